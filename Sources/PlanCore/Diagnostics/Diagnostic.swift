package import MarkdownSyntax

/// A finding: something in a plan that misleads its readers.
package struct Diagnostic: Hashable, Sendable {
  /// How bad a finding is.
  package enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  /// The stable name of what was found, in kebab case.
  package let id: String

  /// How bad it is.
  package let severity: Severity

  /// What was found: one sentence, lower case, without a final period.
  package let message: String

  /// What to do about it, or `nil`.
  package let hint: String?

  /// The bytes it is about.
  package let range: ByteRange

  /// The repair, or `nil` when a machine cannot know it.
  package let fix: Fix?

  /// Makes a finding.
  package init(
    id: String, severity: Severity, message: String, hint: String? = nil, range: ByteRange,
    fix: Fix? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.hint = hint
    self.range = range
    self.fix = fix
  }
}
