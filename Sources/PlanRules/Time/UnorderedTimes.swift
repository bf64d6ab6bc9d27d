import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// unordered-times: log entries out of the order of their times.
package struct UnorderedTimes: PlanRule {
  static let info = RuleInfo(
    id: "unordered-times",
    family: .time,
    summary: "log entries out of the order of their times",
    rationale: """
      A log is read in one direction; an entry out of order was added later, or its time is wrong.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-30 10:00 UTC] One.
        - [2026-01-31 10:00 UTC] Two.

        """),
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Two.
        - [2026-01-30 10:00 UTC] One.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - [2026-01-29 10:00 UTC] One.
        - [2026-01-31 10:00 UTC] Three.
        - [‸2026-01-30 10:00 UTC] Two.
        - [2026-01-31 11:00 UTC] Four.

        """,
        message: "this entry is out of order with the one in line 6"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    var bySection: [Int: [Entry]] = [:]
    for index in context.loggedTimes where context.plan.entries[index].box == .none {
      let entry = context.plan.entries[index]
      guard entry.role == .status, entry.parent == nil, entry.time != nil else { continue }
      bySection[entry.section, default: []].append(entry)
    }
    for (_, entries) in bySection where entries.count > 2 {
      let pairs = zip(entries, entries.dropFirst())
      let falling = pairs.filter { Self.isEarlier($1, than: $0) }
      let rising = pairs.filter { Self.isEarlier($0, than: $1) }
      // Two orders are in use, oldest first and newest first; a log keeps to the one that most of it has.
      let wrong = falling.count < rising.count ? falling : rising
      guard wrong.count * 2 < falling.count + rising.count else { continue }
      for (before, entry) in wrong {
        guard let range = entry.timeText else { continue }
        report(.unordered(after: before.line), at: range)
      }
    }
  }

  /// Whether one entry is certainly earlier than another, whatever zones they leave out.
  private static func isEarlier(_ one: Entry, than other: Entry) -> Bool {
    guard let first = one.time, let second = other.time else { return false }
    return first.latestInstant < second.earliestInstant
  }
}

extension Diagnostic.Message {
  fileprivate static func unordered(after line: Int) -> Self {
    "this entry is out of order with the one in line \(line)"
  }
}
