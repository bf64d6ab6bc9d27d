import PlanEditing
import PlanLanguage
import PlanModel
import WorkspaceReading

/// Records that a blocker is gone.
package struct UnblockPlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// How it was settled.
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

  package var title: String { "unblock \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    try StateChange(verb: "unblock", sources: [.active, .blocked]).check(file, in: &draft)
    let before = try draft.plan(file)
    let isBlocked = try draft.state(of: before, in: file) == .blocked
    guard isBlocked || before.closingGates().contains(where: { $0.name == .openBlockers }) else {
      throw Refusal(
        "cannot unblock \(file.displayPath): nothing blocks it",
        hint: "'execplan block \(try draft.name(of: file)) \"…\"' records a blocker")
    }
    try await draft.decide(.unblocked, text, rationale: rationale, author: author, in: file)
    let rest = try draft.plan(file).blockersOfDecisions
    guard rest.isEmpty, isBlocked else {
      try draft.touch(file)
      return WriteReport(
        "settled one blocker", plan: try draft.written(file),
        notes: rest.map { "still blocked (line \($0.line)): \($0.text)" })
    }
    let moved = try await draft.declare(.active, in: file)
    return WriteReport("unblocked", plan: try draft.written(moved))
  }
}

extension Plan {
  /// The entries of the decision log that stop the work and are not settled; the declared state is none.
  fileprivate var blockersOfDecisions: [ClosingGate] {
    let lines = Set(decisions().map(\.line))
    return closingGates().filter { $0.name == .openBlockers && lines.contains($0.line) }
  }
}
