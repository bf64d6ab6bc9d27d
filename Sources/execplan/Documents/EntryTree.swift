import MarkdownSyntax
import PlanCore

/// An entry of a plan with the entries inside it.
struct EntryTree: Sendable {
  /// The entry.
  let entry: Entry
  /// The time as it is written, or `nil`.
  let timeText: String?
  /// The first paragraph as one line.
  let text: String
  /// The entries inside it.
  let children: [EntryTree]

  /// Returns the entries of a plan that stand at the top level of their lists.
  static func trees(of plan: Plan) -> [EntryTree] {
    // Built from the end, so that the children of an entry are complete before it is.
    var children = [[EntryTree]](repeating: [], count: plan.entries.count)
    var top: [EntryTree] = []
    for index in plan.entries.indices.reversed() {
      let entry = plan.entries[index]
      let tree = EntryTree(
        entry: entry, timeText: entry.timeText.map(plan.string), text: plan.textLine(of: entry),
        children: children[index].reversed())
      children[index] = []
      if let parent = entry.parent { children[parent].append(tree) } else { top.append(tree) }
    }
    return top.reversed()
  }

  /// The object of an entry.
  static var shape: JSONShape<EntryTree> {
    .object(
      "entry",
      .optionalChoice(
        "role", "The role of the text around the entry.",
        values: SectionRole.allCases.map(\.rawValue), \.entry.role?.rawValue),
      .choice(
        "box", "What the check box says.", values: CheckBox.allCases.map(\.rawValue), \.entry.box.rawValue),
      .optionalObject("time", "The time at the beginning of the text.", TimeShape.shape, \.entry.time),
      .optionalString(
        "timeText", "The time as it is written, also when it names no real minute.", \.timeText),
      .string("text", "The first paragraph as one line, without marker, box and time.", \.text),
      .integer("line", "The line of the marker, 1-based.", \.entry.line),
      .recursiveArray("children", "The entries inside this one.", to: "entry", \.children))
  }
}
