package import PlanCore

/// What to do next in one plan.
package struct NextStep: Hashable, Sendable {
  /// The path of the plan from the workspace.
  package let path: String
  /// The slug of the plan.
  package let slug: String
  /// The title of the plan, or `nil`.
  package let title: String?
  /// The state of the plan.
  package let state: PlanState
  /// The step: the first that can be done, else the first that waits; `nil` when no step is left.
  package let step: Step?
  /// Who does it: the step's owner, else the plan's.
  package let owner: String?
  /// What must be done before it and is not, as written; empty when the step can be done now.
  package let waitsFor: [String]

  /// Returns the same step of a plan whose path begins with a folder.
  func lying(in folder: String) -> NextStep {
    guard !folder.isEmpty else { return self }
    return NextStep(
      path: "\(folder)/\(path)", slug: slug, title: title, state: state, step: step, owner: owner,
      waitsFor: waitsFor)
  }

  /// Whether the step can be done now.
  package var isReady: Bool { step != nil && waitsFor.isEmpty }
}
