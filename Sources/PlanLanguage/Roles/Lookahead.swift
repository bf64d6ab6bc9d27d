import MarkdownSyntax

/// What stands at a position of a heading whose role is looked for, in single bytes.
enum Lookahead {
  /// Whether a byte begins a letter or digit of ASCII, Latin, Greek or Cyrillic.
  static func isLetterStart(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte >= 0xC3 && byte <= 0xD4
  }

  /// Whether a byte closes what came before it, so that a colon or period before it ends a word.
  static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x5F, 0x60, 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x21, 0x23, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x3C: true
    default: false
    }
  }

  /// Whether a hyphen before `next` ends as a dash does: at the end, before a blank or another hyphen.
  static func hasDashEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, _ end: Int) -> Bool {
    next == end || bytes[next].isBlankOrLineEnd || bytes[next] == 0x2D
  }

  /// Whether `amp;` stands at `next`, after its ampersand.
  static func isEntity(_ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, _ end: Int) -> Bool {
    guard end - next >= 4, bytes[next + 3] == 0x3B else { return false }
    return bytes[next] | 0x20 == 0x61 && bytes[next + 1] | 0x20 == 0x6D && bytes[next + 2] | 0x20 == 0x70
  }

  /// Finds the end of an HTML tag or comment, after its opening sign.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The position after `<`.
  ///   - end: Where the text ends.
  ///   - mayHoldTag: Set to false when no closing sign follows, so that a text is searched only once.
  /// - Returns: The position after `>`, or `nil` when no tag stands here.
  static func endOfTag(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ mayHoldTag: inout Bool
  ) -> Int? {
    guard start < end, bytes[start].isAlphanumeric || bytes[start] == 0x2F || bytes[start] == 0x21
    else { return nil }
    var position = start
    while position < end {
      if bytes[position] == 0x3E { return position + 1 }
      position += 1
    }
    mayHoldTag = false
    return nil
  }
}
