import MarkdownSyntax
import PlanLanguage
import PlanText

/// What is known of a decision while its fields are still being read.
struct DecisionDraft {
  let block: Int
  let line: Int
  var isLabelled: Bool
  var text: String
  var kind: DecisionKind
  var rationale: String?
  var author: String?
  var time: TimeStamp?
  var timeText: ByteRange?
  /// Whether it is a sub-heading that may turn out to be no decision.
  var isHeading = false

  /// The decision, or `nil` when nothing says that it is one.
  var decision: Decision? {
    if isHeading {
      let hasFields = rationale != nil || author != nil || time != nil
      guard !text.isEmpty, isLabelled || hasFields else { return nil }
    } else if isPlaceholder {
      return nil
    }
    var text = text
    var rationale = rationale
    var author = author
    if author == nil {
      // `**Approval:** text. Rationale: why (@name)`: the name stands behind all of it.
      if let signed = rationale.flatMap(DecisionPeople.signature) {
        author = signed.name
        rationale = signed.rest.isEmpty ? nil : signed.rest
      } else if let signed = DecisionPeople.signature(text) {
        author = signed.name
        text = signed.rest
      }
    }
    return Decision(
      block: block, line: line, isLabelled: isLabelled, text: text, kind: kind, rationale: rationale,
      author: author, time: time, timeText: timeText)
  }

  private var isPlaceholder: Bool {
    !isLabelled && rationale == nil && author == nil && time == nil && PlaceholderText.isPlaceholder(text)
  }

  /// Adds a piece to the decision's text.
  mutating func appendText(_ piece: String) {
    if !text.isEmpty { text += "; " }
    text += piece
  }

  /// Adds a piece to the rationale.
  mutating func appendRationale(_ piece: String) {
    if rationale?.isEmpty ?? true {
      rationale = piece
    } else {
      rationale? += "; "
      rationale? += piece
    }
  }
}
