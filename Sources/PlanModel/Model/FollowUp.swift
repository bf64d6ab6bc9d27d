package import PlanText

/// Work that is left after a plan is closed.
package struct FollowUp: Hashable, Sendable {
  /// The index of the entry in ``Plan/entries``.
  package let entry: Int

  /// The line, 1-based.
  package let line: Int

  /// Whether it is settled; an entry without a check box is not.
  package let isDone: Bool

  /// The text as one line.
  package let text: String

  /// Who does it, or `nil`.
  package let owner: String?

  /// The day by which it is due, or `nil`.
  package let due: CalendarDate?
}
