/// The marks that people put between an entry's time and its text.
package enum TimeSeparators {
  /// The length of the separator beyond ASCII at `offset`, or 0.
  static func wideLength(_ text: TimeBytes, _ offset: Int) -> Int {
    switch text[offset] {
    case 0xC2:
      return text.has("·", at: offset) ? 2 : 0
    case 0xE2:
      let isSeparator =
        text.has("–", at: offset) || text.has("—", at: offset) || text.has("―", at: offset)
        || text.has("→", at: offset) || text.has("•", at: offset)
      return isSeparator ? 3 : 0
    case 0xE3:
      return text.has("、", at: offset) || text.has("。", at: offset) ? 3 : 0
    case 0xEF:
      let isSeparator =
        text.has("：", at: offset) || text.has("，", at: offset) || text.has("；", at: offset)
        || text.has("－", at: offset)
      return isSeparator ? 3 : 0
    default:
      return 0
    }
  }

  /// Skips blanks and up to three separators.
  ///
  /// A mark that belongs to the text stays: an option (`--fix`), a hidden file (`.gitignore`), a path
  /// (`/usr`) and an emoji's name (`:tada:`) all follow a blank and are followed by none.
  package static func skipping(_ text: TimeBytes, from offset: Int) -> Int {
    var position = offset
    for _ in 0..<3 {
      let start = text.skippingBlanksAndBreaks(position)
      let length = length(text, start, isGlued: start == position)
      if length == 0 { return start }
      position = start + length
    }
    return text.skippingBlanksAndBreaks(position)
  }

  /// Whether the stamp is plainly over at `offset`, by a closing mark, a separator or the text's end.
  static func endsStamp(_ text: TimeBytes, _ offset: Int) -> Bool {
    let next = text.skippingBlanksAndBreaks(offset)
    if next >= text.end { return true }
    switch text[next] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "`"):
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "~"):
      return !text.isAlphanumeric(next + 1)
    default:
      return wideLength(text, next) > 0 || TimeWrapper.isWideCloser(text, next)
    }
  }

  private static func length(_ text: TimeBytes, _ offset: Int, isGlued: Bool) -> Int {
    let mark = text[offset]
    switch mark {
    case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "|"),
      UInt8(ascii: "/"), UInt8(ascii: "-"):
      var end = offset + 1
      if mark == UInt8(ascii: "-") {
        while text[end] == mark { end += 1 }
        if text[end] == UInt8(ascii: ">") { end += 1 }
      }
      if text.isBlankOrEnd(end) { return end - offset }
      return isGlued && text[end] != mark ? end - offset : 0
    default:
      return wideLength(text, offset)
    }
  }
}
