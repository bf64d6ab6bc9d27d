package import MarkdownSyntax

/// A `Key: value` line between the title and the first section.
package struct MetadataLine: Hashable, Sendable {
  /// Where such a line stands.
  package enum Place: String, Hashable, Sendable {
    case paragraph
    case bullet
    case quote
  }

  /// How the key is marked.
  package enum Emphasis: String, Hashable, Sendable {
    /// `Key: value`
    case none
    /// `**Key:** value`
    case boldWithColon
    /// `**Key**: value`
    case boldBeforeColon
  }

  /// Where the line stands.
  package let place: Place

  /// How the key is marked.
  package let emphasis: Emphasis

  /// The key without marks and colon.
  package let key: ByteRange

  /// The value up to the end of the line, without white space around it.
  package let value: ByteRange

  /// The line, 1-based.
  package let line: Int
}
