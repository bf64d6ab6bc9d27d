import PlanText
package import PlanWorld
import Synchronization
package import SystemPackage
package import WorkspaceReading

/// The files of a workspace as they are in a commit.
///
/// What looks at the working tree by a ``World`` looks at the commit by ``answer(in:_:)``.
package struct CommittedFiles: Sendable {
  /// The commit.
  package let moment: CommitMoment

  private let root: FilePath
  private let repository: GitRepository
  /// The objects of the files, by their paths.
  private let objects: [FilePath: String]

  /// The most files and folders that are looked at; a tree of few objects can name many more than a disk
  /// holds.
  private static let fileLimit = 1_000_000

  /// Takes the names of all files of a commit.
  ///
  /// - Parameters:
  ///   - name: A commit, branch or tag.
  ///   - root: The workspace.
  ///   - world: Where git is run.
  ///   - use: What needs the commit, such as `--at`.
  /// - Throws: ``Refusal`` when there is no such commit here.
  /// - Complexity: Four runs of git; O(*n*) in the number of files.
  package init(of name: String, below root: FilePath, in world: World, for use: String) async throws(Refusal)
  {
    let commit = try await NamedCommit.find(name, in: root, world: world, for: use)
    let walk: TreeWalk
    do throws(GitCommandError) {
      repository = try GitRepository(around: root, in: world)
      let top = try await repository.tree(of: commit.id)
      let tree = Mutex(TreeWalk(commit: commit.id, tree: top))
      try await repository.read([commit.id] + [top].compactMap(\.self)) { object in
        tree.withLock { $0.take(object, limit: Self.fileLimit) }
      }
      walk = tree.withLock { $0 }
    } catch {
      throw PlanHistory.refusal(error)
    }
    if walk.isMissing { throw Self.incomplete(commit.id, repository) }
    guard !walk.isTooLarge else {
      throw Refusal("the commit '\(name)' has more than \(Self.fileLimit) files and folders below \(root)")
    }
    self.root = root
    objects = Dictionary(walk.files.map { (root.pushing(FilePath(text: $0.path)), $0.object) }) { first, _ in
      first
    }
    moment = CommitMoment(
      name: name, id: commit.id, committed: UTCTimestamp(secondsSince1970: walk.committed))
  }

  /// Answers a question about the commit as one about the working tree is answered.
  ///
  /// The question is asked again until all contents that it reads are here, so it must have no effects.
  ///
  /// - Parameters:
  ///   - world: Where git is run; its clock counts.
  ///   - question: Asked with a world whose files are those of the commit.
  /// - Returns: The answer.
  /// - Throws: ``Refusal`` when git cannot show a content.
  /// - Complexity: One run of git for each time that the question reads something new.
  package func answer<Value>(
    in world: World, _ question: (World) async -> Value
  ) async throws(Refusal) -> Value {
    let contents = Contents()
    var world = world
    world.workspaceStart = root
    world.files = ListedFiles(
      objects.keys.lazy.map { Workspace.pathInside(root, $0) }, in: root, content: contents.bytes)
    while true {
      let value = await question(world)
      let wanted = contents.takeWanted()
      guard !wanted.isEmpty else { return value }
      try await load(wanted, into: contents)
    }
  }

  private func load(_ paths: Set<FilePath>, into contents: Contents) async throws(Refusal) {
    let places = Dictionary(grouping: paths) { objects[$0] ?? "" }
    let missing = Mutex(0)
    do throws(GitCommandError) {
      try await repository.read(places.keys.sorted()) { object in
        guard object.kind == .blob else {
          missing.withLock { $0 += 1 }
          return []
        }
        contents.add(object.bytes, at: places[object.name] ?? [])
        return []
      }
    } catch {
      throw PlanHistory.refusal(error)
    }
    if missing.withLock({ $0 > 0 }) { throw Self.incomplete(moment.id, repository) }
  }

  private static func incomplete(_ id: String, _ repository: GitRepository) -> Refusal {
    guard repository.isPartial else {
      return Refusal(
        "the commit \(id.prefix(12)) is damaged: not all that it names is what it should be",
        hint: "'git fsck' names what is damaged; a fresh clone has it whole")
    }
    return Refusal(
      "not all files of the commit \(id.prefix(12)) are here, because this clone is partial",
      hint: "'git fetch --refetch --no-filter' fetches them")
  }
}

extension CommittedFiles {
  /// The contents that have been asked for, and those that are here.
  ///
  /// A class because a file store that asks and the loader that answers share it.
  private final class Contents: Sendable {
    private let state = Mutex<(loaded: [FilePath: [UInt8]], wanted: Set<FilePath>)>(([:], []))

    @Sendable func bytes(of path: FilePath) -> [UInt8]? {
      state.withLock { state in
        if let bytes = state.loaded[path] { return bytes }
        state.wanted.insert(path)
        return nil
      }
    }

    func takeWanted() -> Set<FilePath> {
      state.withLock { state in
        defer { state.wanted = [] }
        return state.wanted
      }
    }

    func add(_ bytes: [UInt8], at paths: [FilePath]) {
      state.withLock { state in
        for path in paths { state.loaded[path] = bytes }
      }
    }
  }
}
