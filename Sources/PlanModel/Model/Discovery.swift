package import PlanText

/// An entry of the surprises and discoveries.
package struct Discovery: Hashable, Sendable {
  /// The index of the list item that holds it.
  package let item: Int

  /// The line on which it begins, 1-based.
  package let line: Int

  /// What was seen, as one line.
  package let text: String

  /// What shows it, or `nil` when nothing is given.
  package let evidence: String?

  /// When it was seen, or `nil`.
  package let time: TimeStamp?
}
