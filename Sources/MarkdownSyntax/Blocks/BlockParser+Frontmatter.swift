extension BlockParser {
  /// Reads a frontmatter block at the very start of the document.
  ///
  /// It begins with a line `---`, ends with a line `---` or `...`, and its first line that is
  /// neither blank nor a comment has the form of a key. A file that merely begins with a thematic
  /// break has no frontmatter, and a block that is not closed is none.
  mutating func readFrontmatter() {
    let start = offset
    guard start + 3 <= count, base[start] == ASCII.hyphen else { return }
    var position = start
    var number = 0
    var contentStart = 0
    var sawKey = false
    while position < count {
      let end = LineScanner.lineEnd(base, from: position, to: count)
      let next = LineScanner.afterTerminator(base, at: end, to: count)
      if number == 0 {
        guard isFence(position, end, ASCII.hyphen) else { return }
        contentStart = next
      } else if isFence(position, end, ASCII.hyphen) || isFence(position, end, ASCII.period) {
        guard sawKey else { return }
        appendFrontmatter(start: start, content: ByteRange(contentStart, position), end: end, next: next)
        return
      } else if !sawKey, !isBlankOrComment(position, end) {
        guard looksLikeKey(position, end) else { return }
        sawKey = true
      }
      position = next
      number += 1
    }
  }

  private mutating func appendFrontmatter(start: Int, content: ByteRange, end: Int, next: Int) {
    lineEnd = end
    let index = addClosed(.frontmatter, start: start)
    blocks[index].content = content
    addSegment(from: content.start, to: content.end)
    blocks[index].segmentEnd = UInt32(truncatingIfNeeded: segments.count)
    contentEnd = end
    var position = start
    while position < next {
      let lineEnd = LineScanner.lineEnd(base, from: position, to: count)
      position = LineScanner.afterTerminator(base, at: lineEnd, to: count)
      line += 1
      if position < count { lineStarts.append(UInt32(truncatingIfNeeded: position)) }
    }
    offset = next
  }

  /// Whether the line is three times `byte`, with nothing but white space behind.
  private func isFence(_ start: Int, _ end: Int, _ byte: UInt8) -> Bool {
    guard end - start >= 3, base[start] == byte, base[start + 1] == byte, base[start + 2] == byte else {
      return false
    }
    return (start + 3..<end).allSatisfy { base[$0].isBlank }
  }

  private func isBlankOrComment(_ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end, base[position].isBlank { position += 1 }
    return position == end || base[position] == ASCII.hash
  }

  /// Whether the line begins with `key:`, as a YAML mapping does.
  private func looksLikeKey(_ start: Int, _ end: Int) -> Bool {
    var position = start
    var isQuoted = false
    if base[start] == ASCII.quote || base[start] == ASCII.apostrophe {
      isQuoted = true
      position += 1
    }
    guard position < end, Self.mayBeginKey(base[position]) else { return false }
    while position < end {
      let byte = base[position]
      if byte == ASCII.colon, position + 1 == end || base[position + 1].isBlank { return true }
      guard isQuoted || Self.mayStandInKey(byte) else { return false }
      position += 1
    }
    return false
  }

  private static func mayBeginKey(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == ASCII.underscore || byte >= 0x80
  }

  private static func mayStandInKey(_ byte: UInt8) -> Bool {
    mayBeginKey(byte) || byte == ASCII.hyphen || byte == ASCII.space || byte == ASCII.period
      || byte == ASCII.slash
  }
}
