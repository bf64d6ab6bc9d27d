import MarkdownSyntax
import PlanIndexing
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import Synchronization
import WorkspaceReading

/// Reads all versions of plans that commits name, each once.
enum VersionReader {
  /// What the versions say.
  struct Versions: Sendable {
    /// A content and the folder that declares the state.
    fileprivate struct Key: Hashable, Sendable {
      let object: String
      let stateFolder: String?
    }

    fileprivate let all: [Key: RevisionFacts]
    fileprivate let stateFolders: [PathKey: String?]

    /// How many are not here.
    let missing: Int

    /// Returns what a version says that lies at a path, or `nil` when it is not here.
    func facts(of object: String, at path: String) -> RevisionFacts? {
      all[Key(object: object, stateFolder: stateFolders[PathKey(path)] ?? nil)]
    }
  }

  /// How many versions are worth a second run of git beside the first.
  private static let halvingCount = 256

  /// Reads the versions.
  ///
  /// - Complexity: One run of git, or two at the same time; O(*n*) in the size of the versions.
  static func read(
    _ commits: [GitCommit], _ files: [PathKey: PlanFile], _ workspace: Workspace, _ repository: GitRepository
  ) async throws(GitCommandError) -> Versions {
    let folders = files.mapValues(\.stateFolder)
    var order: [String] = []
    var wanted: [String: Set<String?>] = [:]
    func want(_ object: String, _ path: String) {
      if wanted[object] == nil { order.append(object) }
      wanted[object, default: []].insert(folders[PathKey(path)] ?? nil)
    }
    for commit in commits {
      for change in commit.changes {
        for object in change.before { want(object, change.oldPath ?? change.path) }
        if let object = change.after { want(object, change.path) }
      }
    }
    let style = workspace.style
    let results = Mutex<(all: [Versions.Key: RevisionFacts], missing: Int, wrong: String?)>(([:], 0, nil))
    let needed = wanted
    let take: @Sendable (GitObject) -> [String] = { object in
      guard object.kind == .blob else {
        results.withLock { results in
          if object.kind == nil { results.missing += 1 } else { results.wrong = object.name }
        }
        return []
      }
      // A version that could not be read as a plan today is none of its history either.
      guard object.bytes.count <= PlanFile.maximumByteCount else { return [] }
      for folder in needed[object.name] ?? [] {
        let plan = Plan(parsing: object.bytes, stateFolder: folder, style: style, yaml: LibYAMLReader())
        guard plan.document.source.firstInvalidUTF8() == nil else { continue }
        let facts = RevisionFacts(plan, state: StateDecision(plan, indexed: nil))
        results.withLock { $0.all[Versions.Key(object: object.name, stateFolder: folder)] = facts }
      }
      return []
    }
    try await read(order, repository, take)
    if let name = results.withLock({ $0.wrong }) {
      throw GitCommandError(message: "the object \(name) should be a file and is damaged")
    }
    return results.withLock { Versions(all: $0.all, stateFolders: folders, missing: $0.missing) }
  }

  /// Reads objects, many of them in two halves at the same time.
  private static func read(
    _ names: [String], _ repository: GitRepository, _ take: @escaping @Sendable (GitObject) -> [String]
  ) async throws(GitCommandError) {
    guard names.count >= halvingCount, !repository.isPartial else {
      return try await repository.read(names, take)
    }
    // Neighbours are versions of the same plan, which git unpacks from each other.
    let middle = names.count / 2
    let problem: GitCommandError? = await withTaskGroup(of: GitCommandError?.self) { group in
      for half in [Array(names[..<middle]), Array(names[middle...])] {
        group.addTask {
          do throws(GitCommandError) {
            try await repository.read(half, take)
            return nil
          } catch {
            return error
          }
        }
      }
      for await problem in group.compactMap(\.self) {
        group.cancelAll()
        return problem
      }
      return nil
    }
    if let problem { throw problem }
  }
}
