package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension PosixFileStore {
  package func permissions(of path: FilePath) throws(FileError) -> FilePermissions {
    var information = stat()
    try check(at(path) { fstatat($0, $1, &information, 0) }, path)
    return FilePermissions(rawValue: CModeT(information.st_mode & 0o7777))
  }

  package func target(ofLink path: FilePath) throws(FileError) -> FilePath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = try at(path) { readlinkat($0, $1, &buffer, buffer.count - 1) }
    guard count < 0 else { return FilePath(platformString: buffer) }
    // The system's word for "this is no link".
    guard errno != EINVAL else { return nil }
    throw problem(errno, at: path)
  }

  package func create(_ path: FilePath, permissions: FilePermissions) throws(FileError) -> OpenFile {
    try open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
  }

  package func setPermissions(_ permissions: FilePermissions, of path: FilePath) throws(FileError) {
    // No system gives a link permissions of its own, so there is no call that does not follow one.
    guard try target(ofLink: path) == nil else { throw FileError(.isLink, at: path) }
    try check(at(path) { fchmodat($0, $1, mode_t(permissions.rawValue), 0) }, path)
  }

  package func setPermissions(_ permissions: FilePermissions, of file: OpenFile) throws(FileError) {
    try check(fchmod(file.number, mode_t(permissions.rawValue)), file.path)
  }

  package func write(_ bytes: [UInt8], to file: OpenFile) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        systemWrite(file.number, UnsafeRawBufferPointer(rebasing: $0[written...]))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw problem(count == 0 ? EIO : errno, at: file.path) }
      written += count
    }
  }

  package func synchronize(_ file: OpenFile) throws(FileError) {
    #if canImport(Darwin)
      // There `fsync` leaves the bytes in the drive's own memory.
      if fcntl(file.number, F_FULLFSYNC) == 0 { return }
    #endif
    while fsync(file.number) != 0 {
      guard errno == EINTR else { throw problem(errno, at: file.path) }
    }
  }

  package func close(_ file: OpenFile) throws(FileError) {
    // After an interruption the descriptor is gone on Linux, so closing is never tried again.
    guard systemClose(file.number) == 0 || errno == EINTR else { throw problem(errno, at: file.path) }
  }

  package func rename(_ path: FilePath, to newPath: FilePath) throws(FileError) {
    let result = try atBoth(path, newPath) { renameat($0, $1, $2, $3) }
    guard result != 0 else { return }
    // The error may be about either path, and only the new one is known to the user.
    throw problem(errno, at: newPath)
  }

  package func removeFile(_ path: FilePath) throws(FileError) {
    try check(at(path) { unlinkat($0, $1, 0) }, path)
  }

  package func makeFolder(_ path: FilePath, permissions: FilePermissions) throws(FileError) {
    try check(at(path) { mkdirat($0, $1, mode_t(permissions.rawValue)) }, path)
  }

  package func removeFolder(_ path: FilePath) throws(FileError) {
    try check(at(path) { unlinkat($0, $1, AT_REMOVEDIR) }, path)
  }

  package func synchronizeFolder(_ path: FilePath) throws(FileError) {
    let folder = try open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, [])
    defer { _ = systemClose(folder.number) }
    while fsync(folder.number) != 0 {
      switch errno {
      case EINTR: continue
      // Some file systems have nothing to wait for in a folder.
      case EINVAL, ENOTSUP, EBADF: return
      default: throw problem(errno, at: path)
      }
    }
  }

  package func openLock(_ path: FilePath) throws(FileError) -> OpenFile {
    do throws(FileError) {
      return try open(
        path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK,
        [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    } catch {
      // Made by another user, as by an administrator: whoever may read it may still wait for it.
      guard error.reason == .permissionDenied else { throw error }
      return try open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, [])
    }
  }

  package func isLocked(_ path: FilePath) throws(FileError) -> Bool {
    let file: OpenFile
    do throws(FileError) {
      file = try open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, [])
    } catch {
      guard error.reason == .notFound else { throw error }
      return false
    }
    defer { _ = systemClose(file.number) }
    while flock(file.number, LOCK_SH | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return true
      default: throw problem(errno, at: path)
      }
    }
    return false
  }

  package func tryLock(_ file: OpenFile) throws(FileError) -> Bool {
    while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return false
      default: throw problem(errno, at: file.path)
      }
    }
    return true
  }

  /// Opens a file, again after an interruption.
  func open(
    _ path: FilePath, _ flags: CInt, _ permissions: FilePermissions
  ) throws(FileError) -> OpenFile {
    while true {
      let descriptor = try at(path) { systemOpen($0, $1, flags, mode_t(permissions.rawValue)) }
      guard descriptor < 0 else { return OpenFile(number: descriptor, path: path) }
      guard errno == EINTR else { throw problem(errno, at: path) }
    }
  }

  /// Throws the system's problem when a call has returned another number than 0.
  func check(_ result: CInt, _ path: FilePath) throws(FileError) {
    guard result == 0 else { throw problem(errno, at: path) }
  }
}

// The system's functions, whose names the store's own methods hide.

private typealias CModeT = CInterop.Mode

private func systemOpen(
  _ folder: CInt, _ path: UnsafePointer<CChar>, _ flags: CInt, _ mode: mode_t
) -> CInt {
  openat(folder, path, flags, mode)
}

private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemClose(_ descriptor: CInt) -> CInt {
  close(descriptor)
}
