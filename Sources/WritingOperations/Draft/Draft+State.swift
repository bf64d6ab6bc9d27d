import MarkdownSyntax
import PlanEditing
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorld
import SystemPackage
import WorkspaceReading

extension Draft {
  /// The index of the workspace, or `nil` when its profile has none.
  var indexPath: FilePath? {
    workspace.indexPlace.map { workspace.root.pushing(FilePath(text: $0)).lexicallyNormalized() }
  }

  /// The parts of the path of the folder that holds the index.
  var indexFolder: [String] {
    (workspace.indexPlace ?? "").pathParts.dropLast().map(String.init)
  }

  /// Returns the state of a plan with the index as the operation has left it.
  mutating func state(of plan: Plan, in file: PlanFile) throws(Refusal) -> PlanState {
    StateDecision(plan, indexed: try indexed(file)).state
  }

  /// Returns the line of the index that leads to a plan, or `nil`.
  private mutating func indexed(_ file: PlanFile) throws(Refusal) -> IndexedPlan? {
    guard let indexPath, let bytes = try bytesIfPresent(indexPath) else { return nil }
    return knownIndex(bytes).lines[PathKey(file.displayPath)]
  }

  /// Declares a state everywhere: in the plan, by its folder and in the index.
  ///
  /// - Parameters:
  ///   - state: The new state.
  ///   - file: The plan.
  ///   - banner: What stands under the title of a closed plan; `nil` removes it when the plan is open.
  /// - Returns: The plan's file, which has another place when its folder declares the state.
  /// - Throws: ``Refusal`` when one of the places cannot be changed.
  @discardableResult
  mutating func declare(_ state: PlanState, in file: PlanFile, banner: Banner? = nil) async throws -> PlanFile
  {
    if let banner {
      try edit(file) { $0.settingBanner(banner) }
    } else if state.group == .open {
      try edit(file) { $0.removingBanner() }
    }
    try edit(file) { try $0.declaring(state) }
    try touch(file)
    let moved = try await moveByState(file, to: state)
    let result = try self.state(of: plan(moved), in: moved)
    if result.group != state.group, let folder = file.stateFolder, !file.isStateFolderInPlanRoot {
      throw Refusal(
        "\(file.displayPath) stays \(result.rawValue) as long as it lies in the folder '\(folder)'",
        hint: "move it to the folder of open plans first: git mv")
    }
    try placeInIndex(moved, state)
    return moved
  }

  /// Puts the plan's line into the list of the index that belongs to its state.
  ///
  /// An index that is not there is not made, and a plan that it does not hold gets a line.
  mutating func placeInIndex(_ file: PlanFile, _ state: PlanState) throws {
    guard let place = workspace.indexPlace, let indexPath, try bytesIfPresent(indexPath) != nil else {
      return
    }
    let plan = try plan(file)
    let line = IndexLine(file, plan)
    if postponed != nil {
      postponed?.placements.append(IndexFacts.Fact(line: line, state: state))
      return
    }
    let slugs = [PathKey(file.displayPath): line.slug]
    let index = PlanIndex(parsing: try bytes(indexPath), at: place)
    var edits: [TextEdit] = []
    do throws(PlanIndexError) {
      edits = try index.adding(line, in: state, slugs: slugs)
    } catch {
      guard case .notALine(_, let number) = error else { throw Refusal(error) }
      notes.append(
        "\(place):\(number): the plan is only mentioned there; give it a line by hand")
    }
    try edit(indexPath) { _ in edits }
  }

  /// Puts the lines of several plans into the index.
  mutating func place(_ facts: [IndexFacts.Fact]) throws {
    guard !facts.isEmpty, let indexPath, let place = workspace.indexPlace,
      try bytesIfPresent(indexPath) != nil
    else { return }
    try edit(indexPath) { bytes in try PlanIndex(parsing: bytes, at: place).placing(facts) }
  }

  /// Moves a plan whose folder declares its state, when the folder does not fit any more.
  private mutating func moveByState(_ file: PlanFile, to state: PlanState) async throws -> PlanFile {
    guard let name = file.stateFolder, let declared = PlanState.forFolder(name),
      !declared.isFolder(fitFor: state), file.isStateFolderInPlanRoot
    else { return file }
    var rest: [FilePath.Component] = []
    var folder = file.path.removingLastComponent()
    while let last = folder.lastComponent, !last.text.hasBytes(of: name) {
      rest.append(last)
      folder.removeLastComponent()
    }
    folder.removeLastComponent()
    var target = folder.pushing(FilePath(text: stateFolder(for: state, in: folder)))
    // The folder of a plan named `PLAN.md` is moved as a whole, so it is no part of the way.
    let way = file.isNamedByFolder ? rest.dropFirst().reversed() : rest.reversed()
    for part in way { target.append(part) }
    return try await relocate(file, by: PlanMove(file, into: target))
  }

  /// Returns the name of the folder for plans in a state: one that is there already, else the usual one.
  func stateFolder(for state: PlanState, in parent: FilePath) -> String {
    let names = ((try? workspace.checkout.entries(of: parent)) ?? []).filter { $0.kind == .folder }
      .map(\.name.text).sorted()
    let exact = names.first { PlanState.forFolder($0) == state }
    let fitting = names.first { PlanState.forFolder($0)?.isFolder(fitFor: state) ?? false }
    switch state.group {
    case .open: return exact ?? fitting ?? "active"
    case .closed: return exact ?? fitting ?? "completed"
    case .archived: return exact ?? "archive"
    }
  }
}

extension PlanFile {
  /// Whether the folder that declares the state lies in the folder of plans, and not around it.
  fileprivate var isStateFolderInPlanRoot: Bool {
    guard let stateFolder, let planRoot else { return false }
    var rest = path.removingLastComponent()
    guard rest.removePrefix(planRoot) else { return false }
    return rest.components.contains { $0.text.hasBytes(of: stateFolder) }
  }
}
