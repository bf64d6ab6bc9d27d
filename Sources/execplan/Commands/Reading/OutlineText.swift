import PlanLanguage
import PlanModel

/// The headings of a plan for people.
struct OutlineText {
  /// The plan.
  let plan: Plan

  /// Returns one line per heading, indented by its level.
  func rendered(width: Int?, palette: Palette) -> String {
    guard !plan.sections.isEmpty else { return "the file has no headings\n" }
    var table = TextTable(columns: [
      TextTable.Column(title: "LINES", alignment: .right),
      TextTable.Column(title: "ROLE"),
      TextTable.Column(title: "HEADING", minimumWidth: 12, isFlexible: true),
    ])
    let top = plan.sections.map(\.level).min() ?? 1
    for section in plan.sections {
      let indent = String(repeating: "  ", count: section.level - top)
      table.append([
        TextTable.Cell(text: "\(section.startLine)-\(section.endLine)", style: .dim),
        TextTable.Cell(text: section.role?.rawValue ?? "-", style: section.role == nil ? .dim : .cyan),
        TextTable.Cell(text: indent + plan.document.plainText(ofHeading: section.heading)),
      ])
    }
    return table.rendered(width: width, palette: palette)
  }
}
