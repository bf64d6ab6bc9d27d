import PlanEditing
import PlanLanguage

/// Gives a plan up.
package struct AbandonPlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// Why.
  package let reason: String

  /// Makes the operation.
  package init(_ name: String, reason: String) {
    self.name = name
    self.reason = reason
  }

  package var title: String { "abandon \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    try StateChange(verb: "abandon", sources: [.draft, .active, .blocked])
      .check(file, in: &draft)
    let moved = try await draft.finish(file, .abandoned, words: reason)
    return WriteReport("abandoned", plan: try draft.written(moved))
  }
}
