/// Something that keeps a plan from being closed.
package struct ClosingGate: Hashable, Sendable {
  /// The kinds of gates, under the names by which they are waived.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    /// A step is neither done nor dropped.
    case openSteps = "open-steps"
    /// Something stops the work.
    case openBlockers = "open-blockers"
    /// Maintainers were asked and have not answered.
    case unansweredFeedback = "unanswered-feedback"
  }

  /// What happens at a gate that is open.
  package enum Setting: String, CaseIterable, Hashable, Sendable {
    /// The plan is not closed.
    case on
    /// Nothing.
    case off
    /// The plan is closed with a warning.
    case warn
  }

  /// The kind of gate.
  package let name: Name

  /// The line of the step, decision or declaration, 1-based.
  package let line: Int

  /// The text of the step or decision, or the words that declare the state.
  package let text: String
}
