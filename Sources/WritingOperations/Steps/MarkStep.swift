package import PlanEditing
import PlanModel

/// Says how far a step is.
package struct MarkStep: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// The number of the step, or words that occur in no other one.
  package let query: String
  /// How far it is now.
  package let mark: StepMark

  /// Makes the operation.
  package init(_ name: String, step query: String, as mark: StepMark) {
    self.name = name
    self.query = query
    self.mark = mark
  }

  package var title: String { "step \(mark.verb) \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let now = draft.now
    var place: Int?
    try draft.edit(file) { plan in
      let step = try plan.step(named: query)
      place = plan.steps().firstIndex(of: step)
      return try plan.marking(step, as: mark, at: now)
    }
    try draft.touch(file)
    let plan = try draft.plan(file)
    let steps = plan.steps()
    let text = place.flatMap { steps.indices.contains($0) ? steps[$0].text : nil } ?? query
    let next = plan.nextStep.map { ["next: \(plan.textLine(of: $0))"] }
    return WriteReport(
      "\(mark.participle): \(text)", plan: try draft.written(file), notes: next ?? ["no step is left"])
  }
}

extension StepMark {
  /// The verb of the command line.
  var verb: String {
    switch self {
    case .done: "done"
    case .partial: "partial"
    case .dropped: "drop"
    case .open: "open"
    }
  }

  /// What has become of the step.
  var participle: String {
    switch self {
    case .done: "done"
    case .partial: "in part"
    case .dropped: "dropped"
    case .open: "open again"
    }
  }
}
