package import MarkdownSyntax

extension Plan {
  /// Returns the edits that add what came of the plan to its outcomes section.
  ///
  /// Behind a list comes an item in its form, with a time where the others have one; behind anything else a
  /// paragraph. A paragraph has no time, as outcomes are written as prose about the whole plan, and the
  /// banner says the day.
  ///
  /// - Parameters:
  ///   - text: What came of it.
  ///   - time: When it is written down.
  ///   - placeholder: The sentence that the template leaves there, which the text takes the place of; any
  ///     other text stays.
  /// - Returns: The edits; none when the plan has no such section or there is nothing to say.
  package func addingOutcome(
    _ text: String, at time: UTCTimestamp, placeholder: String? = nil
  ) -> [TextEdit] {
    guard let section = sections.first(where: { $0.role == .outcomes }),
      let text = SingleLineText(text).inSentence
    else { return [] }
    let blocks = topBlocks(of: section)
    if blocks.count == 1, let only = blocks.first, document.blocks[only].kind == .paragraph,
      let placeholder, Self.isSame(string(document.blocks[only].range), placeholder)
    {
      let range = document.blocks[only].range
      return [TextEdit(replacing: range, with: paragraph(text, lineEnd: lineEnd(near: range.start)).text)]
    }
    let last = blocks.last ?? section.heading
    if document.blocks[last].kind == .list, let list = ListAppearance(last, in: self) {
      let form = list.entries.reversed().lazy.compactMap { StampForm(of: $0, in: self) }.first
      return [list.appending((form?.text(time) ?? "") + Self.escapedStart(text))]
    }
    let lines = paragraph(text, lineEnd: "\n").text.split(separator: "\n").map(String.init)
    return [inserting(lines, belowLine: lastTextLine(of: last))]
  }

  private func paragraph(_ text: String, lineEnd: String) -> LineFlow {
    var flow = LineFlow(width: wrapWidth, prefix: "", lineEnd: lineEnd, column: 0)
    flow.append(Self.escapedStart(text))
    return flow
  }

  /// The last line of a block; what a fence that was never closed holds is part of it.
  private func lastTextLine(of block: Int) -> Int {
    var line = document.lastLine(of: document.blocks[block])
    while line > Int(document.blocks[block].firstLine), isBlank(line: line) { line -= 1 }
    return line
  }

  /// Returns a text whose first word is read as a word and begins no block.
  private static func escapedStart(_ text: String) -> String {
    let first = text.split(separator: " ").first.map(String.init) ?? ""
    if let box = text.utf8.first, box == ASCII.leftBracket { return isBox(text) ? "\\" + text : text }
    guard LineFlow.mayBeginBlock(first) else { return text }
    guard let byte = first.utf8.first, byte.isDigit else { return "\\" + text }
    // The mark behind the number makes the item of a list.
    return String(first.dropLast()) + "\\" + text.dropFirst(first.count - 1)
  }

  private static func isBox(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(3))
    // `[label]: address` would define a link instead of saying something.
    return bytes.count == 3 && bytes[2] == ASCII.rightBracket || text.contains("]:")
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.split(whereSeparator: \.isWhitespace) == right.split(whereSeparator: \.isWhitespace)
  }
}
