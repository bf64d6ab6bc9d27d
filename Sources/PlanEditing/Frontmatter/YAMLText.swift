import MarkdownSyntax
import PlanModel
import PlanText

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
    case .plain, .singleQuoted: YAMLQuoting.quoted(text)
    case .doubleQuoted, .literal, .folded: "\"\(YAMLQuoting.doubleQuoted(text))\""
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
    guard let first = bytes.first, let last = bytes.last, YAMLQuoting.isPrintable(text), !first.isBlank,
      !last.isBlank,
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
}
