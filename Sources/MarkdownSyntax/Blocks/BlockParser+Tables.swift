extension BlockParser {
  /// Makes a table of the last line of the open paragraph when this line is its delimiter row.
  ///
  /// The number of cells of both rows must agree (GFM, section 4.10).
  mutating func beginTable() -> Bool {
    let first = base[nonspace]
    guard indent <= 3, first == ASCII.pipe || first == ASCII.hyphen || first == ASCII.colon else {
      return false
    }
    let columns = TableRows.delimiterColumns(base, from: nonspace, to: lineEnd)
    guard columns > 0, let header = segments.last else { return false }
    let headerRange = header.range
    guard TableRows.cells(base, from: headerRange.start, to: headerRange.end).count == columns else {
      return false
    }
    if blocks[leafBlock].segments.lowerBound < segments.count - 1 {
      segments.removeLast()
      let paragraph = leafBlock
      let end = segments[segments.count - 1].range.end
      closeLeaf()
      if blocks[paragraph].range.end > end {
        blocks[paragraph].range = withoutLineEnd(blocks[paragraph].range, to: end)
      }
      leafBlock = add(.table, start: headerRange.start)
    } else {
      segments.removeLast()
      blocks[leafBlock].kind = .table
    }
    leaf = .table
    blocks[leafBlock].number = UInt32(truncatingIfNeeded: columns)
    blocks[leafBlock].firstLine = UInt32(truncatingIfNeeded: line - 1)
    addRow(from: headerRange.start, to: headerRange.end, line: line - 1)
    return true
  }

  /// Adds this line to the open table.
  mutating func addTableRow() {
    addRow(from: nonspace, to: lineNext, line: line)
  }

  private mutating func addRow(from start: Int, to end: Int, line: Int) {
    let textEnd = base.trimmedEnd(from: start, to: end)
    var row = Block(
      .tableRow, parent: leafBlock, start: start, end: textEnd, line: line, segment: segments.count)
    addSegment(from: start, to: end)
    row.segmentEnd = UInt32(truncatingIfNeeded: segments.count)
    row.subtreeEnd = Int32(truncatingIfNeeded: blocks.count + 1)
    blocks.append(row)
  }

  /// Returns a range that ends before the line end at `end`.
  private func withoutLineEnd(_ range: ByteRange, to end: Int) -> ByteRange {
    var last = end
    while last > range.start, base[last &- 1].isLineEnd { last &-= 1 }
    return ByteRange(range.start, last)
  }
}
