import PlanEditing
import PlanLanguage

/// Adds an entry to the status of a plan, stamped from the clock.
package struct LogEntry: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// What the entry says.
  package let text: String
  /// When it happened, when that was not now; the stamp is never back-dated.
  package let happened: String?

  /// Makes the operation.
  package init(_ name: String, text: String, happened: String? = nil) {
    self.name = name
    self.text = text
    self.happened = happened
  }

  package var title: String { "log \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let text = try WrittenText(text)
    let now = draft.now
    let happened = try happened.map { try HappenedTime($0, now: now) }
    try draft.ensure(.status, in: file)
    try draft.edit(file) { try $0.logging(text, at: now, happened: happened) }
    try draft.touch(file)
    try draft.noteIfClosed(file)
    return WriteReport("logged at \(now)", plan: try draft.written(file))
  }
}
