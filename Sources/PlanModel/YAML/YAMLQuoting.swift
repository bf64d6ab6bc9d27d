import PlanText

/// Writes texts so that YAML reads them back as those texts.
package enum YAMLQuoting {
  /// Returns a text as the value of a key: as it is where that is safe, else between quotes.
  ///
  /// A text that a stricter reader could take for a number, a date or a truth value is quoted too.
  package static func value(_ text: String) -> String {
    if isPlain(text) { return text }
    return quoted(text)
  }

  /// Returns a text between quotes: apostrophes, or quotation marks where escapes are needed.
  package static func quoted(_ text: String) -> String {
    isPrintable(text) ? "'\(singleQuoted(text))'" : "\"\(doubleQuoted(text))\""
  }

  /// Returns a text as it stands between apostrophes.
  package static func singleQuoted(_ text: String) -> String {
    text.replacingScalars { $0 == "'" ? "''" : nil }
  }

  /// Returns a text as it stands between quotation marks.
  package static func doubleQuoted(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 8 : scalar.value > 0xFF ? 4 : 2
        result += width == 8 ? "\\U" : width == 4 ? "\\u" : "\\x"
        result += String(repeating: "0", count: width - digits.utf8.count) + digits
      }
    }
    return result
  }

  /// Whether text stands between apostrophes on one line without an escape.
  package static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isPrintable)
  }

  /// Whether YAML allows a character in a line (YAML 1.1, section 5.1), and a person sees it there.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    guard !WrittenScalar.needsReference(scalar) else { return false }
    return switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static let reserved: Set<String> = [
    "y", "yes", "n", "no", "true", "false", "on", "off", "null", "nan", "inf",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard isPrintable(text), let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic, last != " ", last != ":"
    else { return false }
    return !text.hasBytes(inside: ": ") && !text.hasBytes(inside: " #")
      && !reserved.contains(text.lowercased())
  }
}
