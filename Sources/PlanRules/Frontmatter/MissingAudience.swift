import MarkdownSyntax
import PlanModel
import RuleFramework

/// missing-audience: governed documents that do not say whom they are for.
package struct MissingAudience: PlanRule {
  static let info = RuleInfo(
    id: "missing-audience",
    family: .frontmatter,
    summary: "governed documents that do not say whom they are for",
    rationale: """
      People and agents read the same file and follow different parts of it.
      """,
    severity: .warning,
    scope: .file,
    subject: .governed,
    examples: [
      .accepted(
        """
        ---
        title: Use of plans
        slug: use-of-plans
        status: living
        last_updated: 2026-01-31
        tags: [plans]
        summary: How plans are used.
        ---

        # Use of plans

        > **For Humans**: Read this first.
        >
        > **For AI Agents**: Follow it.

        ## Update Log

        - 2026-01-31: Began.

        """),
      .flagged(
        """
        ‸# Use of plans

        Text.

        """,
        message: "the document does not say what it asks 'For Humans' and 'For AI Agents'"),
      .flagged(
        """
        ‸# Use of plans

        > **For Humans**: read this first.

        Text.

        """,
        message: "the document does not say what it asks 'For AI Agents'"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let text = context.plan.string(ByteRange(0, context.plan.document.source.bytes.count)).lowercased()
    let missing = ["For Humans", "For AI Agents"].filter { !text.contains($0.lowercased()) }
    guard !missing.isEmpty else { return }
    report(.missing(missing), at: context.wholePlan, hint: "add '> **\(missing[0])**: …' below the title")
  }
}

extension Diagnostic.Message {
  fileprivate static func missing(_ words: [String]) -> Self {
    "the document does not say what it asks '\(words.joined(separator: "' and '"))'"
  }
}
