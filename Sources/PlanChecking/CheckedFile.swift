import MarkdownSyntax
package import PlanModel
package import RuleFramework

/// What the rules for single files say about one file, before comments silence anything.
package struct CheckedFile: Sendable {
  /// The path of the file from the workspace, with `/`.
  package let path: String

  /// What was found.
  package let findings: [Finding]

  /// The comments that silence rules.
  package let suppressions: [PlacedSuppression]

  /// Returns the same without what one rule says about some lines, 1-based.
  package func without(_ rule: RuleID, inLines lines: Set<Int>) -> CheckedFile {
    CheckedFile(
      path: path, findings: findings.filter { $0.id != rule.rawValue || !lines.contains($0.start.line) },
      suppressions: suppressions)
  }
}

/// A comment that silences one rule, with the places that a report needs.
package struct PlacedSuppression: Sendable {
  /// The name of the rule, as written.
  package let id: String
  /// The lines that it covers, 1-based.
  package let lines: ClosedRange<Int>
  /// The finding to report when the comment is of no use.
  package let place: Finding
}
