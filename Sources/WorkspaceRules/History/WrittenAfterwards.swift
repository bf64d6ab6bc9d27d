import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// written-afterwards: entries that were committed days after their stamp.
package struct WrittenAfterwards: HistoryRule {
  static let info = RuleInfo(
    id: RuleID.writtenAfterwards.rawValue,
    family: .history,
    summary: "entries that were committed days after their stamp",
    rationale: """
      Whoever read the plan in between did not find the entry. It was back-dated, or kept back for longer than a \
      plan may go without one.
      """,
    severity: .warning,
    subject: .history,
    examples: [
      .accepted(
        """
        === 2026-01-20 10:00Z ===
        # Add a parser

        ## Status

        - [2026-01-20 09:00 UTC] Began.

        === 2026-01-22 10:00Z ===
        # Add a parser

        ## Status

        - [2026-01-20 09:00 UTC] Began.
        - [2026-01-21 09:00 UTC] Went on.

        """),
      .flagged(
        """
        === 2026-01-10 10:00Z ===
        # Add a parser

        ## Status

        - [2026-01-10 09:00 UTC] Began.

        === 2026-01-31 10:00Z ===
        # Add a parser

        ## Status

        - [2026-01-10 09:00 UTC] Began.
        - [‸2026-01-21 09:00 UTC] Went on.

        """,
        message: "'2026-01-21 09:00 UTC' was committed 10 days later, in 3c6ef372fe94 of 2026-01-31 10:00Z"),
    ])

  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport) {
    report.stamps(in: facts, judged: .writtenAfterwards) { stamp in
      let days = Int((stamp.firstCommitted - stamp.time.latestInstant) / 86_400)
      return "'\(stamp.text)' was committed \(days.counted("day")) later, in \(stamp.commit.shown)"
    }
  }
}
