package import MarkdownSyntax
import PlanModel

extension Plan {
  /// Returns the edits that put a banner below the title, in the place of the one that is there.
  ///
  /// Long text is wrapped where that of the plan is; every line begins with `> `.
  ///
  /// - Parameter banner: What it says.
  /// - Returns: The edits; none when it stands there already.
  package func settingBanner(_ banner: Banner) -> [TextEdit] {
    guard let paragraph = bannerParagraph else {
      let text = bannerText(banner, lineEnd: "\n", opening: "> ")
      return [inserting(belowTitle: text.split(separator: "\n").map(String.init))]
    }
    let block = document.blocks[paragraph]
    let isQuoted = document.blocks[Int(block.parent)].kind == .blockQuote
    let end = lineEnd(near: block.range.start)
    let text = bannerText(banner, lineEnd: end, opening: isQuoted ? "" : "> ")
    return text == string(block.range) ? [] : [TextEdit(replacing: block.range, with: text)]
  }

  /// Returns the edits that remove the banner below the title with the blank line behind it.
  ///
  /// - Returns: The edits; none when there is no banner.
  package func removingBanner() -> [TextEdit] {
    guard let paragraph = bannerParagraph else { return [] }
    let block = document.blocks[paragraph]
    var first = Int(block.firstLine)
    var last = document.lastLine(of: block)
    let isLast = last + 1 >= document.source.lines.count
    if !isLast, isEmptied(line: last + 1),
      first == 0 || isEmptied(line: first - 1) || isFirstInQuote(paragraph)
    {
      last += 1
    } else if isLast, first > 0, isEmptied(line: first - 1) {
      first -= 1
    }
    let start = max(document.source.lines.range(of: first).start, document.source.byteOrderMarkCount)
    return [TextEdit(removing: ByteRange(start, document.source.lines.range(of: last).end))]
  }

  private func bannerText(_ banner: Banner, lineEnd: String, opening: String) -> String {
    var flow = LineFlow(width: wrapColumn, prefix: "> ", lineEnd: lineEnd, column: 0)
    var words = banner.words[...]
    if let first = words.popFirst() { flow.begin(with: opening + first) }
    // The mark of the quote is there already where a banner is replaced, and takes its place in the line.
    if opening.isEmpty { flow.indent(by: 2) }
    for word in words { flow.append(unparted: word) }
    return flow.text
  }

  /// The index of the paragraph that is the banner, or `nil`.
  private var bannerParagraph: Int? {
    guard let range = declarations.first(where: { $0.place == .banner })?.range else { return nil }
    return document.blocks.indices.first { index in
      document.blocks[index].kind == .paragraph && document.blocks[index].range.contains(range)
    }
  }

  /// Whether a paragraph is the first of a quote that holds more.
  private func isFirstInQuote(_ paragraph: Int) -> Bool {
    let parent = Int(document.blocks[paragraph].parent)
    return document.blocks[parent].kind == .blockQuote && parent + 1 == paragraph
      && Int(document.blocks[parent].subtreeEnd) > paragraph + 1
  }

  /// Whether a line holds nothing but white space and marks of quotes.
  private func isEmptied(line: Int) -> Bool {
    document.source.bytes[document.source.lines.range(of: line).indices]
      .allSatisfy { $0.isWhitespace || $0 == ASCII.greater }
  }
}
