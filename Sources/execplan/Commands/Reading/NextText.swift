import PlanModel
import PlanOperations
import PlanText

/// The next steps for people.
struct NextText {
  /// What is shown.
  let answer: NextStepsAnswer

  /// Returns the steps that can be done, then those that wait, then the plans that have none.
  func rendered(width: Int?, palette: Palette) -> String {
    let ready = answer.steps.filter(\.isReady)
    let waiting = answer.steps.filter { $0.step != nil && !$0.isReady }
    let finished = answer.steps.filter { $0.step == nil }
    var parts: [String] = []
    if !ready.isEmpty { parts.append(table(ready, width: width, palette: palette)) }
    if !waiting.isEmpty {
      parts.append("waiting\n" + table(waiting, isWaiting: true, width: width, palette: palette))
    }
    if !finished.isEmpty {
      let slugs = finished.map { SafeText.escaped($0.slug) }.joined(separator: ", ")
      parts.append("no open step: \(slugs)\n")
    }
    return parts.isEmpty ? "no next step: no active plan has one\n" : parts.joined(separator: "\n")
  }

  private func table(
    _ steps: [NextStep], isWaiting: Bool = false, width: Int?, palette: Palette
  ) -> String {
    var columns = [
      TextTable.Column(title: "PLAN", minimumWidth: 20, isFlexible: true),
      TextTable.Column(title: "LINE", alignment: .right),
      TextTable.Column(title: "OWNER"),
      TextTable.Column(title: isWaiting ? "STEP" : "NEXT STEP", minimumWidth: 12, isFlexible: true),
    ]
    if isWaiting { columns.insert(TextTable.Column(title: "WAITS FOR", isFlexible: true), at: 3) }
    var table = TextTable(columns: columns)
    for next in steps {
      guard let step = next.step else { continue }
      var cells = [
        TextTable.Cell(text: next.slug, style: .cyan),
        TextTable.Cell(text: "\(step.line)", style: .dim),
        TextTable.Cell(text: next.owner ?? "-"),
        TextTable.Cell(text: (step.number.map { "\($0). " } ?? "") + step.text),
      ]
      if isWaiting {
        cells.insert(TextTable.Cell(text: next.waitsFor.joined(separator: ", "), style: .yellow), at: 3)
      }
      table.append(cells)
    }
    return table.rendered(width: width, palette: palette)
  }
}
