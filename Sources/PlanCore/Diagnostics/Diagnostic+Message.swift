extension Diagnostic {
  /// The wording of a finding, which stands beside the rule that reports it.
  package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// One sentence, lower case, without a final period.
    package let text: String

    /// Makes a message of a literal.
    package init(stringLiteral value: String) { text = value }
  }
}
