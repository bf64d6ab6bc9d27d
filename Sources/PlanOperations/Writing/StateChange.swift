import PlanCore

/// Which states a command leads from, and what it says to the others.
struct StateChange {
  /// The verb of the command.
  let verb: String
  /// The states from which it leads on.
  let sources: Set<PlanState>

  /// Refuses a plan in another state.
  ///
  /// - Throws: ``Refusal`` with the command that leads on from there.
  func check(_ state: PlanState, of file: PlanFile) throws(Refusal) {
    guard !sources.contains(state) else { return }
    throw Refusal(
      "cannot \(verb) \(file.displayPath): it is \(state.rawValue)", hint: hint(from: state, file))
  }

  private func hint(from state: PlanState, _ file: PlanFile) -> String {
    switch state {
    case .draft: "'execplan start \(file.pathSlug)' begins the work"
    case .active: "'execplan show \(file.pathSlug)' shows what declares the state"
    case .blocked: "'execplan unblock \(file.pathSlug) \"…\"' says that the blocker is gone"
    case .completed, .abandoned, .superseded, .archived:
      "'execplan reopen \(file.pathSlug) \"…\"' takes it up again"
    }
  }
}
