/// Reads the rows of GFM tables (https://github.github.com/gfm/#tables-extension-).
enum TableRows {
  /// Counts the columns of a delimiter row such as `| --- | :-: |`.
  ///
  /// - Returns: The number of columns, or 0 when the line is no delimiter row.
  static func delimiterColumns(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
    var columns = 0
    func skipBlanks() {
      while position < end, base[position].isBlank { position &+= 1 }
    }
    if position < end, base[position] == ASCII.pipe { position &+= 1 }
    while true {
      skipBlanks()
      if position == end { return columns }
      if base[position] == ASCII.colon { position &+= 1 }
      let dashes = position
      while position < end, base[position] == ASCII.hyphen { position &+= 1 }
      if position == dashes { return 0 }
      if position < end, base[position] == ASCII.colon { position &+= 1 }
      columns &+= 1
      skipBlanks()
      if position == end { return columns }
      guard base[position] == ASCII.pipe else { return 0 }
      position &+= 1
    }
  }

  /// Divides a row at the pipes that no backslash escapes.
  ///
  /// A pipe in a code span divides too, as GFM has it.
  ///
  /// - Returns: The cells without the white space around them; none for a row without a pipe in it is
  ///   one cell.
  static func cells(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> [ByteRange] {
    let last = base.trimmedEnd(from: start, to: end)
    var position = base.trimmedStart(from: start, to: last)
    if position < last, base[position] == ASCII.pipe { position &+= 1 }
    var cells: [ByteRange] = []
    var cell = position
    while position < last {
      if base[position] == ASCII.backslash, position &+ 1 < last {
        position &+= 2
        continue
      }
      if base[position] == ASCII.pipe {
        cells.append(trimmed(base, from: cell, to: position))
        cell = position &+ 1
      }
      position &+= 1
    }
    if cell < last { cells.append(trimmed(base, from: cell, to: last)) }
    return cells
  }

  private static func trimmed(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> ByteRange {
    let first = base.trimmedStart(from: start, to: end)
    return ByteRange(first, base.trimmedEnd(from: first, to: end))
  }
}

extension MarkdownDocument {
  /// Returns the cells of a table row, without the white space around them.
  ///
  /// A row may have more or fewer cells than its table has columns.
  ///
  /// - Parameter index: The index of a ``BlockKind/tableRow`` block.
  /// - Returns: The places of the cells, from left to right.
  /// - Complexity: O(*n*) in the length of the row.
  package func cells(ofRow index: Int) -> [ByteRange] {
    let range = blocks[index].range
    return source.bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      return TableRows.cells(base, from: range.start, to: range.end)
    }
  }
}
