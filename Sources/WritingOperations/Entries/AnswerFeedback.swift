import PlanLanguage
import PlanModel
import WorkspaceReading

/// Answers the oldest question of a plan that has no answer.
package struct AnswerFeedback: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// The answer.
  package let text: String
  /// Why, or `nil`.
  package var rationale: String?
  /// Who answers; else the environment and git are asked.
  package var author: String?

  /// Makes the operation.
  package init(_ name: String, text: String) {
    self.name = name
    self.text = text
  }

  package var title: String { "answer \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    guard let question = try draft.plan(file).closingGates().first(where: { $0.name == .unansweredFeedback })
    else {
      throw Refusal(
        "no question in \(file.displayPath) waits for an answer",
        hint: "'execplan request-feedback \(try draft.name(of: file)) \"…\"' asks one")
    }
    try await draft.decide(.feedbackGiven, text, rationale: rationale, author: author, in: file)
    try draft.touch(file)
    let rest = try draft.plan(file).closingGates().filter { $0.name == .unansweredFeedback }
    return WriteReport(
      "answered: \(question.text)", plan: try draft.written(file),
      notes: rest.map { "still unanswered (line \($0.line)): \($0.text)" })
  }
}
