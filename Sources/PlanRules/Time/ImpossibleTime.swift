import MarkdownSyntax
import PlanModel
import RuleFramework

/// impossible-time: stamps of days or minutes that do not exist.
package struct ImpossibleTime: PlanRule {
  static let info = RuleInfo(
    id: "impossible-time",
    family: .time,
    summary: "stamps of days or minutes that do not exist",
    rationale: """
      A time that never was says nothing about when the work was done.
      """,
    severity: .error,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2028-02-29 10:00 UTC] Done.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - [‸2026-02-30 10:00 UTC] Done.

        """,
        message: "'2026-02-30 10:00 UTC' names no real day or minute"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let entries = context.plan.entries
    for index in context.timedEntries {
      guard entries[index].time == nil, let range = entries[index].timeText else { continue }
      report(.impossible(context.plan.string(range)), at: range)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func impossible(_ text: String) -> Self {
    "'\(text)' names no real day or minute"
  }
}
