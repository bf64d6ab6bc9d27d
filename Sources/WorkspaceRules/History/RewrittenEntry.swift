import MarkdownSyntax
import PlanModel
import RuleFramework

/// rewritten-entry: entries that were changed after they had been committed.
package struct RewrittenEntry: HistoryRule {
  static let info = RuleInfo(
    id: RuleID.rewrittenEntry.rawValue,
    family: .history,
    summary: "entries that were changed after they had been committed",
    rationale: """
      A log says what was known at a time. Whoever read the entry before cannot tell that it says something else \
      now; a correction is an entry of its own.
      """,
    severity: .warning,
    subject: .history,
    examples: [
      .accepted(
        """
        === 2026-01-31 10:00Z ===
        # Add a parser

        ## Status

        - [2026-01-31 09:00 UTC] Half of the tests pass.

        === 2026-01-31 11:00Z ===
        # Add a parser

        ## Status

        - [2026-01-31 09:00 UTC] Half of the tests pass.
        - [2026-01-31 10:30 UTC] All of them do.

        """),
      .flagged(
        """
        === 2026-01-31 10:00Z ===
        # Add a parser

        ## Status

        - [2026-01-31 09:00 UTC] Half of the tests pass.

        === 2026-01-31 11:00Z ===
        # Add a parser

        ## Status

        - [‸2026-01-31 09:00 UTC] Most of the tests pass.

        """,
        message: """
          the entry of '2026-01-31 09:00 UTC' said 'Half of the tests pass.' until 3c6ef372fe94 of \
          2026-01-31 11:00Z
          """),
    ])

  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport) {
    for change in facts.rewritten {
      report(
        "the entry of '\(change.stamp)' said '\(change.words)' until \(change.commit.shown)",
        at: change.place ?? facts.plans[change.plan].place, hint: "correct an entry by another one")
    }
  }
}
