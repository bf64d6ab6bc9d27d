import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// local-time-as-utc: stamps called UTC that are local times by their commit.
package struct LocalTimeAsUTC: HistoryRule {
  static let info = RuleInfo(
    id: RuleID.localTimeAsUTC.rawValue,
    family: .history,
    summary: "stamps called UTC that are local times by their commit",
    rationale: """
      The stamp is off by the author's distance from UTC, so entries of two authors are in the wrong order.
      """,
    severity: .error,
    subject: .history,
    fix: .unsafe,
    examples: [
      .accepted(
        """
        === 2026-01-31 10:03Z +0700 ===
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        """),
      .flagged(
        """
        === 2026-01-31 10:03Z +0700 ===
        # Add a parser

        ## Status

        - [‸2026-01-31 17:00 UTC] Began.

        """,
        message: """
          '2026-01-31 17:00 UTC' is the author's local time (+07:00), not UTC, by its commit, \
          9e3779b97f4a of 2026-01-31 10:03Z
          """,
        fixed: """
          # Add a parser

          ## Status

          - [2026-01-31 10:00 UTC] Began.

          """),
    ])

  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport) {
    report.stamps(in: facts, judged: .localTime) { stamp in
      let zone = TimeStamp(date: stamp.time.date, zone: .offset(minutes: stamp.commit.authorOffset)).zoneText
      return "'\(stamp.text)' is the author's local time (\(zone ?? "")), not UTC, by its commit, "
        + stamp.commit.shown
    }
  }
}
