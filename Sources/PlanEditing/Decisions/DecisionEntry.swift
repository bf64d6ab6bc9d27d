package import PlanLanguage

/// A decision that is to be written into the decision log.
package struct DecisionEntry: Hashable, Sendable {
  /// What kind of decision it is.
  package let kind: DecisionKind
  /// What was decided.
  package let text: WrittenText
  /// Why, or `nil` when nothing is said.
  package let rationale: WrittenText?
  /// Who decided, as it is to be read back.
  package let author: String

  /// Makes a decision.
  package init(kind: DecisionKind = .decision, text: WrittenText, rationale: WrittenText?, author: String) {
    self.kind = kind
    self.text = text
    self.rationale = rationale
    self.author = author
  }
}
