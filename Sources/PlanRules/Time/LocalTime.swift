import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// local-time: stamps in a zone other than UTC.
package struct LocalTime: PlanRule {
  static let info = RuleInfo(
    id: "local-time",
    family: .time,
    summary: "stamps in a zone other than UTC",
    rationale: """
      Entries of people in several zones look out of order, and ages are computed wrongly by eye.
      """,
    severity: .warning,
    fix: .safe,
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

        - [‸2026-01-31 10:00+09:00] Done.

        """,
        message: "'2026-01-31 10:00+09:00' is not in UTC",
        fixed: """
          # Add a parser

          ## Status

          - [2026-01-31 01:00 UTC] Done.

          """),
      .flagged(
        """
        # Add a parser

        ## Status

        - [‸2026-01-31 10:00 CET] Done.

        """,
        message: "'2026-01-31 10:00 CET' is not in UTC"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for index in context.loggedTimes {
      let entry = context.plan.entries[index]
      guard let time = entry.time, let range = entry.timeText else { continue }
      switch time.zone {
      case .offset(let minutes) where minutes != 0: break
      case .named: break
      case .none, .utc, .offset: continue
      }
      report(
        .local(context.plan.string(range)), at: range, hint: "stamps are in UTC",
        fix: Self.fix(time, at: range, in: context.plan))
    }
  }

  /// Returns the repair of a minute whose offset is written.
  private static func fix(_ time: TimeStamp, at range: ByteRange, in plan: Plan) -> Fix? {
    guard time.precision == .minute, let instant = time.instant, instant.isMultiple(of: 60) else {
      return nil
    }
    let text = plan.profile.entryForm.stamp.spelling.text(UTCTimestamp(secondsSince1970: instant))
    return Fix("Write \(text)", safety: .safe, edits: [TextEdit(replacing: range, with: text)])
  }
}

extension Diagnostic.Message {
  fileprivate static func local(_ text: String) -> Self {
    "'\(text)' is not in UTC"
  }
}
