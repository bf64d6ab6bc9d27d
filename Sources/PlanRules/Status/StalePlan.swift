import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// stale-plan: active plans without an entry for days.
package struct StalePlan: PlanRule {
  static let info = RuleInfo(
    id: "stale-plan",
    family: .status,
    summary: "active plans without an entry for days",
    rationale: """
      Nobody can tell whether the work goes on, and whether what the plan says still holds.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Progress

        - [ ] Test it.
        - [x] (2026-01-31 10:00Z) Write it.

        """),
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Progress

        - [x] (2026-01-01 10:00Z) Write it.

        """),
      .accepted(
        """
        # Add a parser

        Status: active
        Stale after: 60 days

        ## Progress

        - [ ] Test it.
        - [x] (2026-01-01 10:00Z) Write it.

        """),
      .accepted(
        """
        # Add a parser

        Status: active

        ## Progress

        - [x] (2026-01-01 10:00Z) Write it.

        ## Outcomes

        This plan is complete: all tests pass.

        """),
      .accepted(
        """
        ---
        status: active
        plan_file: ./add-parser.md
        ---

        # Write the table

        ## Progress

        - [ ] Test it.
        - [x] (2026-01-01 10:00Z) Write it.

        """),
      .flagged(
        """
        # Add a parser

        Status: active

        ## Progress

        - [ ] Test it.
        - [x] (‸2026-01-01 10:00Z) Write it.

        """,
        message: "the newest entry of this active plan is 31 days old"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.state.state == .active, context.isStateDeclared, let entry = context.plan.newestEntry,
      let time = entry.time, let range = entry.timeText
    else { return }
    let seconds = context.settings.calendar.workingSeconds(
      from: time.latestInstant, to: context.now.secondsSince1970)
    let days = seconds / 86_400
    guard days >= Int64(context.plan.staleAfterDays ?? context.settings.staleAfterDays),
      // Of a plan in which everything is ticked off another rule says that it should be closed.
      !context.isTickedOff, !context.isLiving, !context.saysItIsOver,
      // How a task goes on is told by the plan that it names.
      context.plan.frontmatter?.value("plan_file") == nil
    else { return }
    report(
      .stale(days: days), at: range, hint: "add an entry with 'execplan log', or close or block the plan")
  }
}

extension Diagnostic.Message {
  fileprivate static func stale(days: Int64) -> Self {
    "the newest entry of this active plan is \(Int(days).counted("day")) old"
  }
}
