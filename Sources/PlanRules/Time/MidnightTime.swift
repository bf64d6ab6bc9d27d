import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// midnight-time: stamps of exactly midnight.
package struct MidnightTime: PlanRule {
  static let info = RuleInfo(
    id: RuleID.midnightTime.rawValue,
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
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 00:00 UTC] Began.
        - [2026-01-31 01:05 UTC] Done.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - [‸2026-01-31 00:00 UTC] Done.

        """,
        message: "'2026-01-31 00:00 UTC' is exactly midnight"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let entries = context.plan.entries
    guard context.loggedTimes.contains(where: { entries[$0].time?.time?.secondOfDay == 0 }) else { return }
    let timed = context.timedEntries.filter { entries[$0].time != nil }
    var following = [TimeStamp?](repeating: nil, count: timed.count)
    for place in timed.indices.dropLast().reversed() {
      let (entry, next) = (entries[timed[place]], entries[timed[place + 1]])
      guard next.section == entry.section else { continue }
      following[place] = next.time == entry.time ? following[place + 1] : next.time
    }
    for (place, index) in timed.enumerated() {
      let entry = entries[index]
      guard entry.role == .status || entry.role == .decisions, let time = entry.time, let clock = time.time,
        clock.secondOfDay == 0, let range = entry.timeText
      else { continue }
      // Work that goes on in the same night may well have begun at midnight.
      if let next = following[place], next.date == time.date, let clock = next.time,
        clock.secondOfDay < Self.night
      {
        continue
      }
      report(
        .midnight(context.plan.string(range)), at: range,
        hint: "write the day alone when the minute is not known")
    }
  }
}

extension MidnightTime {
  /// How long after midnight an entry belongs to the same night, in seconds.
  private static let night = 3 * 3_600
}

extension Diagnostic.Message {
  fileprivate static func midnight(_ text: String) -> Self {
    "'\(text)' is exactly midnight"
  }
}
