import HistoryOperations
package import PlanLanguage
import PlanText
import PlanWorkspace
package import PlanWorld
import RuleFramework
import SystemPackage
package import WorkspaceReading

/// Lists the plans of a workspace.
package struct ListPlans: Hashable, Sendable {
  /// The states to list; all when empty.
  package var states: Set<PlanState> = []
  /// A person who must answer for the plan, with or without `@`.
  package var owner: String?
  /// The name of the profile that must fit.
  package var profile: String?
  /// Lists only active plans that have no stamp of this many last days.
  package var staleDays: Int?
  /// The beginning of the path from the workspace.
  package var pathPrefix: String?
  /// The order of the list.
  package var order: PlanOrder = .state
  /// Whether the order is turned round.
  package var isReversed = false
  /// Whether all workspaces of the repository are looked at.
  package var isEverywhere = false
  /// Whether ages are checked against git.
  package var hasHistory = false
  /// Which branches and checkouts are looked at for newer versions, or `nil` for none.
  package var elsewhere: BranchScope?
  /// The largest number of plans in the answer.
  package var limit: Int?

  /// Makes a question that every plan fits.
  package init() {}

  /// Lists the plans.
  ///
  /// - Complexity: Reads every plan once; O(*n* log *n*) in the number of plans.
  package func run(in world: World) async throws(Refusal) -> PlanList {
    guard isEverywhere else {
      let root = WorkspaceRoot.find(in: world)
      return list(try await look(at: ".", in: world), root: root)
    }
    let found = RepositoryWorkspaces.find(around: WorkspaceRoot.find(in: world), files: world.files)
    var sight = Sight()
    for root in found.roots {
      var world = world
      world.workspaceStart = root
      sight.add(try await look(at: Workspace.displayPath(of: root, in: found.top), in: world))
    }
    sight.unreadable += found.problems.map { Workspace.unreadable($0, in: found.top) }
    return list(sight, root: found.top)
  }

  /// What was seen of one workspace or of several.
  private struct Sight {
    var plans: [PlanSummary] = []
    var unreadable: [UnreadableFile] = []
    var counts: [PlanState: Int] = [:]
    var hidden: [PlanState: Int] = [:]
    var notes: [String] = []
    var lastFetched: UTCTimestamp?

    mutating func add(_ other: Sight) {
      plans += other.plans
      unreadable += other.unreadable
      counts.merge(other.counts, uniquingKeysWith: +)
      hidden.merge(other.hidden, uniquingKeysWith: +)
      notes += other.notes.filter { !notes.contains($0) }
      lastFetched = lastFetched ?? other.lastFetched
    }
  }

  /// Looks at the workspace of a world, which lies in a folder of the repository.
  private func look(at folder: String, in world: World) async throws(Refusal) -> Sight {
    let workspace = Workspace(in: world, extent: .index)
    var sight = Sight()
    let sparse = await SparseCheckout.find(around: workspace.root, .markdown, in: world)
    if let note = workspace.note(on: sparse) { sight.notes.append(note) }
    var ages: [PathKey: CheckedAge]?
    if hasHistory {
      let (settings, _) = RuleSettings.read(in: workspace, world)
      let history = try await PlanHistory.read(workspace, in: world, settings: settings)
      ages = Dictionary(history.lives.map { (PathKey($0.path), $0.age) }) { first, _ in first }
      sight.notes += history.notes
    }
    var survey: BranchSurvey?
    if let elsewhere {
      let seen = try await BranchSurvey.read(workspace, elsewhere, in: world)
      sight.notes += seen.notes + seen.warnings
      sight.lastFetched = seen.lastFetched
      survey = seen
    }
    let (known, newer) = (ages, survey?.newer ?? [:])
    let readings = await workspace.allPlans { file, plan in
      let decision = workspace.decision(on: plan, in: file)
      let details = PlanDetails(plan, in: file, decision: decision, world: world)
      let version = newer[PathKey(details.slug)]
      return row(
        PlanSummary(
          version?.details ?? details, in: folder,
          checked: version == nil ? known?[PathKey(file.displayPath)] : nil,
          version: version))
    }
    sight.unreadable = readings.unreadable
    let added = (survey?.added ?? []).map { row(PlanSummary($0.details, in: folder, version: $0)) }
    for row in readings.plans + added {
      switch row {
      case .plan(let plan):
        sight.counts[plan.state, default: 0] += 1
        sight.plans.append(plan)
      case .hidden(let state):
        sight.counts[state, default: 0] += 1
        sight.hidden[state, default: 0] += 1
      case .other(let state): sight.counts[state, default: 0] += 1
      }
    }
    if folder != "." {
      sight.unreadable = sight.unreadable.map {
        UnreadableFile(path: "\(folder)/\($0.path)", reason: $0.reason)
      }
    }
    return sight
  }

  private func row(_ summary: PlanSummary) -> Row {
    guard fits(summary) else { return .other(summary.state) }
    return states.isEmpty || states.contains(summary.state) ? .plan(summary) : .hidden(summary.state)
  }

  private func list(_ sight: Sight, root: FilePath) -> PlanList {
    let count = min(limit ?? sight.plans.count, sight.plans.count)
    return PlanList(
      root: root.text, plans: Array(order.sorted(sight.plans, isReversed: isReversed).prefix(count)),
      unreadable: sight.unreadable.sorted { $0.path.utf8Precedes($1.path) }, counts: sight.counts,
      beyondLimit: sight.plans.count - count, hidden: sight.hidden, hasHistory: hasHistory,
      isEverywhere: elsewhere != nil, lastFetched: sight.lastFetched, notes: sight.notes)
  }

  /// What is kept of a plan; the summary of one that is not shown is gone before the next file is read.
  private enum Row: Sendable {
    case plan(PlanSummary)
    /// A plan that fits but for its state.
    case hidden(PlanState)
    /// A plan that does not fit.
    case other(PlanState)
  }

  /// Whether a plan fits the question in everything but its state.
  private func fits(_ plan: PlanSummary) -> Bool {
    if let owner, !plan.owners.contains(where: { Self.isSamePerson($0, owner) }) { return false }
    if let profile, plan.profile != profile { return false }
    if let pathPrefix, !plan.path.hasBytes(prefix: pathPrefix) { return false }
    if let staleDays {
      guard plan.state == .active, plan.isOlder(thanDays: staleDays) else { return false }
    }
    return true
  }

  /// Whether two names are the same but for an `@` and upper and lower case.
  static func isSamePerson(_ left: String, _ right: String) -> Bool {
    let bare = { (name: String) in (name.hasPrefix("@") ? name.dropFirst() : name[...]).lowercased() }
    return bare(left) == bare(right)
  }
}
