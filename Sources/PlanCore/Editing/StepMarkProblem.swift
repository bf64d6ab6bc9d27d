/// Why a step could not be marked.
///
/// The plan is unchanged when one is thrown.
package enum StepMarkProblem: Error, Hashable, Sendable {
  /// The step is in that state, and there is nothing to add.
  case already(Step.State)
  /// The item has no text beside which a check box could stand.
  case noText
}
