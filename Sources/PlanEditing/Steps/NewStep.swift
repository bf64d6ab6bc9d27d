package import PlanModel

/// A step that is to be written.
package struct NewStep: Hashable, Sendable {
  /// What is to be done.
  package let text: WrittenText
  /// Who does it, or `nil`.
  package let owner: String?
  /// The steps and plans that must be done before it.
  package let dependencies: [String]
  /// The place in ``Plan/steps()`` of the step that it is a part of, or `nil`.
  package let parent: Int?

  /// Makes a step.
  package init(
    text: WrittenText, owner: String? = nil, after dependencies: [String] = [], under parent: Int? = nil
  ) {
    self.text = text
    self.owner = owner
    self.dependencies = dependencies
    self.parent = parent
  }
}

/// Why no single step could be chosen.
///
/// The plan is unchanged when one is thrown.
package enum StepError: Error, Hashable, Sendable {
  /// No step matches; `similar` holds the closest texts, best first.
  case notFound(similar: [String])
  /// Several steps match, in the order of the plan.
  case ambiguous([Step])
  /// The plan lists no steps at all.
  case noSteps
}
