package import MarkdownSyntax
package import PlanModel

/// Collects what one rule finds.
package struct Report: Sendable {
  private let id: String
  private let severity: Diagnostic.Severity

  /// The findings in the order in which they were reported.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Makes an empty report for a rule of which all is known that it needs.
  package init(id: String, severity: Diagnostic.Severity) {
    self.id = id
    self.severity = severity
  }

  /// Makes an empty report for a rule.
  package init(of info: RuleInfo, settings: RuleSettings) {
    self.init(id: info.id, severity: settings.severity(of: info))
  }

  /// Reports a finding.
  package mutating func callAsFunction(
    _ message: Diagnostic.Message, at range: ByteRange, hint: String? = nil, fix: Fix? = nil
  ) {
    diagnostics.append(
      Diagnostic(id: id, severity: severity, message: message.text, hint: hint, range: range, fix: fix))
  }

  /// Reports what the reader of plans has found under the name of the rule.
  package mutating func take(_ found: some Sequence<Diagnostic>) {
    for finding in found where finding.id == id {
      self(.init(stringLiteral: finding.message), at: finding.range, hint: finding.hint, fix: finding.fix)
    }
  }
}
