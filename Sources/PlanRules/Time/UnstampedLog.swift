import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// unstamped-log: logs in which no entry has a time.
package struct UnstampedLog: PlanRule {
  static let info = RuleInfo(
    id: "unstamped-log",
    family: .time,
    summary: "logs in which no entry has a time",
    rationale: """
      Nobody can tell what happened when, or whether the plan is still worked on.
      """,
    severity: .warning,
    profiles: ["governance"],
    examples: [
      .accepted(
        """
        # Add a parser

        ## Purpose

        Text.

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        """),
      .flagged(
        """
        ---
        slug: add-parser
        ---

        # Add a parser

        ## Purpose

        Text.

        ‸## Status

        - Began.

        ## Follow-up

        Text.

        """,
        message: "no entry of the log has a time"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let section = context.section(.status), !context.isEmpty(section),
      !PlaceholderText.isPlaceholder(context.text(below: section).trimmed),
      !context.plan.entries.contains(where: {
        $0.time != nil && $0.role == .status && $0.parent == nil
      })
    else { return }
    report(
      .unstamped, at: context.heading(section),
      hint: "'execplan log' writes entries with the time before them")
  }
}

extension Diagnostic.Message {
  fileprivate static let unstamped: Self = "no entry of the log has a time"
}
