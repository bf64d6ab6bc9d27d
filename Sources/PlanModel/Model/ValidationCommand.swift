package import MarkdownSyntax

/// A command that a plan names to prove that its work is right; it is data and is never run by reading.
package struct ValidationCommand: Hashable, Sendable {
  /// How the command is written.
  package enum Form: String, Hashable, Sendable {
    /// A line of a fenced code block.
    case fenced
    /// A line of an indented code block.
    case indented
    /// A code span.
    case inline
  }

  /// How the command is written.
  package let form: Form

  /// The bytes of the command, without a `$ ` prompt; a continued one holds its line ends.
  package let range: ByteRange

  /// The line, 1-based.
  package let line: Int

  /// The command as text.
  package let text: String

  /// What is expected, as written beside the command, or `nil` when nothing is.
  package let expected: Expectation?

  /// What a command is expected to do.
  package struct Expectation: Hashable, Sendable {
    /// The words as one line, or the expected output as it stands in a code block.
    package let text: String
    /// The exit status that the words name, or `nil`.
    package let exitStatus: Int?
    /// Whether the text is output that can be looked for; prose cannot be checked.
    package let isOutput: Bool
  }
}
