import PlanLanguage

/// Records what stops a plan.
package struct BlockPlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// What stops the work.
  package let text: String
  /// Why, or `nil`.
  package var rationale: String?
  /// Who says so; else the environment and git are asked.
  package var author: String?

  /// Makes the operation.
  package init(_ name: String, text: String) {
    self.name = name
    self.text = text
  }

  package var title: String { "block \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    try StateChange(verb: "block", sources: [.active, .blocked])
      .check(file, in: &draft)
    try await draft.decide(.blocker, text, rationale: rationale, author: author, in: file)
    let moved = try await draft.declare(.blocked, in: file)
    return WriteReport("blocked", plan: try draft.written(moved))
  }
}
