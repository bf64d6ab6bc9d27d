package import PlanWorld
package import SystemPackage

extension PlanDiscovery {
  /// How many files are read together.
  static let batchCount = 32

  /// Searches a folder as ``find(in:files:isStateFolder:)`` does, and reads files while the search goes on.
  ///
  /// Only the values are kept: a file's bytes are gone once `body` returns, unless the value holds them.
  ///
  /// - Parameters:
  ///   - root: The folder to search, best an absolute path.
  ///   - files: Where to look.
  ///   - scope: What the workspace names itself.
  ///   - limit: The largest size of a file, in bytes.
  ///   - isStateFolder: Whether a folder's name stands for a state.
  ///   - body: Called once per file, on any thread, with its bytes.
  /// - Returns: The values and the problems, in the order of their paths' bytes.
  package static func read<Value: Sendable>(
    in root: FilePath, files: any FileReading, scope: PlanScope = PlanScope(), limit: Int,
    isStateFolder: (String) -> Bool,
    _ body: @escaping @Sendable (PlanCandidate, Result<[UInt8], FileError>) -> Value
  ) async -> (values: [Value], problems: [FileError]) {
    var walk = FolderWalk(through: root, files: files, scope: scope)
    var batch = walk.next(batchCount, isStateFolder: isStateFolder)
    // Below this number the start of a task costs more than it saves.
    guard batch.count >= ParallelReader.inlineCount else {
      return (values(of: batch, files, limit, body), walk.problems)
    }
    let all = await withTaskGroup(of: (Int, [Value]).self) { group in
      var count = 0
      while !batch.isEmpty {
        let (number, found) = (count, batch)
        group.addTask { (number, values(of: found, files, limit, body)) }
        count += 1
        batch = walk.next(batchCount, isStateFolder: isStateFolder)
      }
      var parts = [[Value]](repeating: [], count: count)
      for await (number, values) in group { parts[number] = values }
      var joined: [Value] = []
      joined.reserveCapacity(parts.reduce(0) { $0 + $1.count })
      for part in parts { joined += part }
      return joined
    }
    return (all, walk.problems)
  }

  private static func values<Value>(
    of candidates: [PlanCandidate], _ files: any FileReading, _ limit: Int,
    _ body: (PlanCandidate, Result<[UInt8], FileError>) -> Value
  ) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(candidates.count)
    let paths = candidates.map(\.path)
    files.read(each: paths[...], limit: limit) { index, result in
      values.append(body(candidates[index], result))
    }
    return values
  }
}
