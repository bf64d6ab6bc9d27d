import PlanLanguage
import WorkspaceReading

/// Which states a command leads from, and what it says to the others.
struct StateChange {
  /// The verb of the command.
  let verb: String
  /// The states from which it leads on.
  let sources: Set<PlanState>

  /// Refuses a plan in another state.
  ///
  /// - Throws: ``Refusal`` with the command that leads on from there.
  func check(_ file: PlanFile, in draft: inout Draft) throws(Refusal) {
    let state = try draft.state(of: draft.plan(file), in: file)
    guard !sources.contains(state) else { return }
    throw Refusal(
      "cannot \(verb) \(file.displayPath): it is \(state.rawValue)",
      hint: Self.hint(from: state, try draft.name(of: file)))
  }

  private static func hint(from state: PlanState, _ name: String) -> String {
    switch state {
    case .draft: "'execplan start \(name)' begins the work"
    case .active: "'execplan show \(name)' shows what declares the state"
    case .blocked: "'execplan unblock \(name) \"…\"' says that the blocker is gone"
    case .completed, .abandoned, .superseded, .archived: "'execplan reopen \(name) \"…\"' takes it up again"
    }
  }
}
