import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// zoneless-time: stamps with a minute and no zone.
package struct ZonelessTime: PlanRule {
  static let info = RuleInfo(
    id: "zoneless-time",
    family: .time,
    summary: "stamps with a minute and no zone",
    rationale: """
      The minute can be off by up to 26 hours, and nobody can compare it with another one.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Done.

        """),
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31] Done.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - [‸2026-01-31 10:00] Done.

        """,
        message: "'2026-01-31 10:00' names no time zone"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for index in context.loggedTimes {
      let entry = context.plan.entries[index]
      guard let time = entry.time, time.time != nil, time.zone == .none, let range = entry.timeText else {
        continue
      }
      report(.zoneless(context.plan.string(range)), at: range, hint: "stamps are in UTC")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func zoneless(_ text: String) -> Self {
    "'\(text)' names no time zone"
  }
}
