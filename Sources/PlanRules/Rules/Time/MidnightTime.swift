import MarkdownSyntax
import PlanCore

/// midnight-time: stamps of exactly midnight.
struct MidnightTime: PlanRule {
  static let info = RuleInfo(
    id: "midnight-time",
    family: .time,
    summary: "stamps of exactly midnight",
    rationale: """
      Nobody works at 00:00 that often: such a minute was made up, and the order of that day is lost.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 00:01 UTC] Done.

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

        - [‸2026-01-31 00:00 UTC] Done.

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for entry in context.plan.entries where entry.role == .status || entry.role == .decisions {
      guard let time = entry.time, let clock = time.time, clock.secondOfDay == 0, let range = entry.timeText
      else { continue }
      report(
        .midnight(context.plan.string(range)), at: range,
        hint: "write the day alone when the minute is not known")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func midnight(_ text: String) -> Self {
    "'\(text)' is exactly midnight"
  }
}
