import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// unknown-suppression: comments that silence a rule that does not exist.
///
/// The findings are made by ``Checker``, which alone knows what the other rules have found.
struct UnknownSuppression: Rule {
  static let info = RuleInfo(
    id: "unknown-suppression",
    family: .suppression,
    summary: "comments that silence a rule that does not exist",
    rationale: """
      The finding that the comment was meant for is still reported, or another one was meant.
      """,
    severity: .warning,
    examples: [
      .accepted("# Add a parser\n\n<!-- a remark -->\n"),
      .flagged(
        "# Add a parser\n\n<!-- execplan:ignore ‸missing-titel -->\n",
        message: "there is no rule 'missing-titel'"),
    ])
}

extension Report {
  /// Reports the name of a rule that does not exist, with those that may be meant.
  mutating func misspelt(_ id: String, at range: ByteRange, known: Set<String>) {
    let similar = SimilarNames.find(id, in: known)
    self(
      "there is no rule '\(id)'", at: range,
      hint: similar.isEmpty ? nil : "similar names: \(similar.joined(separator: ", "))")
  }
}
