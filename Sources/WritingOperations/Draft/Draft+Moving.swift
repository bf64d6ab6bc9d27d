import MarkdownSyntax
import PlanEditing
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

/// A plan and what belongs to it, on their way to another place.
struct PlanMove {
  /// The file, before and after.
  let file: (source: FilePath, target: FilePath)
  /// The folder that holds the plan as `PLAN.md`, or its supporting files; may not be there.
  let folder: (source: FilePath, target: FilePath)
  /// Whether the plan lies in the folder and moves with it.
  let isInFolder: Bool

  /// Makes the move that gives a plan another slug.
  init(_ plan: PlanFile, to slug: String) {
    let parent = plan.path.removingLastComponent()
    self.init(plan, to: plan.isNamedByFolder ? parent.removingLastComponent() : parent, slug)
  }

  /// Makes the move that puts a plan into another folder.
  init(_ plan: PlanFile, into target: FilePath) {
    let name =
      plan.isNamedByFolder
      ? plan.path.removingLastComponent().lastComponent?.text : plan.path.lastComponent?.stemText
    self.init(plan, to: target, name ?? plan.pathSlug)
  }

  private init(_ plan: PlanFile, to target: FilePath, _ name: String) {
    isInFolder = plan.isNamedByFolder
    let parent = plan.path.removingLastComponent()
    if isInFolder {
      folder = (parent, target.pushing(FilePath(text: name)))
      file = (plan.path, folder.target.appending(plan.path.lastComponent ?? "PLAN.md"))
    } else {
      file = (plan.path, target.pushing(FilePath(text: "\(name).md")))
      let own = plan.path.lastComponent?.stemText ?? name
      folder = (parent.pushing(FilePath(text: own)), target.pushing(FilePath(text: name)))
    }
  }
}

extension Draft {
  /// Moves a plan and what belongs to it, and lets every link of the workspace follow.
  ///
  /// Where several operations are done together, the links follow in ``finishTogether()``.
  ///
  /// - Returns: The plan's file at its new place.
  mutating func relocate(_ file: PlanFile, by move: PlanMove) async throws -> PlanFile {
    if move.isInFolder { try checkOwnFolder(of: file) }
    let hasFolder = try isFolder(move.folder.source)
    if postponed != nil {
      postponed?.moves.append(move)
    } else {
      try await moveIndexLine(of: file, to: move.file.target)
      try await follow([move])
    }
    if !move.isInFolder { try self.move(move.file.source, to: move.file.target) }
    if hasFolder { try moveFolder(move.folder.source, to: move.folder.target) }
    return self.file(at: move.file.target)
  }

  /// Does what was left for the end since ``postponed`` was set: links follow, and lines get their place in the index.
  mutating func finishTogether() async throws {
    guard let postponed else { return }
    self.postponed = nil
    if !postponed.moves.isEmpty { try await follow(postponed.moves) }
    try place(postponed.placements)
  }

  /// Lets the links of the workspace follow plans, whether they have moved already or not.
  ///
  /// - Complexity: O(*n*) in the number of bytes of all Markdown files.
  private mutating func follow(_ moves: [PlanMove]) async throws {
    let all = try listed(workspace.root)
    var places: [String: String] = [:]
    var documents = try await markdownFiles(naming: moves.map(\.folder.source), among: all)
    for move in moves {
      places[display(move.file.source)] = display(move.file.target)
      documents.append(move.file.source)
      guard try isFolder(move.folder.source) else { continue }
      places[display(move.folder.source)] = display(move.folder.target)
      documents += try listed(move.folder.source)
    }
    let pathMoves = PathMoves(places)
    // What has moved earlier has a place on the disk and another one, from which its links lead.
    var startingPlaces: [FilePath: String] = [:]
    for path in all {
      let (shown, now) = (display(path), place(of: path))
      startingPlaces[path] = now == path || pathMoves.newPath(of: shown) != nil ? shown : display(now)
    }
    let rewrite = LinkRewrite(pathMoves, knownFiles: Set(startingPlaces.values.map { PathKey($0) }))
    var seen: Set<FilePath> = []
    // A document is rewritten once: afterwards its links are right for its new place only.
    for path in documents where seen.insert(path).inserted {
      let shown = startingPlaces[path] ?? display(path)
      try edit(place(of: path)) { bytes in
        let plan = Plan(parsing: bytes, yaml: LibYAMLReader())
        return rewrite.edits(in: plan.document, at: shown, frontmatter: plan.frontmatter?.root)
      }
    }
  }

  /// Refuses to move the folder of a plan named `PLAN.md` when it is not the plan's alone.
  private mutating func checkOwnFolder(of file: PlanFile) throws(Refusal) {
    let folder = file.path.removingLastComponent()
    let isShared =
      folder == workspace.root || folder == file.planRoot
      || folder.lastComponent.map { PlanState.forFolder($0.text) != nil } ?? true
      || planCount(below: folder) > 1
    guard isShared else { return }
    throw Refusal(
      "cannot move \(file.displayPath): its folder \(display(folder)) is not its own",
      hint: "give the plan a folder of its own first: git mv")
  }

  /// Lets the line of the index lead to the new place, where the new slug belongs.
  private mutating func moveIndexLine(of file: PlanFile, to target: FilePath) async throws {
    guard let indexPath, let bytes = try bytesIfPresent(indexPath) else { return }
    let shown = display(indexPath)
    let index = PlanIndex(parsing: bytes, at: shown)
    guard index.plans.contains(where: { $0.leads(to: file.displayPath, from: indexFolder) }) else { return }
    let slugs = Dictionary(try await knownPlans().map { (PathKey($0.path), $0.slug) }) { first, _ in first }
    let plan = try plan(file)
    let moved = self.file(at: target)
    let line = IndexLine(moved, plan)
    do {
      try edit(indexPath) {
        try PlanIndex(parsing: $0, at: shown).repointing(file.displayPath, to: line, slugs: slugs)
      }
    } catch {
      // A plan that is only mentioned, as in a table, follows as any link does.
      return
    }
  }

  /// Lets the steps of all plans wait for the new slug instead of the old one.
  ///
  /// - Parameters:
  ///   - old: The slug so far.
  ///   - new: The slug from now on.
  /// - Throws: ``Refusal`` when a plan cannot be read.
  mutating func renameDependencies(from old: String, to new: String) async throws {
    let plans = Set(workspace.files.map(\.path))
    let files = try await markdownFiles(naming: [FilePath(text: old)], among: listed(workspace.root))
    for path in files where plans.contains(path) {
      let file = self.file(at: path)
      try edit(file) { $0.renamingDependency(from: old, to: new) }
    }
  }
}

extension Draft {
  /// Whether a folder stands at a path.
  ///
  /// - Throws: ``Refusal`` when that cannot be told.
  fileprivate func isFolder(_ path: FilePath) throws(Refusal) -> Bool {
    do throws(FileError) {
      return try workspace.checkout.status(of: path).kind == .folder
    } catch {
      if error.reason == .notFound { return false }
      throw Refusal("cannot look at \(display(path)): \(error)")
    }
  }
}

extension PlanFile {
  /// Whether the plan's name is that of its folder, as with `PLAN.md`.
  var isNamedByFolder: Bool {
    path.lastComponent.map { PlanNaming.isNamedByFolder($0.stem) } ?? false
  }
}
