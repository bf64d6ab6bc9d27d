import PlanLanguage
import PlanModel

/// A text of `execplan help` that belongs to no single command.
enum HelpTopic: String, CaseIterable, Sendable {
  case exitCodes = "exit-codes"
  case states
  case profiles

  /// The text, ended with a newline.
  var text: String {
    switch self {
    case .exitCodes: Self.exitCodesText
    case .states: Self.statesText
    case .profiles: Self.profilesText
    }
  }

  private static let exitCodesText = """
    How execplan ends

      0  done, and nothing needs attention
      1  answered, with findings: 'check', 'audit' or 'index --check' found something, a plan in
         the list cannot be read, triage left a plan, doctor has a warning; or written, but the answer
         could not be shown or the disk did not confirm it: standard error says so, and names the files
      2  not done, and nothing was written: a mistyped word, no plan or two plans for a name, a file
         that cannot be read, a refused close, a lock that is held, nothing to undo

    The answer goes to standard output, errors and notes go to standard error. A reader that
    closes the pipe early is no error and changes no exit status.

    """

  private static var statesText: String {
    let rows = PlanState.allCases.map { state in
      "  \(state.rawValue)\(String(repeating: " ", count: 12 - state.rawValue.count))\(summary(of: state))\n"
    }
    return """
      The states of a plan

      \(rows.joined())
      draft, active and blocked plans are open. A plan that declares no state is active.

      A state is declared by the key 'status' of the frontmatter, by a line such as 'Status: active'
      above the first section, by the folder of the file, by the heading of the index over its line, or
      inside the Status section. The profile says which of them is most binding. Words such as 'done',
      'in progress' or 'shipped' are understood. 'execplan show PLAN' lists every declaration, and warns
      when two disagree.

      """
  }

  private static func summary(of state: PlanState) -> String {
    switch state {
    case .draft: "written or approved, not begun"
    case .active: "being worked on, also while in review"
    case .blocked: "begun or agreed, and stopped until something else happens"
    case .completed: "done"
    case .abandoned: "given up"
    case .superseded: "replaced by another plan"
    case .archived: "closed and put away"
    }
  }

  /// Puts commas between names and breaks lines before column 80.
  private static func wrapped(_ names: [String], indent: Int) -> String {
    var text = ""
    var column = indent
    for (index, name) in names.enumerated() {
      let word = index + 1 < names.count ? "\(name)," : name
      if index > 0, column + 1 + word.count > 80 {
        text += "\n" + String(repeating: " ", count: indent)
        column = indent
      } else if index > 0 {
        text += " "
        column += 1
      }
      text += word
      column += word.count
    }
    return text
  }

  private static var profilesText: String {
    let parts = Profile.builtIn.map { profile in
      let sections = profile.sections.map { $0.isRequired ? $0.heading : "\($0.heading) (optional)" }
      return """
          \(profile.name): \(profile.summary)
            folders:  \(profile.folders.joined(separator: ", "))
            index:    \(profile.indexPath ?? "none")
            state:    \(profile.statePlaces.map(\.rawValue).joined(separator: ", ")) (the first one decides)
            sections: \(wrapped(sections, indent: 14))

        """
    }
    return """
      The profiles of plans

      A profile says how plans of one kind are written. Reading accepts the forms of all profiles,
      and each plan is read by the one that fits it best.

      \(parts.joined(separator: "\n"))
      """
  }
}
