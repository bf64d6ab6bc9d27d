package import MarkdownSyntax

/// A text in a YAML block, with the place where it is written.
///
/// It is text and nothing else: the typing of YAML 1.1 is not applied, so `no`, `017` and `12:30` stay as
/// they are written. Who reads a value decides what it means.
package struct YAMLScalar: Hashable, Sendable {
  /// How a text is written.
  package enum Style: Hashable, Sendable, CaseIterable {
    /// Without quotes.
    case plain
    /// Between apostrophes.
    case singleQuoted
    /// Between quotation marks.
    case doubleQuoted
    /// As lines after `|`.
    case literal
    /// As lines after `>`.
    case folded
  }

  /// The text, without quotes and with escapes resolved.
  package let text: String

  /// How the text is written.
  package let style: Style

  /// Where the text is written, in bytes of the document, quotes included.
  ///
  /// Empty for a value that is left out. A literal or folded text begins with its `|` or `>` and ends with
  /// its last line that is not blank, before the line break.
  package let range: ByteRange

  /// Creates a text at a place.
  package init(text: String, style: Style, range: ByteRange) {
    self.text = text
    self.style = style
    self.range = range
  }

  /// Whether no value is written at all, as behind `tags:` at the end of a line.
  package var isAbsent: Bool { style == .plain && range.isEmpty }
}
