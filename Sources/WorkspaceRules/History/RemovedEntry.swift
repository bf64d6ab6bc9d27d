import MarkdownSyntax
import PlanModel
import RuleFramework

/// removed-entry: entries that were taken out after they had been committed.
package struct RemovedEntry: HistoryRule {
  static let info = RuleInfo(
    id: RuleID.removedEntry.rawValue,
    family: .history,
    summary: "entries that were taken out after they had been committed",
    rationale: """
      What was tried and given up is what the next reader needs most, and now it stands in git alone.
      """,
    severity: .warning,
    subject: .history,
    examples: [
      .accepted(
        """
        === 2026-01-31 10:00Z ===
        # Add a parser

        ## Status

        - [2026-01-31 09:00 UTC] Began.

        """),
      .flagged(
        """
        === 2026-01-31 10:00Z ===
        # Add a parser

        ## Status

        - [2026-01-31 08:00 UTC] The library cannot be used.
        - [2026-01-31 09:00 UTC] Began with our own reader instead.

        === 2026-01-31 11:00Z ===
        ‸# Add a parser

        ## Status

        - [2026-01-31 09:00 UTC] Began with our own reader instead.

        """,
        message: """
          the entry of '2026-01-31 08:00 UTC', 'The library cannot be used.', was taken out in \
          3c6ef372fe94 of 2026-01-31 11:00Z
          """),
    ])

  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport) {
    for change in facts.removed {
      report(
        "the entry of '\(change.stamp)', '\(change.words)', was taken out in \(change.commit.shown)",
        at: facts.plans[change.plan].place,
        hint: "'execplan show --at \(change.commit.id.prefix(12))~ PLAN' shows the plan before")
    }
  }
}
