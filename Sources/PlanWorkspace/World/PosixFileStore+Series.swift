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
    each paths: ArraySlice<FilePath>, limit: Int, _ body: (Int, Result<[UInt8], FileProblem>) -> Void
  ) {
    var folder = OpenFolder()
    defer { folder.close() }
    for index in paths.indices {
      let path = paths[index]
      let descriptor = folder.open(path)
      // Opening the whole path once more says what is wrong with it.
      guard descriptor >= 0 else {
        body(index, Result { () throws(FileProblem) in try read(path, limit: limit) })
        continue
      }
      defer { systemClose(descriptor) }
      body(index, Result { () throws(FileProblem) in try contents(of: descriptor, at: path, limit: limit) })
    }
  }

  /// The folder of the file that was opened last, so that the system need not look for it again.
  private struct OpenFolder {
    /// The path up to its last slash.
    private var prefix: [CChar] = []
    private var descriptor: CInt = -1

    /// Opens a file, or returns a negative number.
    mutating func open(_ path: FilePath) -> CInt {
      path.withPlatformString { start in
        guard let slash = strrchr(start, CInt(UInt8(ascii: "/"))) else { return -1 }
        let count = start.distance(to: UnsafePointer(slash)) + 1
        if descriptor < 0 || count != prefix.count || memcmp(start, prefix, count) != 0 {
          enter(UnsafeBufferPointer(start: start, count: count))
        }
        return descriptor < 0 ? -1 : openat(descriptor, slash + 1, PosixFileStore.readingFlags)
      }
    }

    private mutating func enter(_ folder: UnsafeBufferPointer<CChar>) {
      close()
      prefix = Array(folder)
      descriptor = (prefix + [0]).withUnsafeBufferPointer { name in
        name.baseAddress.map { openat(AT_FDCWD, $0, O_RDONLY | O_CLOEXEC | O_DIRECTORY) } ?? -1
      }
    }

    mutating func close() {
      if descriptor >= 0 { systemClose(descriptor) }
      descriptor = -1
    }
  }
}

/// The system's `close`, whose name a method above hides.
private func systemClose(_ descriptor: CInt) {
  close(descriptor)
}
