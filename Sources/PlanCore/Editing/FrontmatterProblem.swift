/// Why a value of the frontmatter could not be set.
///
/// The plan is unchanged when one is thrown. Lines are 1-based.
package enum FrontmatterProblem: Error, Hashable, Sendable {
  /// The plan has no frontmatter.
  case none
  /// The block is not YAML, beginning with this line; the text says why.
  case malformed(line: Int, String)
  /// The key stands a second time on this line.
  case duplicateKey(String, line: Int)
  /// The value on this line is a list, a mapping or an alias, which a text must not replace.
  case notText(String, line: Int)
  /// The value that begins on this line is a text of several lines behind `|` or `>`.
  case severalLines(String, line: Int)
}
