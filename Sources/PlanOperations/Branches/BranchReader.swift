import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import Synchronization
import SystemPackage
import WorkspaceReading

/// Reads the versions of plans on branches and in other checkouts.
struct BranchReader {
  let workspace: Workspace
  let world: World
  let repository: GitRepository
  /// The names of the plans of this tree, by their paths.
  private let names: [PathKey: String]

  /// Looks at the plans of this tree.
  init(workspace: Workspace, world: World, repository: GitRepository) {
    self.workspace = workspace
    self.world = world
    self.repository = repository
    let found = PlanDiscovery.find(
      in: workspace.root, files: workspace.checkout, scope: workspace.configuration.scope,
      isStateFolder: { PlanState.forFolder($0) != nil })
    names = Dictionary(found.candidates.map { (PathKey($0.relativePath), $0.slug) }) { first, _ in first }
  }

  /// The names of the plans of this tree.
  var slugs: Set<String> { Set(names.values) }

  /// What a branch does to one file.
  private struct Touch {
    let branch: GitReference
    let behind: Int
    let path: PathKey
    let changed: Int64
    let content: String
    /// What the file was before the first of its commits, or `nil` when it was not there.
    let base: String?
  }

  // MARK: - Branches

  /// Returns the versions on branches that differ from those of this tree, and how many are not here.
  func versions(on branches: [GitReference], _ graph: CommitGraph) async throws(GitCommandError)
    -> (versions: [PlanVersion], missing: Int)
  {
    var touches: [Touch] = []
    for branch in branches {
      let commits = graph.commits(leadingTo: branch.commit)
      var last: [PathKey: (content: String?, changed: Int64)] = [:]
      var base: [PathKey: String?] = [:]
      for commit in commits {
        for change in commit.changes {
          let path = PathKey(change.path)
          if last[path] == nil { last[path] = (change.after, commit.committed) }
          base.updateValue(change.before.first, forKey: path)
        }
      }
      touches += last.sorted { $0.key.text.utf8Precedes($1.key.text) }.compactMap { path, change in
        change.content.map {
          Touch(
            branch: branch, behind: commits.count, path: path, changed: change.changed, content: $0,
            base: base[path] ?? nil)
        }
      }
    }
    let files = candidates(Set(touches.map(\.path)))
    touches.removeAll { files[$0.path] == nil }
    let (contents, missing) = try await contents(of: touches)
    var versions: [PlanVersion] = []
    for touch in touches {
      guard let file = files[touch.path], let bytes = contents[touch.content] else { continue }
      let version = version(
        of: file, bytes, home: touch.branch.isRemote ? .remote : .branch, place: touch.branch.shortName,
        behind: touch.behind,
        changed: touch.changed, base: touch.base.flatMap { contents[$0] })
      if let version { versions.append(version) }
    }
    return (versions, missing)
  }

  /// Returns those files of branches that may be plans.
  private func candidates(_ paths: Set<PathKey>) -> [PathKey: PlanFile] {
    let found = PlanDiscovery.find(
      in: workspace.root, files: ListedFiles(paths.union(names.keys).lazy.map(\.text), in: workspace.root),
      scope: workspace.configuration.scope, isStateFolder: { PlanState.forFolder($0) != nil })
    return Dictionary(found.candidates.map { (PathKey($0.relativePath), PlanFile(candidate: $0)) }) {
      first, _ in first
    }
  }

  private func contents(
    of touches: [Touch]
  ) async throws(GitCommandError) -> ([String: [UInt8]], missing: Int) {
    var order: [String] = []
    var known: Set<String> = []
    for touch in touches {
      for id in [touch.content, touch.base].compactMap(\.self) where known.insert(id).inserted {
        order.append(id)
      }
    }
    let result = Mutex<([String: [UInt8]], missing: Int)>(([:], 0))
    try await repository.read(order) { object in
      result.withLock { result in
        if object.kind == nil { result.missing += 1 }
        if object.kind == .blob, object.bytes.count <= PlanFile.maximumByteCount {
          result.0[object.name] = object.bytes
        }
      }
      return []
    }
    return result.withLock { $0 }
  }

  // MARK: - Checkouts

  /// Returns the versions in other checkouts that differ from those of this tree, with what is not committed.
  func versions(inWorktrees trees: [GitWorktree], _ graph: CommitGraph) async -> [PlanVersion] {
    let inside = String(repository.prefix.dropLast())
    var versions: [PlanVersion] = []
    for tree in trees {
      let top = FilePath(text: tree.path)
      let root = inside.isEmpty ? top : top.pushing(FilePath(text: inside))
      guard root.lexicallyNormalized() != workspace.root.lexicallyNormalized() else { continue }
      let files = CheckoutFiles(around: root, files: world.files)
      // Git names a checkout by a file that anybody can have written; what lies there has to agree.
      guard files.sharesRepository(with: workspace.checkout) else { continue }
      let behind = tree.commit.map { graph.commits(leadingTo: $0).count } ?? 0
      let found = PlanDiscovery.find(
        in: root, files: files, scope: workspace.configuration.scope,
        isStateFolder: { PlanState.forFolder($0) != nil })
      for candidate in found.candidates {
        guard let bytes = try? files.read(candidate.path, limit: PlanFile.maximumByteCount) else {
          continue
        }
        let version = version(
          of: PlanFile(candidate: candidate), bytes, home: .worktree,
          place: tree.branch.map { "\(tree.path) (\($0))" } ?? tree.path, behind: behind, changed: nil,
          base: nil)
        if let version { versions.append(version) }
      }
    }
    return versions
  }

  // MARK: - One version

  private func version(
    of file: PlanFile, _ bytes: [UInt8], home: PlanVersion.Home, place: String, behind: Int, changed: Int64?,
    base: [UInt8]?
  ) -> PlanVersion? {
    let here = try? workspace.checkout.read(
      workspace.root.pushing(FilePath(text: file.displayPath)), limit: PlanFile.maximumByteCount)
    guard here != bytes else { return nil }
    guard case .plan(let plan) = PlanReading(file, .success(bytes), style: workspace.style) else {
      return nil
    }
    let now = world.now().secondsSince1970
    let details = PlanDetails(plan, in: file, decision: workspace.decision(on: plan, in: file), world: world)
    let written = Self.newest(plan, notAfter: changed ?? now)
    var isNewer = here == nil || base == here
    if let here, !isNewer {
      let own = Plan(
        parsing: here, stateFolder: file.stateFolder, style: workspace.style, yaml: LibYAMLReader())
      isNewer = (written ?? changed ?? .min) > (Self.newest(own, notAfter: now) ?? .min)
    }
    return PlanVersion(
      details: details, home: home, place: place, behind: behind, changed: changed ?? written ?? 0,
      isHere: here != nil, isNewer: isNewer, bytes: bytes)
  }

  /// The newest time of a plan that is not later than a moment.
  private static func newest(_ plan: Plan, notAfter limit: Int64) -> Int64? {
    plan.entries.compactMap { entry -> Int64? in
      guard entry.role == .status || entry.role == .decisions || entry.role == .validation,
        let start = entry.time?.earliestInstant, start <= limit + 300
      else { return nil }
      return start
    }.max()
  }
}
