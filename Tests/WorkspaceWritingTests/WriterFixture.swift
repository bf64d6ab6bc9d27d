import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing
import WorkspaceWriting

extension WorkspaceWriter {
  /// Makes the writer of the checkout `/w` in memory.
  ///
  /// - Parameters:
  ///   - files: The files as a process sees them.
  ///   - root: The workspace.
  ///   - environment: The variables that are set; a home folder in memory, none on the disk, unless told.
  ///   - pause: Called instead of waiting.
  ///   - report: Called with what the user should know.
  ///   - git: Answers what git is asked, or `nil` for a machine without git.
  /// - Returns: The writer.
  /// - Throws: ``WriteError`` when it has no place for its lock.
  static func test(
    _ files: any FileStore, root: FilePath = "/w", environment: [String: String]? = nil,
    pause: @escaping @Sendable (Duration) async throws -> Void = { _ in },
    report: @escaping @Sendable (WriterNote) -> Void = { _ in },
    git: (@Sendable ([String]) -> GitCommand.Answer)? = nil
  ) throws -> WorkspaceWriter {
    let noon = UTCTimestamp(secondsSince1970: 1_795_176_000)
    let isInMemory = files is MemoryFileStore
    let variables = environment ?? (isInMemory ? ["HOME": "/home/ines"] : [:])
    var world = World(
      files: files, now: { noon }, environment: { variables[$0] }, currentDirectory: root, processID: 7,
      userID: isInMemory ? 1_000 : TemporaryFolder.userID, pause: pause)
    if let git { world.git = { arguments, _ in git(arguments) } }
    return try WorkspaceWriter(root: root, world: world, report: report)
  }

  /// Carries out a transaction that is planned already.
  @discardableResult
  func commit(_ transaction: Transaction) async throws -> Transaction? {
    try await commit { transaction }
  }
}

extension WriteError {
  /// The place outside of the checkout that a refused path leads to, or `nil`.
  var placeOutside: FilePath? {
    guard case .refused(let problem) = self, case .outside(let place) = problem.reason else { return nil }
    return place
  }
}

extension MemoryFileStore {
  /// The folder of the writer's records of the checkout.
  static var recordFolder: FilePath { "/home/ines/.local/state/execplan/+w" }

  /// The files of the checkout without git's own, as text.
  var plans: [FilePath: String] {
    var plans: [FilePath: String] = [:]
    for (path, bytes) in contents where path.starts(with: "/w") && !path.starts(with: "/w/.git") {
      plans[path] = String(decoding: bytes, as: UTF8.self)
    }
    return plans
  }

  /// The folders that hold no file at any depth, without git's own.
  var emptyFolders: [String] {
    let paths = contents.keys.map(\.string)
    return folders.map { $0 + "/" }.filter { folder in
      folder.hasPrefix("/w/") && !folder.hasPrefix("/w/.git/") && !paths.contains { $0.hasPrefix(folder) }
    }
  }

  /// The names of what the writer keeps in the user's state folder and the git directory, without the lock.
  var records: [String] {
    contents.keys.compactMap { path -> String? in
      var rest = path
      guard rest.removePrefix(Self.recordFolder) || rest.removePrefix("/w/.git/execplan") else { return nil }
      return rest == "lock" ? nil : rest.string
    }.sorted()
  }
}
