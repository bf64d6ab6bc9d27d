import HistoryOperations
import PlanLanguage
import PlanModel
import PlanOperations
import PlanText
import WorkspaceReading

/// The list of plans for people.
struct ListText {
  /// What is shown.
  let list: PlanList
  /// Whether the user asked for plans in certain states.
  let hasStateFilter: Bool
  /// Whether the user asked for certain plans only.
  let hasFilter: Bool

  /// Returns the table and what is to be said about it.
  func rendered(width: Int?, palette: Palette) -> String {
    let known = list.counts.values.reduce(0, +)
    guard known > 0 else { return emptyWorkspace }
    let isSpread = list.plans.contains { $0.workspace != "." }
    var text = ""
    if list.plans.isEmpty {
      text += hasFilter ? "no plan fits\n" : "no plan is open\n"
    } else {
      var table = TextTable(
        columns: (isSpread ? [TextTable.Column(title: "WORKSPACE", isFlexible: true)] : []) + Self.columns
          + (list.isEverywhere ? [TextTable.Column(title: "WHERE", minimumWidth: 10, isFlexible: true)] : []))
      for plan in list.plans {
        table.append(
          (isSpread ? [TextTable.Cell(text: plan.workspace)] : []) + Self.cells(plan)
            + (list.isEverywhere ? [Self.place(of: plan)] : []))
      }
      text += table.rendered(width: width, palette: palette) + "\n"
    }
    if list.beyondLimit > 0 {
      text += "\(list.beyondLimit) more: a larger --limit shows them\n"
    }
    let hidden = PlanState.allCases.sorted { $0.rank < $1.rank }.compactMap { state in
      list.hidden[state].map { "\($0) \(state.rawValue)" }
    }
    if !hidden.isEmpty, !hasStateFilter { text += "\(hidden.joined(separator: ", ")): --all shows them\n" }
    if let fetched = list.lastFetched { text += "branches of remotes were last fetched at \(fetched)\n" }
    let isDoubtful = list.plans.contains { $0.checked?.isDoubtful ?? false }
    return text + ages + (isDoubtful ? "; ? marks plans with stamps that git contradicts\n" : "\n")
  }

  /// Says which ages were checked.
  private var ages: String {
    if list.areAgesChecked { return "ages are checked against git" }
    let count = list.plans.count { $0.checked != nil }
    guard count > 0 else { return "ages are not checked against git" }
    return
      "ages of \(count) of \(list.plans.count) plans are checked against git; it does not know the others here"
  }

  /// Where the newest version lives, and how many of its commits are not here.
  private static func place(of plan: PlanSummary) -> TextTable.Cell {
    guard let version = plan.version else { return TextTable.Cell(text: "here", style: .dim) }
    let commits = version.behind == 0 ? "" : " (+\(version.behind.counted("commit")))"
    return TextTable.Cell(text: version.place + commits, style: .yellow)
  }

  private static func age(of plan: PlanSummary) -> String {
    guard let checked = plan.checked else { return plan.age.shortText }
    return (checked.days.map { "\($0) d" } ?? "-") + (checked.isDoubtful ? "?" : "")
  }

  private static let columns = [
    TextTable.Column(title: "STATE"),
    TextTable.Column(title: "AGE", alignment: .right),
    TextTable.Column(title: "PROGRESS", alignment: .right),
    TextTable.Column(title: "OWNER", minimumWidth: 8, isFlexible: true),
    TextTable.Column(title: "PLAN", minimumWidth: 20, isFlexible: true),
    TextTable.Column(title: "NEXT STEP", minimumWidth: 12, isFlexible: true),
  ]

  private static func cells(_ plan: PlanSummary) -> [TextTable.Cell] {
    let progress = plan.progress
    let isStale = plan.state == .active && plan.isOlder(thanDays: 3)
    return [
      TextTable.Cell(text: plan.state.rawValue, style: plan.state.style),
      TextTable.Cell(text: age(of: plan), style: isStale ? .yellow : .plain),
      TextTable.Cell(text: progress.total == 0 ? "-" : "\(progress.done)/\(progress.total)"),
      TextTable.Cell(text: plan.owners.isEmpty ? "-" : plan.owners.joined(separator: ", ")),
      TextTable.Cell(text: plan.slug, style: .cyan),
      TextTable.Cell(text: plan.nextStep ?? "-"),
    ]
  }

  private var emptyWorkspace: String {
    let folders = Profile.builtIn.compactMap(\.folders.first).joined(separator: ", ")
    return """
      no plans in \(SafeText.escaped(list.root))
      looked for Markdown files in folders named plans, execplans or exec-plans
      (such as \(folders)),
      and for files named PLAN.md or with 'execplan' in their name everywhere else

      """
  }
}

extension PlanState {
  /// How the state stands out.
  var style: DisplayStyle {
    switch self {
    case .active: .green
    case .blocked: .red
    case .draft: .plain
    case .completed, .abandoned, .superseded, .archived: .dim
    }
  }
}

extension PlanAge {
  /// The age in days for a table.
  var shortText: String {
    if isInFuture { return "future" }
    return days.map { "\($0) d" } ?? "-"
  }
}
