package import SystemPackage

/// Reads many files on all cores.
package struct ParallelReader: Sendable {
  /// Below this number of files the start of tasks costs more than it saves.
  package static let inlineCount = 16

  /// Into how many parts a list of files is cut: enough that a part with large files holds nobody up.
  package static let chunkCount = 64

  private let files: any FileReading

  /// Creates a reader of the files of a store.
  package init(files: any FileReading) {
    self.files = files
  }

  /// Reads files and turns each into a value.
  ///
  /// Only the values are kept: a file's bytes are gone once `body` returns, unless the value holds them.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - limit: The largest size of a file, in bytes.
  ///   - body: Called once per file, on any thread, with the file's place in `paths` and its bytes.
  /// - Returns: The values in the order of `paths`.
  package func map<Value: Sendable>(
    _ paths: [FilePath], limit: Int,
    _ body: @escaping @Sendable (Int, Result<[UInt8], FileError>) -> Value
  ) async -> [Value] {
    guard paths.count >= Self.inlineCount else {
      return Self.values(paths, paths.indices, files, limit, body)
    }
    let files = self.files
    let length = (paths.count + Self.chunkCount - 1) / Self.chunkCount
    return await withTaskGroup(of: (Int, [Value]).self) { group in
      for start in stride(from: 0, to: paths.count, by: length) {
        let chunk = start..<min(start + length, paths.count)
        group.addTask { (start, Self.values(paths, chunk, files, limit, body)) }
      }
      var parts: [(Int, [Value])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap { $0.1 }
    }
  }

  private static func values<Value>(
    _ paths: [FilePath], _ chunk: Range<Int>, _ files: any FileReading, _ limit: Int,
    _ body: (Int, Result<[UInt8], FileError>) -> Value
  ) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(chunk.count)
    files.read(each: paths[chunk], limit: limit) { index, result in values.append(body(index, result)) }
    return values
  }
}
