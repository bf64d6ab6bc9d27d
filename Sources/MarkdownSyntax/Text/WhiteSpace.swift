// What is cut from the ends of a stretch of a document, and when a stretch is blank, is white space in the sense of
// `UInt8.isWhitespace`: line ends count, and so do form feeds, which CommonMark does not take for blank (section 2.1
// of version 0.31.2). The block parser therefore decides with `UInt8.isBlank` what a blank line is. Texts that people
// hand in as values are trimmed by `String.trimmed`, which knows the white space of Unicode.

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Returns where a stretch begins without the white space at its beginning.
  ///
  /// - Complexity: O(*n*) in the length of the white space.
  @inlinable
  package func trimmedStart(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, self[position].isWhitespace { position += 1 }
    return position
  }

  /// Returns where a stretch ends without the white space at its end.
  ///
  /// - Complexity: O(*n*) in the length of the white space.
  @inlinable
  package func trimmedEnd(from start: Int, to end: Int) -> Int {
    var position = end
    while position > start, self[position - 1].isWhitespace { position -= 1 }
    return position
  }
}

extension SourceText {
  /// Returns a stretch without the white space around it; of white space alone its end is left.
  ///
  /// - Complexity: O(*n*) in the length of the white space.
  package func trimmed(_ range: ByteRange) -> ByteRange {
    let start = bytes.trimmedStart(from: range.start, to: range.end)
    return ByteRange(start, bytes.trimmedEnd(from: start, to: range.end))
  }

  /// Whether a stretch holds nothing but white space.
  ///
  /// - Complexity: O(*n*) in the length of the white space.
  package func isBlank(_ range: ByteRange) -> Bool { firstVisibleByte(in: range) == nil }
}

extension UnsafePointer<UInt8> {
  /// Returns where a stretch begins without the white space at its beginning.
  @inline(__always)
  func trimmedStart(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, self[position].isWhitespace { position &+= 1 }
    return position
  }

  /// Returns where a stretch ends without the white space at its end.
  @inline(__always)
  func trimmedEnd(from start: Int, to end: Int) -> Int {
    var position = end
    while position > start, self[position &- 1].isWhitespace { position &-= 1 }
    return position
  }
}
