import PlanCore
import PlanTestSupport
import PlanWorkspace
import SystemPackage
import Testing

extension WorkspaceWriter {
  /// Makes the writer of the checkout `/w` in memory.
  ///
  /// - Parameters:
  ///   - files: The files as a process sees them.
  ///   - root: The workspace.
  ///   - environment: The variables that are set.
  ///   - pause: Called instead of waiting.
  ///   - report: Called with what became of an interrupted transaction.
  /// - Returns: The writer.
  /// - Throws: ``WriteProblem`` when it has no place for its lock.
  static func test(
    _ files: any FileStore, root: FilePath = "/w", environment: [String: String] = [:],
    pause: @escaping @Sendable (Duration) async throws -> Void = { _ in },
    report: @escaping @Sendable (RecoveryNote) -> Void = { _ in }
  ) throws -> WorkspaceWriter {
    let noon = UTCTimestamp(secondsSince1970: 1_795_176_000)
    let world = World(
      files: files, now: { noon }, environment: { environment[$0] }, currentDirectory: root, processID: 7,
      pause: pause)
    return try WorkspaceWriter(root: root, world: world, report: report)
  }

  /// Carries out a transaction that is planned already.
  @discardableResult
  func commit(_ transaction: Transaction) async throws -> Transaction? {
    try await commit { transaction }
  }
}

extension MemoryFileStore {
  /// The files of the checkout without git's own, as text.
  var plans: [FilePath: String] {
    var plans: [FilePath: String] = [:]
    for (path, bytes) in contents where !path.string.hasPrefix("/w/.git") {
      plans[path] = String(decoding: bytes, as: UTF8.self)
    }
    return plans
  }

  /// The folders that hold no file at any depth, without git's own.
  var emptyFolders: [String] {
    let paths = contents.keys.map(\.string)
    return folders.map { $0 + "/" }.filter { folder in
      folder != "//" && !folder.hasPrefix("/w/.git/") && !paths.contains { $0.hasPrefix(folder) }
    }
  }

  /// The names of what the writer keeps, without the lock.
  var records: [String] {
    contents.keys.map(\.string).filter { $0.hasPrefix("/w/.git/execplan/") }
      .map { String($0.dropFirst("/w/.git/execplan/".count)) }.filter { $0 != "lock" }.sorted()
  }
}
