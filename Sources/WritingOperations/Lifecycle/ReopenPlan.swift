import PlanEditing
import PlanLanguage
import PlanText
import WorkspaceReading

/// Takes a closed plan up again.
package struct ReopenPlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// Why.
  package let reason: String
  /// Who says so; else the environment and git are asked.
  package let author: String?

  /// Makes the operation.
  package init(_ name: String, reason: String, author: String? = nil) {
    self.name = name
    self.reason = reason
    self.author = author
  }

  package var title: String { "reopen \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let state = try draft.state(of: draft.plan(file), in: file)
    guard state.group != .open else {
      throw Refusal("cannot reopen \(file.displayPath): it is \(state.rawValue)")
    }
    try await draft.decide(.reopened, reason, rationale: nil, author: author, in: file)
    let now = draft.now
    let update = try WrittenText("Reopened.")
    try draft.edit(file) { try $0.addingUpdate(update, on: now.date) }
    let moved = try await draft.declare(.active, in: file)
    return WriteReport("reopened", plan: try draft.written(moved))
  }
}
