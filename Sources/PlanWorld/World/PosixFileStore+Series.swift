package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension PosixFileStore {
  package func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileError>) -> Void
  ) {
    read(each: paths, limit: limit, Self.readingFlags, body)
  }

  package func readUnlinked(
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileError>) -> Void
  ) {
    read(each: paths, limit: limit, Self.readingFlags | O_NOFOLLOW, body)
  }

  private func read(
    each paths: ArraySlice<FilePath>, limit: Int, _ flags: CInt,
    _ body: (Int, Result<[UInt8], FileError>) -> Void
  ) {
    var folder = OpenFolder(files: self, flags: flags)
    defer { folder.close() }
    for index in paths.indices {
      let path = paths[index]
      let descriptor = folder.open(path)
      guard descriptor >= 0 else {
        body(index, Result { () throws(FileError) in try read(path, limit: limit, flags) })
        continue
      }
      defer { systemClose(descriptor) }
      body(index, Result { () throws(FileError) in try contents(of: descriptor, at: path, limit: limit) })
    }
  }

  /// Reads a file by its whole path, which says what is wrong with it.
  private func read(_ path: FilePath, limit: Int, _ flags: CInt) throws(FileError) -> [UInt8] {
    if flags & O_NOFOLLOW != 0, isLink(path) { throw FileError(.isLink, at: path) }
    return try read(path, limit: limit)
  }

  /// The folder of the file that was opened last, so that the system need not look for it again.
  private struct OpenFolder {
    let files: PosixFileStore
    /// How files are opened.
    let flags: CInt
    /// The path up to its last slash.
    private var prefix: [CChar] = []
    private var descriptor: CInt = -1
    private var isGuarded = false

    init(files: PosixFileStore, flags: CInt) {
      self.files = files
      self.flags = flags
    }

    /// Opens a file, or returns a negative number.
    mutating func open(_ path: FilePath) -> CInt {
      path.withPlatformString { start in
        guard let slash = strrchr(start, CInt(UInt8(ascii: "/"))) else { return -1 }
        let count = start.distance(to: UnsafePointer(slash)) + 1
        if descriptor < 0 || count != prefix.count || memcmp(start, prefix, count) != 0 {
          enter(UnsafeBufferPointer(start: start, count: count), of: path)
        }
        return descriptor < 0 ? -1 : openat(descriptor, slash + 1, isGuarded ? flags | O_NOFOLLOW : flags)
      }
    }

    private mutating func enter(_ folder: UnsafeBufferPointer<CChar>, of path: FilePath) {
      close()
      prefix = Array(folder)
      do throws(FileError) {
        if let guarded = try files.folder(of: path) {
          descriptor = guarded
          isGuarded = true
          return
        }
      } catch {
        return
      }
      descriptor = (prefix + [0]).withUnsafeBufferPointer { name in
        name.baseAddress.map { openat(AT_FDCWD, $0, O_RDONLY | O_CLOEXEC | O_DIRECTORY) } ?? -1
      }
    }

    mutating func close() {
      if descriptor >= 0 { systemClose(descriptor) }
      descriptor = -1
      isGuarded = false
    }
  }
}

/// The system's `close`, whose name a method above hides.
private func systemClose(_ descriptor: CInt) {
  close(descriptor)
}
