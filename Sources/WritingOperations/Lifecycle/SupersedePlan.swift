import PlanEditing
import PlanLanguage
import PlanModel
import PlanText
import SystemPackage
import WorkspaceReading

/// Closes a plan because another one replaces it.
package struct SupersedePlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// How the plan is named that replaces it.
  package let successor: String
  /// Why, or `nil`.
  package let reason: String?

  /// Makes the operation.
  package init(_ name: String, by successor: String, reason: String? = nil) {
    self.name = name
    self.successor = successor
    self.reason = reason
  }

  package var title: String { "supersede \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let other = try await draft.find(successor)
    guard other.path != file.path else { throw Refusal("a plan cannot replace itself") }
    try StateChange(verb: "supersede", sources: [.draft, .active, .blocked])
      .check(file, in: &draft)
    let notes = try await draft.carryFollowUps(of: file, to: successor)
    let title = try draft.plan(other).title ?? other.pathSlug
    let path = RelativePath.between(file.displayPath, other.displayPath)
    let name = try draft.name(of: other)
    let words = reason ?? "Replaced by `\(name)`."
    let moved = try await draft.finish(file, .superseded(byTitle: title, path: path), words: words)
    return WriteReport("superseded by \(other.displayPath)", plan: try draft.written(moved), notes: notes)
  }
}
