import PlanIndexing
import PlanModel
import PlanText
package import PlanWorld
import RuleFramework
import Synchronization
import SystemPackage
import WorkspaceReading

/// Tells the life of one plan, from its entries and from its commits.
package struct PlanTimeline: Hashable, Sendable {
  /// The slug, the beginning of a slug or the path; of a plan that was deleted its last path.
  package let name: String

  /// Makes the question.
  package init(_ name: String) {
    self.name = name
  }

  /// Tells the life; outside of a repository, or when git does not know the plan, that of the entries alone, with a
  /// note.
  ///
  /// - Throws: ``FindPlanError`` when there is no such plan, neither in the working tree nor in the
  ///   history; ``Refusal`` when git gives no answer.
  /// - Complexity: Four runs of git at most; O(*n*) in the size of all versions of all plans.
  package func run(in world: World) async throws -> TimelineAnswer {
    var world = world
    world.workspaceStart = Workspace.root(forPlan: name, in: world)
    let workspace = Workspace(in: world, extent: .index)
    let file = try await FindPlan(name).run(in: world)
    let result = Result { () throws(FileError) in
      try workspace.checkout.holding(file.path).read(file.path, limit: PlanFile.maximumByteCount)
    }
    let (settings, _) = RuleSettings.read(in: workspace, world)
    var notes: [String] = []
    do throws(Refusal) {
      let history = try await PlanHistory.read(
        workspace, in: world, settings: settings, paths: [file.displayPath])
      if let index = history.lives.firstIndex(where: { $0.path.hasBytes(of: file.displayPath) }) {
        return try await answer(history, index, file, workspace, world)
      }
      notes = history.notes + ["git does not know the plan yet: only its entries are shown"]
    } catch {
      if workspace.isCheckout { throw error }
      notes = ["\(error.message); only the entries are shown"]
    }
    switch PlanReading(file, result, style: workspace.style) {
    case .plan(let plan):
      let decision = workspace.decision(on: plan, in: file)
      return TimelineAnswer(
        path: file.displayPath, slug: plan.ownSlug ?? file.pathSlug, title: plan.title,
        state: decision.state, isPresent: true, isHistoryKnown: false,
        rows: TimelineRows.sorted(TimelineRows(nil, now: world.now(), settings: settings).entries(of: plan)),
        notes: notes)
    case .unreadable(let reason):
      throw FindPlanError.unreadable(UnreadableFile(path: file.displayPath, reason: reason))
    case .noPlan:
      throw FindPlanError.unreadable(UnreadableFile(path: file.displayPath, reason: "it is no plan"))
    }
  }

  private func answer(
    _ history: PlanHistory, _ index: Int, _ file: PlanFile, _ workspace: Workspace, _ world: World
  ) async throws(Refusal) -> TimelineAnswer {
    let life = history.lives[index]
    let rows = TimelineRows(
      (history.facts, index), now: history.facts.now, settings: history.facts.settings)
    var entries: [TimelineAnswer.Row] = []
    if let plan = life.text?.plan {
      entries = rows.entries(of: plan)
    } else if let plan = try await lastVersion(of: life, file, workspace, world) {
      entries = rows.entries(of: plan).map { $0.withoutLine }
    }
    return TimelineAnswer(
      path: life.path, slug: life.slug, title: life.title, state: life.state, isPresent: life.isPresent,
      isHistoryKnown: true, rows: TimelineRows.sorted(entries + rows.commits(of: life)),
      notes: history.notes)
  }

  /// Reads a plan as it was before it was deleted, or `nil` when that text is not here.
  private func lastVersion(
    of life: PlanHistory.Life, _ file: PlanFile, _ workspace: Workspace, _ world: World
  ) async throws(Refusal) -> Plan? {
    let deletion = life.places.last { $0.kind == .deleted }
    let commit = deletion.map { "\($0.commit.id)^" } ?? "HEAD"
    let bytes = Mutex<[UInt8]?>(nil)
    do throws(GitCommandError) {
      let repository = try GitRepository(around: workspace.root, in: world)
      try await repository.read(["\(commit):\(repository.prefix)\(life.path)"]) { object in
        if object.kind == .blob { bytes.withLock { $0 = object.bytes } }
        return []
      }
    } catch {
      throw PlanHistory.refusal(error)
    }
    guard let bytes = bytes.withLock({ $0 }), bytes.count <= PlanFile.maximumByteCount else { return nil }
    guard case .plan(let plan) = PlanReading(file, .success(bytes), style: workspace.style) else {
      return nil
    }
    return plan
  }
}
