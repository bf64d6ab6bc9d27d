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

  private enum Outcome: Sendable {
    case plan(ComparedPlan)
    case none
    case unreadable(UnreadableFile)
  }

  /// Reads all plans of a workspace.
  static func all(
    in world: World, _ workspace: Workspace
  ) async -> (plans: [ComparedPlan], unreadable: [UnreadableFile]) {
    let found = await workspace.readPlans { file, reading in
      switch reading {
      case .plan(let plan):
        Outcome.plan(
          ComparedPlan(file: file, plan: plan, decision: workspace.decision(on: plan, in: file)))
      case .noPlan: Outcome.none
      case .unreadable(let reason):
        Outcome.unreadable(UnreadableFile(path: file.displayPath, reason: reason))
      }
    }
    var plans: [ComparedPlan] = []
    var unreadable = found.problems
    for outcome in found.values {
      switch outcome {
      case .plan(let plan): plans.append(plan)
      case .none: continue
      case .unreadable(let file): unreadable.append(file)
      }
    }
    return (plans, unreadable)
  }
}
