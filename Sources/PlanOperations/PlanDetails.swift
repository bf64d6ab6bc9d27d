package import HistoryOperations
package import PlanIndexing
package import PlanModel
import PlanWorld
package import WorkspaceReading

/// One plan with everything that its surroundings say about it.
package struct PlanDetails: Sendable {
  /// Where the plan lies.
  package let file: PlanFile

  /// The slug.
  package let slug: String

  /// What the file says.
  package let plan: Plan

  /// The state, with the index taken into account.
  package let decision: StateDecision

  /// The newest time that an entry begins with, and how old it is.
  package let age: PlanAge

  /// The branch or checkout that this version lives in, or `nil` for this tree.
  package internal(set) var place: String?

  /// The versions that differ from the one of this tree, newest first; empty when nobody has looked.
  package internal(set) var versions: [PlanVersion] = []

  /// The commit that the plan is shown from, or `nil` for the working tree.
  package internal(set) var commit: CommitMoment?

  /// What is wrong with the way the plan is written, in the order of the file.
  package var findings: [Diagnostic] {
    guard let disagreement = decision.disagreement else { return plan.diagnostics }
    return (plan.diagnostics + [disagreement]).sorted { ($0.range, $0.id) < ($1.range, $1.id) }
  }

  init(_ plan: Plan, in file: PlanFile, decision: StateDecision, world: World) {
    self.file = file
    self.plan = plan
    self.decision = decision
    slug = plan.ownSlug ?? file.pathSlug
    age = PlanAge(of: plan, now: world.now())
  }
}
