package import MarkdownSyntax

/// The YAML block at the beginning of a plan.
package struct Frontmatter: Sendable {
  /// All of the block, with its fences.
  package let range: ByteRange

  /// The lines between the fences.
  package let content: ByteRange

  /// The mapping that the block holds, or `nil` when it is not valid YAML.
  package let root: YAMLNode?

  /// Returns the value of a key at the top level; the first one when it stands there twice.
  package func value(_ key: String) -> YAMLNode? {
    root?[key]
  }

  /// Returns the text of a scalar at the top level, or `nil` when it is empty or no scalar.
  package func text(_ key: String) -> String? {
    guard let text = value(key)?.scalar?.text, !text.isEmpty else { return nil }
    return text
  }
}
