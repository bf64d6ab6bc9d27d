import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// falsely-fresh: active plans that are stale by the times that git bears out.
package struct FalselyFresh: HistoryRule {
  static let info = RuleInfo(
    id: "falsely-fresh",
    family: .history,
    summary: "active plans that are stale by the times that git bears out",
    rationale: """
      The newest stamp is later than its commit, so the plan looks younger than the work on it is.
      """,
    severity: .warning,
    subject: .history,
    examples: [
      .accepted(
        """
        === 2026-01-31 10:00Z ===
        # Add a parser

        Status: active

        ## Status

        - [2026-01-31 09:00 UTC] Began.

        """),
      .flagged(
        """
        === 2026-01-20 10:00Z ===
        ‸# Add a parser

        Status: active

        ## Status

        - [2026-01-31 09:00 UTC] Began.

        """,
        message: "by git the newest time of this active plan is 12 days old"),
    ])

  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport) {
    for plan in facts.plans where plan.isActive {
      guard let age = plan.trueAge else { continue }
      let limit = Int64(plan.staleAfterDays) * 86_400
      // What is stale by its own stamps is said without git.
      guard age >= limit, plan.claimedAge.map({ $0 < limit }) ?? false else { continue }
      report(
        "by git the newest time of this active plan is \(Int(age / 86_400).counted("day")) old",
        at: plan.place,
        hint: "add an entry with 'execplan log', or close or block the plan")
    }
  }
}
