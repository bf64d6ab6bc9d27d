import PlanEditing
import PlanLanguage
import PlanText
import WorkspaceReading

/// Puts a closed plan away.
package struct ArchivePlan: WritingOperation {
  /// How the plan is named.
  package let name: String

  /// Makes the operation.
  package init(_ name: String) {
    self.name = name
  }

  package var title: String { "archive \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let state = try draft.state(of: draft.plan(file), in: file)
    guard state.group == .closed else {
      throw Refusal(
        "cannot archive \(file.displayPath): it is \(state.rawValue)",
        hint: state == .archived ? nil : "close, abandon or supersede it first")
    }
    let now = draft.now
    let update = try WrittenText("Archived.")
    try draft.edit(file) { try $0.addingUpdate(update, on: now.date) }
    let moved = try await draft.declare(.archived, in: file)
    return WriteReport("archived", plan: try draft.written(moved))
  }
}
