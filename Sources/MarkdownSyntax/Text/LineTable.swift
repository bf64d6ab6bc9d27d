/// Where each line of a document begins.
///
/// A line ends with `\n`, `\r\n` or a `\r` that no `\n` follows
/// (CommonMark 0.31.2, section 2.1); the last line may end without one.
package struct LineTable: Hashable, Sendable {
  /// The first byte of each line; the first element is 0.
  package let starts: [UInt32]

  /// The length of the document in bytes.
  package let byteCount: Int

  /// Makes a table of line starts that were found already.
  init(starts: [UInt32], byteCount: Int) {
    self.starts = starts
    self.byteCount = byteCount
  }

  /// Finds the lines of a document.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(scanning bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let end = buffer.count
      var position = LineScanner.lineEnd(base, from: 0, to: end)
      while position < end {
        position = LineScanner.afterTerminator(base, at: position, to: end)
        if position < end { starts.append(UInt32(truncatingIfNeeded: position)) }
        position = LineScanner.lineEnd(base, from: position, to: end)
      }
    }
    self.starts = starts
    byteCount = bytes.count
  }

  /// The number of lines; an empty document has one.
  package var count: Int { starts.count }

  /// Finds the line that holds a position.
  ///
  /// - Parameter offset: A position in bytes; one at or after the end belongs to the last line.
  /// - Returns: The line, 0-based.
  /// - Complexity: O(log *n*) in the number of lines.
  package func index(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Finds the line and column of a position.
  ///
  /// - Parameter offset: A position in bytes.
  /// - Returns: A 1-based line and a 1-based column in UTF-8 bytes.
  /// - Complexity: O(log *n*) in the number of lines.
  package func location(of offset: Int) -> SourceLocation {
    let line = index(of: offset)
    return SourceLocation(line: line + 1, column: offset - Int(starts[line]) + 1)
  }

  /// Returns the bytes of a line together with its terminator.
  ///
  /// - Parameter line: A line, 0-based and smaller than ``count``.
  /// - Returns: The bytes of the line.
  package func range(of line: Int) -> ByteRange {
    ByteRange(Int(starts[line]), line + 1 < starts.count ? Int(starts[line + 1]) : byteCount)
  }
}
