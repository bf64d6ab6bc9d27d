import MarkdownSyntax
import PlanModel

/// Where a new list item goes.
enum ItemPlace: Hashable {
  /// The side of a neighbour.
  enum Side: Hashable {
    case before
    case behind
  }

  /// Beside an item, given by its block, in the same list.
  case beside(item: Int, Side)
  /// As the first item of a new list below the text of a section.
  case newList(section: Int)
}

extension Plan {
  /// Returns the edit that puts items at a place.
  ///
  /// - Parameters:
  ///   - bytes: The items, from the indentation to the last line end.
  ///   - place: The place.
  ///   - style: The style of the list there.
  ///   - defaultBlankLines: The blank lines between items where the list has but one.
  /// - Returns: The edit.
  /// - Throws: ``EditingError`` when code or HTML is open at the place.
  func inserting(
    _ bytes: [UInt8], at place: ItemPlace, style: ListStyle, defaultBlankLines: Int = 0
  ) throws(EditingError) -> TextEdit {
    let blank = Array(repeatElement(style.newline, count: style.blankLines ?? defaultBlankLines).joined())
    switch place {
    case .beside(let item, .before):
      let start = Int(document.source.lines.starts[Int(document.blocks[item].firstLine)])
      let mark = start == 0 ? document.source.byteOrderMarkCount : start
      return TextEdit(replacing: ByteRange(mark, mark), with: bytes + blank)
    case .beside(let item, .behind):
      try checkClosed(from: item, to: Int(document.blocks[item].subtreeEnd))
      return inserting(blank + bytes, behind: document.blocks[item].range.end, newline: style.newline)
    case .newList(let section):
      let block = try lastBlock(ofSection: section)
      return insertingApart(bytes, behind: document.blocks[block].range.end, newline: style.newline)
    }
  }

  /// Returns the edit that puts lines behind the line of a place.
  func inserting(_ bytes: [UInt8], behind end: Int, newline: [UInt8]) -> TextEdit {
    let line = document.source.lines.range(of: document.source.lines.index(of: max(0, end - 1)))
    let last = line.end > line.start ? document.source.bytes[line.end - 1] : ASCII.newline
    let isEnded = last == ASCII.newline || last == ASCII.carriageReturn
    return TextEdit(replacing: ByteRange(line.end, line.end), with: isEnded ? bytes : newline + bytes)
  }

  /// Returns the edit that puts lines behind the line of a place, with a blank line on both sides.
  func insertingApart(_ bytes: [UInt8], behind end: Int, newline: [UInt8]) -> TextEdit {
    let lines = document.source.lines
    let next = lines.index(of: max(0, end - 1)) + 1
    let isApart =
      next >= lines.count || document.source.isBlank(lines.range(of: next))
    return inserting(newline + bytes + (isApart ? [] : newline), behind: end, newline: newline)
  }

  /// Returns the block behind which the text of a section ends: its last one, or its heading.
  ///
  /// A rule below the text divides it from what follows.
  private func lastBlock(ofSection section: Int) throws(EditingError) -> Int {
    var last = sections[section].heading
    var index = sections[section].ownBlocks.lowerBound
    while index < sections[section].ownBlocks.upperBound {
      let end = Int(document.blocks[index].subtreeEnd)
      if document.blocks[index].kind != .thematicBreak { last = index }
      index = end
    }
    try checkClosed(from: last, to: Int(document.blocks[last].subtreeEnd))
    return last
  }

  /// Throws when the last block of a range is code or HTML that goes on to the end of the file.
  func checkClosed(from start: Int, to end: Int) throws(EditingError) {
    guard let last = (start..<end).last else { return }
    let block = document.blocks[last]
    let isOutermost = block.parent <= 0
    switch block.kind {
    case .fencedCode where !block.isClosed && isOutermost,
      .htmlBlock where block.level <= 5 && isOutermost && !endsHTML(block):
      throw .unclosedBlock(line: Int(block.firstLine) + 1)
    default:
      return
    }
  }

  private func endsHTML(_ block: Block) -> Bool {
    // One that is ended on its last line leaves the next line to other blocks.
    let probe = Array(document.source.bytes[block.range.indices]) + Array("\n\nx\n".utf8)
    let parsed = MarkdownDocument(parsing: probe)
    return parsed.blocks.count > 2 && parsed.blocks[parsed.blocks.count - 1].kind == .paragraph
  }
}
