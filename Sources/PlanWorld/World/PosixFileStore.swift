package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of this computer.
package struct PosixFileStore: FileStore {
  /// The folder below which no link is followed to what is changed, or `nil`.
  let guarded: FilePath?

  /// Creates the store.
  package init() {
    guarded = nil
  }

  private init(guarding folder: FilePath) {
    guarded = folder
  }

  package func guarding(_ folder: FilePath) -> any FileStore { PosixFileStore(guarding: folder) }

  package func status(of path: FilePath) throws(FileError) -> FileStatus {
    var information = stat()
    try check(at(path) { fstatat($0, $1, &information, 0) }, path)
    #if canImport(Darwin)
      let modified = Int64(information.st_mtimespec.tv_sec)
    #else
      let modified = Int64(information.st_mtim.tv_sec)
    #endif
    return FileStatus(
      kind: Self.kind(of: information), byteCount: Int(information.st_size), modified: modified)
  }

  package func details(of path: FilePath) throws(FileError) -> FileDetails {
    var information = stat()
    try check(at(path) { fstatat($0, $1, &information, AT_SYMLINK_NOFOLLOW) }, path)
    return FileDetails(
      kind: Self.kind(of: information),
      permissions: FilePermissions(rawValue: CInterop.Mode(information.st_mode & 0o7777)),
      owner: information.st_uid, group: information.st_gid, linkCount: Int(information.st_nlink))
  }

  package func entries(of folder: FilePath) throws(FileError) -> [FolderEntry] {
    let stream = try stream(of: folder)
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      guard let name = Self.name(of: entry) else { continue }
      entries.append(FolderEntry(name: name, kind: Self.kind(of: entry, in: stream)))
    }
    guard errno == 0 else { throw problem(errno, at: folder) }
    return entries
  }

  // MARK: - Folders

  private func stream(of folder: FilePath) throws(FileError) -> OpaquePointer {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK
    let stream: OpaquePointer? = try at(folder) { outer, name in
      let descriptor = openat(outer, name, outer == AT_FDCWD ? flags : flags | O_NOFOLLOW)
      guard descriptor >= 0 else { return nil }
      guard let stream = fdopendir(descriptor) else {
        closeKeepingError(descriptor)
        return nil
      }
      return stream
    }
    guard let stream else { throw problem(errno, at: folder) }
    return stream
  }

  /// Returns the name of an entry, or `nil` for `.` and `..`.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> FilePath.Component? {
    // The record is shorter than its type says, so the name is read where it stands and never copied as a
    // whole.
    guard let place = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let name = (UnsafeRawPointer(entry) + place).assumingMemoryBound(to: CChar.self)
    let dot = CChar(bitPattern: UInt8(ascii: "."))
    if name[0] == dot, name[1] == 0 || (name[1] == dot && name[2] == 0) { return nil }
    return FilePath.Component(platformString: name)
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>, in stream: OpaquePointer) -> FileKind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems do not say.
      guard let place = MemoryLayout<dirent>.offset(of: \.d_name) else { return .other }
      let name = (UnsafeRawPointer(entry) + place).assumingMemoryBound(to: CChar.self)
      var information = stat()
      guard fstatat(dirfd(stream), name, &information, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
      return kind(of: information)
    default: return .other
    }
  }

  // MARK: - Kinds and problems

  /// Returns the kind that a status of the system names.
  static func kind(of information: stat) -> FileKind {
    switch information.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Returns the problem that an error number of the system stands for.
  func problem(_ code: CInt, at path: FilePath) -> FileError {
    let reason: FileError.Reason
    switch code {
    case ENOENT: reason = isLink(path) ? .danglingLink : .notFound
    case EACCES, EPERM: reason = .permissionDenied
    case EISDIR: reason = .isFolder
    case ENOTDIR: reason = .notAFolder
    case ENXIO, EOPNOTSUPP, ENODEV: reason = .notRegularFile
    case ELOOP: reason = .linkLoop
    case ENAMETOOLONG: reason = .nameTooLong
    case EEXIST: reason = .exists
    case ENOTEMPTY: reason = .notEmpty
    case ENOSPC, EDQUOT: reason = .noSpace
    case EFBIG: reason = .sizeLimit
    case EROFS: reason = .readOnlyFileSystem
    default: reason = .other(Errno(rawValue: code))
    }
    return FileError(reason, at: path)
  }

  /// Whether a link stands at a path.
  func isLink(_ path: FilePath) -> Bool {
    var information = stat()
    guard path.withPlatformString({ lstat($0, &information) }) == 0 else { return false }
    return Self.kind(of: information) == .link
  }
}
