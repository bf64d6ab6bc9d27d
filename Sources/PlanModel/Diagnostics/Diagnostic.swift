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

extension Diagnostic {
  /// The wording of a finding, which stands beside the rule that reports it.
  package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// One sentence, lower case, without a final period.
    package let text: String

    /// Makes a message of a literal.
    package init(stringLiteral value: String) { text = value }
  }
}

/// A repair of one finding: edits that belong together.
package struct Fix: Hashable, Sendable {
  /// What may be done with a repair.
  package enum Safety: String, Hashable, Sendable {
    /// The meaning of the plan stays; it is made when fixes are asked for.
    case safe
    /// The meaning may change; it is made only when that is asked for.
    case unsafe
    /// It is shown and never made.
    case displayOnly
  }

  /// What the repair does, as an imperative without a period.
  package let title: String

  /// What may be done with it.
  package let safety: Safety

  /// The edits; all of them are made or none.
  package let edits: [TextEdit]

  /// Makes a repair.
  package init(_ title: String, safety: Safety, edits: [TextEdit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
