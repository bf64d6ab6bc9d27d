/// Makes text from files safe to show on a terminal.
///
/// Control characters could move the cursor or change the title of the window, bidirectional controls could
/// make a line read differently from what the file says.
package enum SafeText {
  /// Spells each unsafe character as `\u{1b}`, in lowercase hexadecimal, and keeps all others.
  ///
  /// Unsafe are the control characters (tab and newlines too, DEL, and U+0080 to U+009F), the bidirectional
  /// controls, line and paragraph separators, U+200B, U+FEFF and the tag characters.
  ///
  /// - Complexity: O(*n*) in the length of `text`; text without unsafe characters is returned as it is.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        result += "\\u{"
        result += String(scalar.value, radix: 16)
        result += "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a terminal could take the character for an order, or show nothing or another order for it.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x061C: false
    case 0x00..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
