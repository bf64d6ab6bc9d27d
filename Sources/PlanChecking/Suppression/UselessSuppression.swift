import MarkdownSyntax
import PlanModel
import RuleFramework

/// useless-suppression: comments that silence nothing.
///
/// The findings are made by ``Checker``, which alone knows what the other rules have found.
struct UselessSuppression: Rule {
  static let info = RuleInfo(
    id: "useless-suppression",
    family: .suppression,
    summary: "comments that silence nothing",
    rationale: """
      The comment outlives its reason and would hide the next mistake of that kind.
      """,
    severity: .warning,
    examples: [
      .accepted("# Add a parser\n\n<!-- a remark -->\n"),
      .flagged(
        "# Add a parser\n\n<!-- execplan:ignore ‸midnight-time -->\n",
        message: "'midnight-time' finds nothing that this comment silences"),
    ])
}

extension Report {
  /// Reports the name of a rule that has nothing to say where it is silenced.
  mutating func silencesNothing(_ id: String, at range: ByteRange) {
    self("'\(id)' finds nothing that this comment silences", at: range, hint: "remove it")
  }
}
