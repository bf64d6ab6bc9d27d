import PlanCore

/// Decides whether what a step waits for is done.
struct StepDependencies {
  /// The steps of the plan.
  let steps: [Step]
  /// The state of each plan of the workspace, by slug.
  let states: [String: PlanState]

  /// Returns what a step still waits for, as written.
  ///
  /// A number names a step of the same plan, in the same role and at the same depth; everything else names a
  /// plan. What names neither is never taken for done.
  func unmet(by step: Step) -> [String] {
    step.dependencies.filter { !isMet($0, for: step) }
  }

  private func isMet(_ dependency: String, for step: Step) -> Bool {
    if let number = Self.number(dependency) {
      let others = steps.filter { $0.number == number && $0.role == step.role && $0.parent == step.parent }
      return !others.isEmpty && others.allSatisfy { $0.state == .done || $0.state == .dropped }
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
