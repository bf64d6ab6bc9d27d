package import MarkdownSyntax
package import PlanLanguage
package import PlanText

/// An entry of the decision log.
package struct Decision: Hashable, Sendable {
  /// The index of the list item, paragraph or table row that holds it.
  package let block: Int

  /// The line on which it begins, 1-based.
  package let line: Int

  /// Whether the entry is labelled `Decision:`, or begins with the name of a kind.
  package let isLabelled: Bool

  /// What was decided, as one line.
  package let text: String

  /// What kind of decision it is; a plain one when nothing is said.
  package let kind: DecisionKind

  /// Why, or `nil` when nothing is said.
  package let rationale: String?

  /// Who decided, as written, or `nil`.
  package let author: String?

  /// When, or `nil`.
  package let time: TimeStamp?

  /// The bytes of the time, or `nil`.
  package let timeText: ByteRange?
}
