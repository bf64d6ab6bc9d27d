import MarkdownSyntax
import PlanLanguage
import PlanModel

/// An entry of a plan with the entries inside it, which are read when they are asked for.
struct EntryTree: Sendable {
  /// The plan.
  let plan: Plan
  /// The place of the entry in ``plan``.
  let index: Int

  /// The entry.
  var entry: Entry { plan.entries[index] }

  /// The time as it is written, or `nil`.
  var timeText: String? { entry.timeText.map(plan.string) }

  /// The first paragraph as one line.
  var text: String { plan.textLine(of: entry) }

  /// The entries inside it.
  var children: Siblings { Siblings(plan: plan, position: index + 1, end: entry.subtreeEnd) }

  /// Returns the entries of a plan that stand at the top level of their lists.
  static func trees(of plan: Plan) -> Siblings { Siblings(plan: plan, position: 0, end: plan.entries.count) }

  /// Entries that stand in the same one.
  struct Siblings: Sequence, IteratorProtocol, Sendable {
    fileprivate let plan: Plan
    fileprivate var position: Int
    fileprivate let end: Int

    /// Returns the next entry, or `nil` behind the last.
    mutating func next() -> EntryTree? {
      guard position < end else { return nil }
      let tree = EntryTree(plan: plan, index: position)
      position = plan.entries[position].subtreeEnd
      return tree
    }
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
