import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// future-time: stamps later than now.
package struct FutureTime: PlanRule {
  static let info = RuleInfo(
    id: RuleID.futureTime.rawValue,
    family: .time,
    summary: "stamps later than now",
    rationale: """
      A stamp ahead of the clock was invented, and so may be the result that it stands for.
      """,
    severity: .error,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Done.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - [‸2026-02-01 12:06 UTC] Done.

        """,
        message: "'2026-02-01 12:06 UTC' lies in the future"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let limit = context.now.secondsSince1970 + context.settings.clockTolerance
    for index in context.timedEntries {
      let entry = context.plan.entries[index]
      // Work that is planned for a day may name that day.
      switch entry.role {
      case .status, .decisions, .discoveries, .updateLog: break
      default: continue
      }
      guard !entry.box.isUnfinished, let time = entry.time, time.earliestInstant > limit,
        let range = entry.timeText
      else { continue }
      report(
        .future(context.plan.string(range)), at: range,
        hint: "stamps come from a clock: 'execplan log' reads it")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func future(_ text: String) -> Self {
    "'\(text)' lies in the future"
  }
}
