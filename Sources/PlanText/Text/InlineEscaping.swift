import MarkdownSyntax

/// Writes plain text so that Markdown reads it back as that text.
package enum InlineEscaping {
  /// Returns a text as one line: line ends and tabs become one space, white space around the text goes.
  package static func singleLine(_ text: String) -> String {
    var result = ""
    var isBreakPending = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029:
        isBreakPending = true
        while result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
      case 0x20 where isBreakPending || result.isEmpty:
        continue
      default:
        if isBreakPending, !result.isEmpty { result += " " }
        isBreakPending = false
        result.unicodeScalars.append(scalar)
      }
    }
    while result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
    return result
  }

  /// Returns one line of Markdown that reads as a text, wherever it stands within a line.
  ///
  /// Marks that mean nothing where they stand, such as the underscore of `snake_case`, stay as they are.
  ///
  /// - Parameter text: Any text; it is made one line first.
  /// - Returns: One line of Markdown.
  /// - Complexity: O(*n*) in the length of the text.
  package static func escaped(_ text: String) -> String {
    let line = singleLine(text)
    let bytes = Array(line.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var index = 0
    for scalar in line.unicodeScalars {
      let end = index + UTF8.width(scalar)
      if scalar.value == 0 {
        result += Array("\u{FFFD}".utf8)
      } else if WrittenScalar.needsReference(scalar) {
        result += WrittenScalar.reference(scalar)
      } else {
        if isMark(bytes, at: index) { result.append(ASCII.backslash) }
        result += bytes[index..<end]
      }
      index = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the text of an ATX heading, to stand behind `# `, that reads as a text.
  package static func heading(_ text: String) -> String {
    let line = Array(escaped(text).utf8)
    var end = line.count
    while end > 0, line[end - 1] == ASCII.hash { end -= 1 }
    // Only a closing run of `#` that stands alone is no text.
    guard end < line.count, end == 0 || line[end - 1].isBlank else {
      return String(decoding: line, as: UTF8.self)
    }
    return String(decoding: line[..<end] + [ASCII.backslash] + line[end...], as: UTF8.self)
  }

  /// Whether a byte would be read as syntax.
  private static func isMark(_ bytes: [UInt8], at index: Int) -> Bool {
    let before = index > 0 ? bytes[index - 1] : ASCII.space
    let after = index + 1 < bytes.count ? bytes[index + 1] : ASCII.space
    switch bytes[index] {
    case ASCII.backslash, ASCII.backtick, ASCII.asterisk, ASCII.leftBracket, ASCII.rightBracket, ASCII.pipe,
      ASCII.tilde:
      return true
    case ASCII.underscore: return !(before.isAlphanumeric && after.isAlphanumeric)
    case ASCII.less: return !after.isWhitespace
    case ASCII.ampersand: return after.isAlphanumeric || after == ASCII.hash
    case ASCII.colon: return after == ASCII.slash
    case ASCII.at: return !before.isWhitespace && after.isAlphanumeric
    case ASCII.period: return bytes[..<index].suffix(3).allSatisfy { $0 | 0x20 == ASCII.smallW } && index >= 3
    default: return false
    }
  }
}
