import PlanLanguage
import PlanModel

/// Decides whether what a step waits for is done.
struct StepDependencies {
  /// What a number names.
  private struct Place: Hashable {
    let number: Int
    let role: SectionRole?
    let parent: Int?
  }

  /// Whether all steps at a place are finished.
  private let isFinished: [Place: Bool]
  /// The state of each plan of the workspace, by slug.
  private let states: [String: PlanState]

  /// Takes the steps of the plan, and the state of each plan of the workspace by slug.
  init(steps: [Step], states: [String: PlanState]) {
    var isFinished: [Place: Bool] = [:]
    for step in steps {
      guard let number = step.number else { continue }
      let isDone = step.state == .done || step.state == .dropped
      let place = Place(number: number, role: step.role, parent: step.parent)
      isFinished[place] = isDone && isFinished[place] ?? true
    }
    self.isFinished = isFinished
    self.states = states
  }

  /// Returns what a step still waits for, as written.
  ///
  /// A number names a step of the same plan, in the same role and at the same depth; everything else names a
  /// plan. What names neither is never taken for done.
  func unmet(by step: Step) -> [String] {
    step.dependencies.filter { !isMet($0, for: step) }
  }

  private func isMet(_ dependency: String, for step: Step) -> Bool {
    if let number = Self.number(dependency) {
      return isFinished[Place(number: number, role: step.role, parent: step.parent)] ?? false
    }
    return states[dependency].map(\.isFinished) ?? false
  }

  /// Returns the number of a step, written `2` or `step 2`.
  private static func number(_ text: String) -> Int? {
    let word = text.lowercased().hasPrefix("step ") ? text.dropFirst(5) : text[...]
    return Int(word)
  }
}

extension PlanState {
  /// Whether others need not wait for such a plan any more.
  var isFinished: Bool {
    switch self {
    case .completed, .superseded, .archived: true
    case .draft, .active, .blocked, .abandoned: false
    }
  }
}
