/// Why no single step could be chosen.
///
/// The plan is unchanged when one is thrown.
package enum StepProblem: Error, Hashable, Sendable {
  /// No step matches; `similar` holds the closest texts, best first.
  case notFound(similar: [String])
  /// Several steps match, in the order of the plan.
  case ambiguous([Step])
  /// The plan lists no steps at all.
  case noSteps
}
