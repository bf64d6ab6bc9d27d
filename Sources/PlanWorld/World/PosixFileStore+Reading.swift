package import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension PosixFileStore {
  package func read(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = try open(path)
    defer { systemClose(descriptor) }
    return try contents(of: descriptor, at: path, limit: limit)
  }

  /// Reads an open file as a whole; the path is that of the file, for problems.
  func contents(of descriptor: CInt, at path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw problem(errno, at: path) }
    switch Self.kind(of: information) {
    case .file: break
    case .folder: throw FileError(.isFolder, at: path)
    case .link, .other: throw FileError(.notRegularFile, at: path)
    }
    let size = Int(information.st_size)
    guard size <= limit else { throw FileError(.tooLarge(limit: limit), at: path) }

    var outcome = Outcome.full
    // One byte more than the file holds: a read that leaves it empty has seen the end.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      outcome = Self.fill(buffer, count: &count, from: descriptor, expecting: size)
    }
    while outcome == .full, bytes.count <= limit {
      // The file has grown since it was looked at, or it never told its size.
      let wanted = min(max(4096, bytes.count), limit + 1 - bytes.count)
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        outcome = Self.fill(buffer, count: &count, from: descriptor, expecting: nil)
      }
      bytes += chunk
    }
    if case .failed(let code) = outcome { throw problem(code, at: path) }
    guard bytes.count <= limit else { throw FileError(.tooLarge(limit: limit), at: path) }
    return bytes
  }

  /// How reading into a buffer ended.
  private enum Outcome: Equatable {
    case endOfFile
    case full
    case failed(CInt)
  }

  /// How files are opened for reading: never waiting, whatever stands there.
  static let readingFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY

  /// Opens a path for reading without ever waiting for a writer at the other end of a pipe.
  private func open(_ path: FilePath) throws(FileError) -> CInt {
    while true {
      let (descriptor, isGuarded) = try at(path) { folder, name in
        let isGuarded = folder != AT_FDCWD
        return (openat(folder, name, Self.readingFlags | (isGuarded ? O_NOFOLLOW : 0)), isGuarded)
      }
      guard descriptor < 0 else { return descriptor }
      if isGuarded, errno == ELOOP { throw FileError(.isLink, at: path) }
      guard errno == EINTR else { throw problem(errno, at: path) }
    }
  }

  /// Reads until the buffer is full or the file ends.
  ///
  /// - Parameters:
  ///   - buffer: Where the bytes go.
  ///   - count: The number of bytes read, also after an error.
  ///   - descriptor: The open file.
  ///   - size: The size the file should have; a short read that ends exactly there is the end of the file.
  /// - Returns: How it ended.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, count: inout Int, from descriptor: CInt, expecting size: Int?
  ) -> Outcome {
    guard let base = buffer.baseAddress else { return .full }
    while count < buffer.count {
      let result = systemRead(descriptor, base + count, buffer.count - count)
      if result < 0 {
        guard errno == EINTR else { return .failed(errno) }
        continue
      }
      guard result > 0 else { return .endOfFile }
      count += result
      if count == size { return .endOfFile }
    }
    return .full
  }
}

/// The system's `read`, whose name the store's own method hides.
private func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// The system's `close`, whose name the store's own method hides.
private func systemClose(_ descriptor: CInt) {
  _ = close(descriptor)
}
