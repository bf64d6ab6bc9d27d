import PlanLanguage
import PlanWorkspace
import WorkspaceReading

/// Asks the maintainers about a plan.
package struct RequestFeedback: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// The question.
  package let text: String
  /// Who is asked; else the maintainers of the configuration are.
  package var people: [String] = []
  /// Why, or `nil`.
  package var rationale: String?
  /// Who asks; else the environment and git are asked.
  package var author: String?

  /// Makes the operation.
  package init(_ name: String, text: String) {
    self.name = name
    self.text = text
  }

  package var title: String { "request-feedback \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    try StateChange(verb: "ask about", sources: [.draft, .active, .blocked]).check(file, in: &draft)
    let asked = people.isEmpty ? draft.workspace.configuration.maintainers.map(\.value) : people
    guard !asked.isEmpty else {
      throw Refusal(
        "nobody is named who could be asked",
        hint: "name somebody with --to, or list 'maintainers:' in execplan.yaml")
    }
    let question = "\(asked.joined(separator: ", ")): \(text)"
    try await draft.decide(.feedbackRequested, question, rationale: rationale, author: author, in: file)
    try draft.touch(file)
    return WriteReport("asked \(asked.joined(separator: ", "))", plan: try draft.written(file))
  }
}
