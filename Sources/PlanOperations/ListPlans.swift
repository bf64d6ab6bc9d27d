package import PlanCore
package import PlanWorkspace
import SystemPackage

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
  /// The largest number of plans in the answer.
  package var limit: Int?

  /// Makes a question that every plan fits.
  package init() {}

  /// Lists the plans.
  ///
  /// - Complexity: Reads every plan once; O(*n* log *n*) in the number of plans.
  package func run(in world: World) async -> PlanList {
    let workspace = Workspace(in: world, extent: .index)
    let (readings, problems) = await workspace.readPlans(in: world) { file, reading -> Reading? in
      switch reading {
      case .plan(let plan):
        let decision = workspace.decision(on: plan, in: file)
        let summary = PlanSummary(PlanDetails(plan, in: file, decision: decision, world: world))
        guard fits(summary) else { return .other(summary.state) }
        return states.isEmpty || states.contains(summary.state) ? .plan(summary) : .hidden(summary.state)
      case .unreadable(let reason):
        return .unreadable(UnreadableFile(path: file.displayPath, reason: reason))
      case .noPlan:
        return nil
      }
    }
    var unreadable = problems
    var counts: [PlanState: Int] = [:]
    var hidden: [PlanState: Int] = [:]
    var plans: [PlanSummary] = []
    for reading in readings {
      switch reading {
      case .plan(let plan):
        counts[plan.state, default: 0] += 1
        plans.append(plan)
      case .hidden(let state):
        counts[state, default: 0] += 1
        hidden[state, default: 0] += 1
      case .other(let state): counts[state, default: 0] += 1
      case .unreadable(let file): unreadable.append(file)
      case nil: continue
      }
    }
    let count = min(limit ?? plans.count, plans.count)
    return PlanList(
      root: workspace.root.string, plans: Array(order.sorted(plans, isReversed: isReversed).prefix(count)),
      unreadable: unreadable.sorted { $0.path.utf8Precedes($1.path) }, counts: counts,
      beyondLimit: plans.count - count, hidden: hidden)
  }

  /// What is kept of a file; the row of a plan that is not shown is gone before the next file is read.
  private enum Reading: Sendable {
    case plan(PlanSummary)
    /// A plan that fits but for its state.
    case hidden(PlanState)
    /// A plan that does not fit.
    case other(PlanState)
    case unreadable(UnreadableFile)
  }

  /// Whether a plan fits the question in everything but its state.
  private func fits(_ plan: PlanSummary) -> Bool {
    if let owner, !plan.owners.contains(where: { Self.isSamePerson($0, owner) }) { return false }
    if let profile, plan.profile != profile { return false }
    if let pathPrefix, !plan.path.hasPrefix(pathPrefix) { return false }
    if let staleDays {
      guard plan.state == .active, plan.age.isOlder(thanDays: staleDays) else { return false }
    }
    return true
  }

  /// Whether two names are the same but for an `@` and upper and lower case.
  static func isSamePerson(_ left: String, _ right: String) -> Bool {
    let bare = { (name: String) in (name.hasPrefix("@") ? name.dropFirst() : name[...]).lowercased() }
    return bare(left) == bare(right)
  }
}
