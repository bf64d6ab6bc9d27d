import MarkdownSyntax
import PlanModel
import PlanText

/// The place where an edit adds, changes or removes remarks in round brackets in the first paragraph of a step.
struct StepEnding {
  private let plan: Plan
  private let entry: Entry
  private let paragraph: Int
  /// The brackets, by their ends.
  private let groups: [ByteRange]
  /// The end of the text without white space behind it.
  private let end: Int

  /// Reads a step; `nil` when it has no text.
  init?(_ entry: Entry, in plan: Plan) {
    guard let paragraph = entry.paragraph else { return nil }
    self.plan = plan
    self.entry = entry
    self.paragraph = paragraph
    let bytes = plan.document.source.bytes
    end = bytes.trimmedEnd(from: entry.text.start, to: entry.text.end)
    groups = Self.groups(bytes, entry.text.start, end)
  }

  /// The remark that begins with one of the labels, or `nil`.
  func remark(_ labels: [String]) -> ByteRange? {
    groups.last { group in
      let words = inside(group).lowercased()
      return labels.contains { words.hasPrefix($0) }
    }
  }

  /// Returns the edits that leave only the given remark.
  ///
  /// - Parameters:
  ///   - note: The remark with its brackets, or `nil` for none.
  ///   - labels: How the remark begins that it takes the place of.
  ///   - outdated: How other remarks begin that go.
  /// - Returns: The edits; none when the step says so already.
  func edits(note: String?, replacing labels: [String], removing outdated: [String]) -> [TextEdit] {
    var edits: [TextEdit] = []
    let old = labels.isEmpty ? nil : remark(labels)
    for label in outdated {
      // One remark may hold several labels, the first of which names it.
      if let gone = remark([label]) { edits.append(removing(gone)) }
    }
    switch (old, note) {
    case (let old?, let note?):
      if plan.string(old) != note { edits.append(TextEdit(replacing: old, with: note)) }
    case (nil, let note?):
      edits.append(inserting(note))
    case (_, nil):
      break
    }
    return edits
  }

  // MARK: - Placing

  private func removing(_ group: ByteRange) -> TextEdit {
    let bytes = plan.document.source.bytes
    let start = bytes.trimmedEnd(from: entry.text.start, to: group.start)
    guard start > entry.text.start else {
      var end = group.end
      while end < self.end, bytes[end].isBlank { end += 1 }
      return TextEdit(removing: ByteRange(start, end))
    }
    return TextEdit(removing: ByteRange(start, group.end))
  }

  private func inserting(_ note: String) -> TextEdit {
    let bytes = plan.document.source.bytes
    let suffix = suffixStart
    var place = bytes.trimmedEnd(from: entry.text.start, to: suffix ?? end)
    // `Do it.` becomes `Do it (remark).`, but `and so on...` stays whole.
    if suffix == nil, place - entry.text.start > 1, bytes[place - 1] == ASCII.period,
      bytes[place - 2] != ASCII.period, !bytes[place - 2].isWhitespace
    {
      place -= 1
    }
    guard place > entry.text.start else { return TextEdit(inserting: note + " ", at: place) }
    let indentation = plan.continuation(ofParagraph: paragraph)
    let lineEnd = plan.lineEnd(near: place)
    let list = Int(plan.document.blocks[entry.item].parent)
    let width = plan.wrapColumn(near: plan.document.children(of: list))
    var flow = LineFlow(
      width: width, prefix: indentation, lineEnd: lineEnd, column: plan.column(of: place))
    flow.append(note)
    guard let suffix, let width else { return TextEdit(inserting: flow.text, at: place) }
    let line = plan.document.source.lines.range(of: plan.document.source.lines.index(of: suffix))
    let rest = plan.string(ByteRange(suffix, max(suffix, min(line.end, end))))
    let isOnSameLine =
      plan.document.source.lines.index(of: place) == plan.document.source.lines.index(of: suffix)
    if isOnSameLine, flow.column + 1 + DisplayWidth.columns(of: rest.utf8) > width {
      return TextEdit(replacing: ByteRange(place, suffix), with: flow.text + lineEnd + indentation)
    }
    return TextEdit(inserting: flow.text, at: place)
  }

  /// Where the owner and the dependencies at the end of the text begin, or `nil` without any.
  private var suffixStart: Int? {
    let bytes = plan.document.source.bytes
    var position = end
    if position > entry.text.start, bytes[position - 1] == ASCII.period { position -= 1 }
    var found: Int?
    while let group = groups.last(where: { $0.end == position }) {
      let text = "(\(inside(group)))"
      guard group.start == entry.text.start || bytes[group.start - 1].isWhitespace,
        StepSuffix.owner(in: text) != nil || !StepSuffix.dependencies(in: text).isEmpty
      else { break }
      found = group.start
      position = bytes.trimmedEnd(from: entry.text.start, to: group.start)
    }
    return found
  }

  /// What a group holds, as one line.
  private func inside(_ group: ByteRange) -> String {
    plan.string(ByteRange(group.start + 1, group.end - 1))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Finds the brackets that have a partner, past code spans.
  private static func groups(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [ByteRange] {
    var groups: [ByteRange] = []
    var open: [Int] = []
    var position = start
    while position < end {
      switch bytes[position] {
      case ASCII.backslash:
        position += 1
      case ASCII.backtick:
        position = endOfCode(bytes, position, end) - 1
      case ASCII.leftParenthesis:
        open.append(position)
      case ASCII.rightParenthesis:
        if let first = open.popLast() { groups.append(ByteRange(first, position + 1)) }
      default:
        break
      }
      position += 1
    }
    return groups
  }

  private static func endOfCode(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var opened = start
    while opened < end, bytes[opened] == ASCII.backtick { opened += 1 }
    var position = opened
    while position < end {
      var run = position
      while run < end, bytes[run] == ASCII.backtick { run += 1 }
      if run - position == opened - start { return run }
      position = run > position ? run : position + 1
    }
    return opened
  }
}
