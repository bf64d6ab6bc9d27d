package import PlanIndexing
package import PlanLanguage
package import PlanModel
import PlanText
package import PlanWorld
import SystemPackage
package import WorkspaceReading

/// Proposes what to do with plans that look finished or dead; writes nothing.
package struct ProposeTriage: Hashable, Sendable {
  /// What plans are measured against.
  package var limits = TriageProposal.Limits()
  /// The actions that are asked for; all when empty.
  package var actions: Set<TriageProposal.Action> = []
  /// The plans that are asked for, by slug, beginning of a slug, or path; all when empty.
  package var names: [String] = []

  /// Makes the question.
  package init() {}

  /// Looks at every plan.
  ///
  /// - Returns: Proposals that change something first, each kind from the oldest plan to the newest.
  /// - Throws: ``FindPlanError`` when a plan that is named cannot be chosen.
  package func run(in world: World) async throws(FindPlanError) -> TriageAnswer {
    let workspace = Workspace(in: world)
    var wanted: Set<FilePath> = []
    for name in names { wanted.insert(try await FindPlan(name).run(in: world, workspace).path) }
    let files = workspace.files.filter { wanted.isEmpty || wanted.contains($0.path) }
    let limits = self.limits
    let readings = await workspace.plans(in: files) { file, plan in
      let decision = workspace.decision(on: plan, in: file)
      let age = PlanAge(of: plan, now: world.now()).days
      return TriagedPlan(
        path: file.displayPath, slug: plan.ownSlug ?? file.pathSlug, state: decision.state, ageDays: age,
        progress: plan.progress,
        proposal: TriageProposal(plan, decision: decision, ageDays: age, limits: limits))
    }
    let plans = readings.plans.filter { plan in
      // A plan that has ended and stays so is worth a line only when somebody asks for it.
      let isOver = plan.state.group != .open && plan.proposal.action == .leave && wanted.isEmpty
      return !isOver && (actions.isEmpty || actions.contains(plan.proposal.action))
    }
    let unreadable = workspace.problems + readings.unreadable
    let order = TriageProposal.Action.allCases
    return TriageAnswer(
      root: workspace.root.text,
      plans: plans.sorted { left, right in
        let places = (
          order.firstIndex(of: left.proposal.action) ?? 0, order.firstIndex(of: right.proposal.action) ?? 0
        )
        if places.0 != places.1 { return places.0 < places.1 }
        if left.ageDays != right.ageDays { return left.ageDays ?? -1 > right.ageDays ?? -1 }
        return left.path.utf8Precedes(right.path)
      }, unreadable: unreadable.sorted { $0.path.utf8Precedes($1.path) })
  }
}

/// A plan with what is proposed for it.
package struct TriagedPlan: Hashable, Sendable {
  /// The path from the workspace.
  package let path: String
  /// The slug.
  package let slug: String
  /// The state.
  package let state: PlanState
  /// Whole days since the newest stamp, not checked against git, or `nil`.
  package let ageDays: Int?
  /// How many steps are in each state.
  package let progress: Progress
  /// What is proposed.
  package let proposal: TriageProposal
}

/// What is proposed for the plans of a workspace.
package struct TriageAnswer: Sendable {
  /// The folder that the workspace begins at.
  package let root: String
  /// The plans, those that would change first.
  package let plans: [TriagedPlan]
  /// The files and folders that could not be read.
  package let unreadable: [UnreadableFile]

  /// The plans that would change.
  package var changing: [TriagedPlan] { plans.filter { $0.proposal.action != .leave } }
}
