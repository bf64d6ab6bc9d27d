/// Something that can keep a plan from being closed.
package enum ClosingGate: String, CaseIterable, Hashable, Sendable {
  /// A step is not finished.
  case openSteps = "open-steps"
  /// A blocker has not been resolved.
  case openBlockers = "open-blockers"
  /// Feedback was asked for and nobody answered.
  case unansweredFeedback = "unanswered-feedback"

  /// What happens at a gate that is open.
  package enum Setting: String, CaseIterable, Hashable, Sendable {
    /// The plan is not closed.
    case on
    /// Nothing.
    case off
    /// The plan is closed with a warning.
    case warn
  }
}
