import MarkdownSyntax

/// Writes a text as the value of a YAML key, on one line.
struct YAMLText {
  private let text: String

  /// Takes the text.
  init(_ text: String) {
    self.text = text
  }

  /// Returns the text in a style, or in the next one that can hold it.
  ///
  /// - Parameter style: The style that was there before; a new value is plain where that is possible.
  /// - Returns: The value with its quotes.
  func written(like style: YAMLScalar.Style) -> String {
    switch style {
    case .plain where isPlain: text
    case .plain, .singleQuoted: isPrintable ? singleQuoted : doubleQuoted
    case .doubleQuoted, .literal, .folded: doubleQuoted
    }
  }

  /// Whether a reader that gives types to plain values would take the text for something else.
  ///
  /// A day counts as text here, because it is written without quotes by custom.
  var isTyped: Bool {
    let words = [
      "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf", "+.inf", "=",
      "<<",
    ]
    if words.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first,
      first.isDigit || first == ASCII.plus || first == ASCII.hyphen || first == ASCII.period
    else { return false }
    if (try? CalendarDate(parsing: text)) != nil { return false }
    let marks = Array("+-._:eExXoOaAbBcCdDfF".utf8)
    return text.utf8.allSatisfy { $0.isDigit || marks.contains($0) } && text.utf8.contains(where: \.isDigit)
  }

  private var isPlain: Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, isPrintable, !first.isBlank, !last.isBlank,
      last != ASCII.colon
    else { return false }
    let marks = Array("-?:,[]{}#&*!|>'\"%@`".utf8)
    if marks.contains(first) { return false }
    for (byte, next) in zip(bytes, bytes.dropFirst()) {
      if byte == ASCII.colon, next.isBlank { return false }
      if byte.isBlank, next == ASCII.hash { return false }
    }
    return true
  }

  /// Whether the text holds only what may stand in a line without an escape.
  private var isPrintable: Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
  }

  private var singleQuoted: String {
    var result = "'"
    for character in text.unicodeScalars {
      if character == "'" { result += "'" }
      result.unicodeScalars.append(character)
    }
    return result + "'"
  }

  private var doubleQuoted: String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x09: result += "\\t"
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0..<0x20, 0x7F..<0xA0: result += "\\x" + Self.hexadecimal(scalar.value, digits: 2)
      case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: result += "\\u" + Self.hexadecimal(scalar.value, digits: 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
