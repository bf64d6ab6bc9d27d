import PlanLanguage

extension SectionRole {
  /// A comment that says what belongs into an empty section of this role.
  var guidance: String {
    switch self {
    case .status: "<!-- What was done, each entry with its time. -->"
    case .updateLog: "<!-- How this document changed, each entry with its day. -->"
    case .purpose: "<!-- One sentence: what is true when this is done, and why that matters. -->"
    case .context: "<!-- What a reader has to know first: issues, diagrams, code and earlier plans. -->"
    case .scope: "<!-- What is part of this work and what is not. -->"
    case .constraints: "<!-- What must not change. -->"
    case .work: "<!-- The steps in their order, each with its owner and what it waits for. -->"
    case .steps: "<!-- What to do exactly: files, commands, and what is seen when a step worked. -->"
    case .milestones: "<!-- What works after each part, and how to see it. -->"
    case .validation: "<!-- The commands that prove the result, what they print, and how to roll back. -->"
    case .recovery: "<!-- What happens when a step is repeated or stops half way, and how to go back. -->"
    case .decisions: "<!-- Each decision with its reason, its time and who made it. -->"
    case .discoveries: "<!-- What was found on the way that nobody expected, with the evidence. -->"
    case .outcomes: "<!-- What was reached, what was left out, and what was learnt. -->"
    case .followUp: "<!-- What remains afterwards: tasks, reviews with a date, dashboards to watch. -->"
    case .artifacts: "<!-- Output, diffs and measurements that show success, as short as they can be. -->"
    case .interfaces: "<!-- The modules, types and services that must exist at the end. -->"
    case .dependencies: "<!-- The plans, people and services that this work waits for. -->"
    case .questions: "<!-- What has to be answered, and by whom. -->"
    case .risks: "<!-- What can go wrong, and what is done about it. -->"
    }
  }
}
