import PlanEditing
import PlanLanguage
import WorkspaceReading

/// Begins the work on a drafted plan.
package struct StartPlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// What the entry says besides that the work has begun, or `nil`.
  package let note: String?

  /// Makes the operation.
  package init(_ name: String, note: String? = nil) {
    self.name = name
    self.note = note
  }

  package var title: String { "start \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    try StateChange(verb: "start", sources: [.draft]).check(file, in: &draft)
    try draft.log(note.map { "Started. \($0)" } ?? "Started.", in: file)
    let moved = try await draft.declare(.active, in: file)
    return WriteReport("started", plan: try draft.written(moved))
  }
}

extension Draft {
  /// Adds an entry to the status of a plan.
  mutating func log(_ text: String, in file: PlanFile) throws {
    let text = try WrittenText(text)
    let now = self.now
    try ensure(.status, in: file)
    try edit(file) { try $0.logging(text, at: now) }
  }
}
