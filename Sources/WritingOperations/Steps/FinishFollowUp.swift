import PlanEditing
import PlanModel

/// Marks work that was left for later as done.
package struct FinishFollowUp: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// Words that occur in no other follow-up.
  package let query: String

  /// Makes the operation.
  package init(_ name: String, followUp query: String) {
    self.name = name
    self.query = query
  }

  package var title: String { "follow-up done \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    var text = ""
    try draft.edit(file) { plan in
      let item = try plan.followUp(matching: query)
      text = item.text
      return try plan.finishing(item)
    }
    try draft.touch(file)
    return WriteReport("done: \(text)", plan: try draft.written(file))
  }
}
