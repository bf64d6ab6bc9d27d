import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// missing-update-log: governed documents without an update log.
package struct MissingUpdateLog: PlanRule {
  static let info = RuleInfo(
    id: "missing-update-log",
    family: .frontmatter,
    summary: "governed documents without an update log",
    rationale: """
      Readers who come back cannot see what changed since.
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
        message: "the document has no update log"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.section(.updateLog) == nil else { return }
    report(
      .missing, at: context.wholePlan, hint: "add a section '## Update Log' with one line for each change")
  }
}

extension Diagnostic.Message {
  fileprivate static let missing: Self = "the document has no update log"
}
