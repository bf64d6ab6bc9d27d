import MarkdownSyntax
import PlanModel
import RuleFramework

/// later-than-commit: stamps later than the commit that introduced them.
package struct LaterThanCommit: HistoryRule {
  static let info = RuleInfo(
    id: RuleID.laterThanCommit.rawValue,
    family: .history,
    summary: "stamps later than the commit that introduced them",
    rationale: """
      Nobody can commit a line before it was written: the stamp was invented, and with it the age of the plan.
      """,
    severity: .error,
    subject: .history,
    fix: .unsafe,
    examples: [
      .accepted(
        """
        === 2026-01-31 10:03Z ===
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        """),
      .flagged(
        """
        === 2026-01-31 10:03Z ===
        # Add a parser

        ## Status

        - [‸2026-01-31 14:00 UTC] Began.

        """,
        message: """
          '2026-01-31 14:00 UTC' is 3 hours later than its commit, 9e3779b97f4a of 2026-01-31 10:03Z
          """,
        fixed: """
          # Add a parser

          ## Status

          - [2026-01-31 10:03 UTC] Began.

          """),
    ])

  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport) {
    report.stamps(in: facts, judged: .laterThanCommit) { stamp in
      "'\(stamp.text)' is \(facts.shownLateness(of: stamp)) later than its commit, \(stamp.commit.shown)"
    }
  }
}
