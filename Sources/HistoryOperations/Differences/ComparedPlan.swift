import MarkdownSyntax
import PlanIndexing
import PlanModel
import PlanWorld
import WorkspaceReading

/// A plan as it is in the working tree or in a commit.
struct ComparedPlan: Sendable {
  /// Where it lies.
  let file: PlanFile

  /// What it says.
  let plan: Plan

  /// Its state, with the index taken into account.
  let decision: StateDecision

  /// The path from the workspace.
  var path: String { file.displayPath }

  /// The name of the plan.
  var slug: String { plan.ownSlug ?? file.pathSlug }

  /// The bytes of the file.
  var bytes: [UInt8] { plan.document.source.bytes }

  /// Reads all plans of a workspace.
  static func all(
    in world: World, _ workspace: Workspace
  ) async -> (plans: [ComparedPlan], unreadable: [UnreadableFile]) {
    let found = await workspace.allPlans { file, plan in
      ComparedPlan(file: file, plan: plan, decision: workspace.decision(on: plan, in: file))
    }
    return (found.plans, found.unreadable)
  }
}
