import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// deleted-while-open: plans that were deleted and never closed.
package struct DeletedWhileOpen: HistoryRule {
  static let info = RuleInfo(
    id: RuleID.deletedWhileOpen.rawValue,
    family: .history,
    summary: "plans that were deleted and never closed",
    rationale: """
      Nobody can tell whether the work was done, given up or forgotten, and links lead nowhere.
      """,
    severity: .warning,
    subject: .history,
    examples: [
      .accepted(
        """
        === 2026-01-30 10:00Z ===
        # Add a parser

        Status: completed

        ## Status

        - [2026-01-30 09:00 UTC] Done.

        === 2026-01-31 10:00Z deleted ===
        """),
      .flagged(
        """
        === 2026-01-30 10:00Z ===
        ‸# Add a parser

        Status: active

        ## Status

        - [2026-01-30 09:00 UTC] Began.

        === 2026-01-31 10:00Z deleted ===
        """,
        message: "the plan was deleted while active, in 3c6ef372fe94 of 2026-01-31 10:00Z"),
    ])

  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport) {
    for deletion in facts.deletions where deletion.isUnclosed {
      let plan = facts.plans[deletion.plan]
      report(
        "the plan was deleted while \(deletion.state.rawValue), in \(deletion.commit.shown)", at: plan.place,
        hint: "close or abandon a plan before it goes; "
          + "'git show \(deletion.commit.id.prefix(12))~:./\(plan.path)' shows it")
    }
  }
}
