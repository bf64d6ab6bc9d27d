package import MarkdownSyntax

/// A value in a YAML block, with the place where it is written.
package struct YAMLNode: Hashable, Sendable {
  /// What a value is.
  package indirect enum Content: Hashable, Sendable {
    /// A text.
    case scalar(YAMLScalar)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and their values, in the order of the block; a repeated key is kept.
    case mapping([YAMLPair])
    /// A name that stands for another value; it is never replaced by that value.
    case alias(String)
  }

  /// What the value is.
  package let content: Content

  /// Where the value is written, in bytes of the document: from its first byte to the end of its last part.
  ///
  /// An anchor or tag before a value is not part of it; brackets and braces are.
  package let range: ByteRange

  /// Creates a value at a place.
  package init(_ content: Content, range: ByteRange) {
    self.content = content
    self.range = range
  }

  /// Creates a text at the place where it is written.
  package init(_ scalar: YAMLScalar) {
    self.init(.scalar(scalar), range: scalar.range)
  }

  /// The value as a text, or `nil` when it is a list, a mapping or an alias.
  package var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// The elements of a list, or `nil` when the value is none.
  package var elements: [YAMLNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The keys and values of a mapping, or `nil` when the value is none.
  package var pairs: [YAMLPair]? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs
  }

  /// Returns the value of a key of a mapping.
  ///
  /// - Parameter key: The key's text, compared byte for byte.
  /// - Returns: The value of the first such key, or `nil` when there is none.
  /// - Complexity: O(*n*) in the number of keys.
  package subscript(key: String) -> YAMLNode? {
    // Most keys differ in their length.
    pairs?.first { $0.key.text.utf8.count == key.utf8.count && $0.key.text.utf8.elementsEqual(key.utf8) }?
      .value
  }
}

/// A key of a YAML mapping and its value.
package struct YAMLPair: Hashable, Sendable {
  /// The key.
  package let key: YAMLScalar

  /// The value; an absent one is an empty text at the place where it would begin.
  package let value: YAMLNode

  /// Creates a pair.
  package init(key: YAMLScalar, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

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
