import MarkdownSyntax
import PlanModel
import PlanText

extension Plan {
  /// The blocks directly under a heading.
  func topBlocks(of section: Section) -> [Int] {
    var found: [Int] = []
    var index = section.ownBlocks.lowerBound
    while index < section.ownBlocks.upperBound {
      found.append(index)
      index = Int(document.blocks[index].subtreeEnd)
    }
    return found
  }

  /// The entries that are items of a list, in their order.
  func entries(ofList list: Int) -> [Entry] {
    let known = Set(document.children(of: list))
    return entries.filter { known.contains($0.item) }
  }

  /// Returns what ends the line at a position, or the nearest line before it that has an end.
  func lineEnd(near offset: Int) -> String {
    String(decoding: newline(at: offset), as: UTF8.self)
  }

  /// Whether a line, 0-based, holds nothing but white space; there is none before the first.
  func isBlank(line: Int) -> Bool {
    guard line >= 0, line < document.source.lines.count else { return false }
    return document.source.isBlank(document.source.lines.range(of: line))
  }

  /// Whether a line, 0-based, ends with a line end.
  func isEnded(line: Int) -> Bool {
    let range = document.source.lines.range(of: line)
    return document.source.bytes[range.indices].last?.isLineEnd ?? false
  }

  /// Returns the column at which a position stands in its line.
  func column(of offset: Int) -> Int {
    let line = document.source.lines.index(of: offset)
    return DisplayWidth.columns(
      of: document.source.bytes[document.source.lines.range(of: line).start..<offset])
  }

  /// Returns the indentation under which the text of a list item goes on.
  func continuation(ofParagraph paragraph: Int) -> String {
    let block = document.blocks[paragraph]
    if block.segments.count > 1 {
      let second = document.segments[block.segments.lowerBound + 1].range.start
      let line = document.source.lines.range(of: document.source.lines.index(of: second)).start
      return string(ByteRange(line, second))
    }
    let line = document.source.lines.range(of: Int(block.firstLine)).start
    let before = document.source.bytes[line..<max(line, block.range.start)]
    return String(decoding: before.map { $0.isBlank ? $0 : ASCII.space }, as: UTF8.self)
  }

  /// Returns the edit that puts lines as a block of their own below the title.
  ///
  /// Without a title they stand below the frontmatter, else at the beginning. A blank line stands before
  /// and behind them.
  func inserting(belowTitle lines: [String]) -> TextEdit {
    let anchor = titleHeading ?? (document.frontmatter == nil ? nil : 1)
    guard let anchor else {
      let start = document.source.byteOrderMarkCount
      let end = lineEnd(near: start)
      let isAlone = document.source.bytes.count == start || isBlank(line: 0)
      return TextEdit(
        inserting: lines.map { $0 + end }.joined() + (isAlone ? "" : end), at: start)
    }
    return inserting(lines, belowLine: document.lastLine(of: document.blocks[anchor]))
  }

  /// Returns the edit that puts lines as a block of their own below a line, 0-based.
  func inserting(_ lines: [String], belowLine line: Int) -> TextEdit {
    let place = document.source.lines.range(of: line).end
    let end = lineEnd(near: document.source.lines.range(of: line).start)
    var text = isEnded(line: line) ? "" : end
    text += end + lines.map { $0 + end }.joined()
    if line + 1 < document.source.lines.count, !isBlank(line: line + 1) { text += end }
    return TextEdit(inserting: text, at: place)
  }
}
