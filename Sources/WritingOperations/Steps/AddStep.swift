import PlanEditing
import PlanLanguage
import PlanModel
import PlanText
import WorkspaceReading

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
    let state = try draft.state(of: draft.plan(file), in: file)
    guard state.group == .open else {
      throw Refusal(
        "cannot add a step to \(file.displayPath): it is \(state.rawValue)",
        hint: "'execplan reopen \(try draft.name(of: file)) \"…\"' takes it up again")
    }
    try await checkDependencies(of: file, in: &draft)
    if try draft.plan(file).needsSectionForSteps {
      let role: SectionRole = try draft.plan(file).profile.family == .workflow ? .work : .status
      try draft.ensure(role, in: file)
    }
    try draft.edit(file) { plan in
      let step = try parent.map { try plan.step(named: $0) }
      let place = step.flatMap { plan.steps().firstIndex(of: $0) }
      return try plan.addingStep(NewStep(text: text, owner: owner, after: dependencies, under: place))
    }
    try draft.touch(file)
    return WriteReport("added the step", plan: try draft.written(file))
  }

  /// Refuses what is neither the number of a step nor the slug of a plan: such a step would wait for ever.
  private func checkDependencies(of file: PlanFile, in draft: inout Draft) async throws {
    guard !dependencies.isEmpty else { return }
    let numbers = Set(try draft.plan(file).steps().compactMap(\.number))
    let slugs = try await draft.knownPlans().map(\.slug)
    for dependency in dependencies {
      if let number = Int(dependency) {
        guard !numbers.contains(number) else { continue }
        throw Refusal("\(file.displayPath): no step has the number \(number)")
      }
      guard !slugs.contains(dependency) else { continue }
      throw Refusal(
        "'\(dependency)' is neither the number of a step nor the slug of a plan",
        hint: SimilarNames.find(dependency, in: slugs).first.map { "did you mean '\($0)'?" })
    }
  }
}
