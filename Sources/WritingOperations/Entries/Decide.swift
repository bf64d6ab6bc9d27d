import PlanEditing
package import PlanLanguage
import PlanModel
import PlanText
import WorkspaceReading

/// Adds an entry to the decision log of a plan.
package struct Decide: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// What was decided.
  package let text: String
  /// What kind of decision it is.
  package var kind: DecisionKind = .decision
  /// Why, or `nil`.
  package var rationale: String?
  /// Who decided; else the environment and git are asked.
  package var author: String?

  /// Makes the operation.
  package init(_ name: String, text: String) {
    self.name = name
    self.text = text
  }

  package var title: String { "decide \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    try await draft.decide(kind, text, rationale: rationale, author: author, in: file)
    try draft.touch(file)
    try draft.noteIfClosed(file)
    let needsFeedback = kind == .scopeChange || kind == .risk
    let notes = [
      "maintainers are asked with: execplan request-feedback \(try draft.name(of: file)) \"…\""
    ]
    return WriteReport(
      "recorded \(kind.withArticle)", plan: try draft.written(file), notes: needsFeedback ? notes : [])
  }
}

extension Draft {
  /// Adds an entry to the decision log, which is made when the plan has none.
  mutating func decide(
    _ kind: DecisionKind, _ text: String, rationale: String?, author: String?, in file: PlanFile
  ) async throws {
    let person = try await PersonNamed.find(author, in: self)
    let isOneLine = try plan(file).profile.family == .workflow
    let entry = DecisionEntry(
      kind: kind, text: try WrittenText(isOneLine && rationale != nil ? Self.asSentence(text) : text),
      rationale: try rationale.map { try WrittenText(isOneLine ? Self.asSentence($0) : $0) }, author: person)
    let now = self.now
    try ensure(.decisions, in: file)
    try edit(file) { try $0.deciding(entry, at: now) }
  }
}

extension Draft {
  /// Returns a text with a period where it ends without a mark, because another sentence follows on its line.
  private static func asSentence(_ text: String) -> String {
    let text = text[...].trimmedAtEnd
    guard let last = text.last, last.isLetter || last.isNumber || "`)\"'”’".contains(last) else {
      return String(text)
    }
    return text + "."
  }
}

extension DecisionKind {
  /// The kind in a sentence.
  var withArticle: String {
    switch self {
    case .approval, .unblocked: "an \(self == .unblocked ? "end of a blocker" : rawValue)"
    case .feedbackRequested: "a request for feedback"
    case .feedbackGiven: "an answer"
    case .reopened: "that the plan is open again"
    case .decision, .blocker, .scopeChange, .risk, .waiver, .review: "a \(rawValue)"
    }
  }
}
