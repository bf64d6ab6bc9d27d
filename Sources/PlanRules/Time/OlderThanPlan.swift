import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// older-than-plan: entries that are older than the plan.
package struct OlderThanPlan: PlanRule {
  static let info = RuleInfo(
    id: "older-than-plan",
    family: .time,
    summary: "entries that are older than the plan",
    rationale: """
      Either the time or the day of creation is wrong, and with it all that is counted from there.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        ---
        created: 2026-01-30
        ---

        # Add a parser

        ## Status

        - [2026-01-30 10:00 UTC] Began.

        """),
      .flagged(
        """
        ---
        created: 2026-01-30
        ---

        # Add a parser

        ## Status

        - [‸2026-01-13 10:00 UTC] Began.

        """,
        message: "the entry is older than the plan, which was created on 2026-01-30"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let created = created(context.plan) else { return }
    // A day without a zone may have begun fourteen hours before the day of UTC.
    let first = Int64(created.dayNumber) * 86_400 - 14 * 3600
    for index in context.loggedTimes where context.plan.entries[index].role == .status {
      let entry = context.plan.entries[index]
      guard let time = entry.time, let range = entry.timeText, time.latestInstant < first else { continue }
      report(.older(created), at: range)
    }
  }

  private func created(_ plan: Plan) -> CalendarDate? {
    for key in ["created", "created_at", "date_created"] {
      guard let text = plan.frontmatter?.text(key) else { continue }
      return try? CalendarDate(parsing: String(text.prefix(10)))
    }
    return nil
  }
}

extension Diagnostic.Message {

  fileprivate static func older(_ created: CalendarDate) -> Self {
    "the entry is older than the plan, which was created on \(created)"
  }
}
