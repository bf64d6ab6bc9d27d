import PlanCore

/// Adds a step to the work of a plan.
package struct AddStep: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// What is to be done.
  package let text: String
  /// Who does it, or `nil`.
  package var owner: String?
  /// What must be done before: numbers of steps and slugs of plans.
  package var dependencies: [String] = []
  /// The step that the new one belongs to, by its number or words that occur once, or `nil`.
  package var parent: String?

  /// Makes the operation.
  package init(_ name: String, text: String) {
    self.name = name
    self.text = text
  }

  package var title: String { "step add \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let text = try WrittenText(oneParagraph: text, noun: "step")
    try draft.edit(file) { plan in
      let step = try parent.map { try plan.step(matching: $0) }
      let place = step.flatMap { plan.steps().firstIndex(of: $0) }
      return try plan.addingStep(NewStep(text: text, owner: owner, after: dependencies, under: place))
    }
    try draft.touch(file)
    return WriteReport("added the step", plan: try draft.written(file))
  }
}
