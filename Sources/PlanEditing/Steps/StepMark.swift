package import PlanModel

/// What a step is to be marked as.
package enum StepMark: Hashable, Sendable {
  /// `[x]`
  case done
  /// `[~]`, with what is done and what is left where that is said.
  case partial(completed: String?, remaining: String?)
  /// `[-]`, with the reason where one is given.
  case dropped(reason: String?)
  /// `[ ]`
  case open

  /// The state that a step has with this mark.
  package var state: Step.State {
    switch self {
    case .done: .done
    case .partial: .partial
    case .dropped: .dropped
    case .open: .open
    }
  }

  /// The remark that stands with the step, or `nil` when nothing is said.
  var note: String? {
    switch self {
    case .done, .open: return nil
    case .partial(let completed, let remaining):
      let parts = [("completed", completed), ("remaining", remaining)].compactMap { label, text in
        text.flatMap { SingleLineText($0).inBrackets }.map { "\(label): \($0)" }
      }
      return parts.isEmpty ? nil : "(\(parts.joined(separator: "; ")))"
    case .dropped(let reason):
      return reason.flatMap { SingleLineText($0).inBrackets }.map { "(dropped: \($0))" }
    }
  }
}

/// Why a step could not be marked.
///
/// The plan is unchanged when one is thrown.
package enum StepMarkError: Error, Hashable, Sendable {
  /// The step is in that state, and there is nothing to add.
  case already(Step.State)
  /// The item has no text beside which a check box could stand.
  case noText
}
