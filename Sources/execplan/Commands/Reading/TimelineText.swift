import HistoryOperations
import PlanLanguage
import PlanText

/// The life of a plan for people.
struct TimelineText {
  /// What is shown.
  let answer: TimelineAnswer

  /// Returns the title, the place and one line for each thing that happened.
  func rendered(width: Int?, palette: Palette) -> String {
    let title = answer.title.map(SafeText.escaped) ?? "(no title)"
    let state = answer.isPresent ? answer.state.rawValue : "deleted, \(answer.state.rawValue) until then"
    let head =
      "\(palette.apply(.bold, to: title))\n"
      + "\(SafeText.escaped(answer.path)): \(palette.apply(answer.state.style, to: state))\n\n"
    guard !answer.rows.isEmpty else { return head + "no entry begins with a time\n" }
    var table = TextTable(columns: [
      TextTable.Column(title: "TIME"), TextTable.Column(title: "WHAT"),
      TextTable.Column(title: "TEXT", minimumWidth: 20, isFlexible: true),
    ])
    for row in answer.rows {
      let time = row.time?.description ?? row.stamp ?? "-"
      table.append([
        TextTable.Cell(text: time, style: row.doubt == nil ? .plain : .yellow),
        TextTable.Cell(text: row.kind.rawValue, style: row.kind.style), TextTable.Cell(text: row.text),
      ])
      if let doubt = row.doubt {
        table.append([
          TextTable.Cell(text: ""), TextTable.Cell(text: "in doubt", style: .yellow),
          TextTable.Cell(text: "'\(row.stamp ?? time)' \(doubt)", style: .yellow),
        ])
      }
    }
    return head + table.rendered(width: width, palette: palette)
  }
}

extension TimelineAnswer.Row.Kind {
  /// How the kind stands out.
  fileprivate var style: DisplayStyle {
    switch self {
    case .entry: .plain
    case .stepDone: .green
    case .decision, .stateChange: .cyan
    case .commit, .created, .moved: .dim
    case .deleted, .rewritten, .removed: .red
    }
  }
}
