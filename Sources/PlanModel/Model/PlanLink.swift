package import MarkdownSyntax

/// A place in a plan that leads somewhere else.
package struct PlanLink: Hashable, Sendable {
  /// How the target is written.
  package enum Form: String, Hashable, Sendable {
    /// `[text](target)` or by reference.
    case link
    /// `![text](target)`.
    case image
    /// `<https://…>` or a bare address.
    case autolink
    /// A path in backticks.
    case path
  }

  /// How the target is written.
  package let form: Form

  /// All bytes of the link.
  package let range: ByteRange

  /// The bytes of the target as written.
  package let targetRange: ByteRange

  /// The target with escapes and character references replaced.
  package let target: String

  /// The line, 1-based.
  package let line: Int
}
