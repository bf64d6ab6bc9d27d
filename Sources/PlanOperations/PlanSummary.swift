package import PlanCore

/// One plan as a row of a list.
///
/// Handed on from reading to sorting to rendering, which costs one reference instead of a copy of all texts.
package final class PlanSummary: Sendable {
  /// The path from the folder that the list is about, with `/` between its parts.
  package let path: String
  /// The folder of its workspace from the same place, `.` for that place itself.
  package let workspace: String
  /// The slug.
  package let slug: String
  /// The title, or `nil` when the plan has none.
  package let title: String?
  /// The state, with the index taken into account.
  package let state: PlanState
  /// The name of the profile that fits best.
  package let profile: String
  /// The newest stamp and its age.
  package let age: PlanAge
  /// How many steps are in each state.
  package let progress: Progress
  /// The people who answer for the plan, else the one who has the next step.
  package let owners: [String]
  /// The next step as one line, or `nil` when none is left.
  package let nextStep: String?
  /// The line of the next step, 1-based.
  package let nextStepLine: Int?
  /// How many findings the reader has on the plan.
  package let findings: Int

  /// Summarises a plan of the workspace in a folder.
  init(_ details: PlanDetails, in workspace: String) {
    let plan = details.plan
    let next = plan.nextStep
    self.workspace = workspace
    path = workspace == "." ? details.file.displayPath : "\(workspace)/\(details.file.displayPath)"
    slug = details.slug
    title = plan.title
    state = details.decision.state
    profile = plan.profile.name
    age = details.age
    progress = plan.progress
    nextStep = next.map(plan.textLine)
    nextStepLine = next?.line
    findings = plan.diagnostics.count + (details.decision.disagreement == nil ? 0 : 1)
    let owners = plan.owners
    self.owners = owners.isEmpty ? [next.flatMap(plan.owner)].compactMap(\.self) : owners
  }
}
