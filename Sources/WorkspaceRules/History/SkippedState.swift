import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// skipped-state: plans that left out a state on their way.
package struct SkippedState: HistoryRule {
  static let info = RuleInfo(
    id: RuleID.skippedState.rawValue,
    family: .history,
    summary: "plans that left out a state on their way",
    rationale: """
      A plan that was never active was never traced, and one that is put away without being closed has no outcome.
      """,
    severity: .warning,
    subject: .history,
    examples: [
      .accepted(
        """
        === 2026-01-30 10:00Z ===
        # Add a parser

        Status: active

        ## Status

        - [2026-01-30 09:00 UTC] Began.

        === 2026-01-31 10:00Z ===
        # Add a parser

        Status: completed

        ## Status

        - [2026-01-30 09:00 UTC] Began.

        """),
      .flagged(
        """
        === 2026-01-30 10:00Z ===
        # Add a parser

        Status: draft

        ## Status

        - [2026-01-30 09:00 UTC] Began.

        === 2026-01-31 10:00Z ===
        ‸# Add a parser

        Status: completed

        ## Status

        - [2026-01-30 09:00 UTC] Began.

        """,
        message: "the plan went from draft to completed in 3c6ef372fe94 of 2026-01-31 10:00Z"),
    ])

  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport) {
    for transition in facts.transitions where transition.isSkip {
      report(
        "the plan went from \(transition.old.rawValue) to \(transition.new.rawValue) in \(transition.commit.shown)",
        at: facts.plans[transition.plan].place)
    }
  }
}
