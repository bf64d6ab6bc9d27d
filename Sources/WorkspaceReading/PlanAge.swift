import MarkdownSyntax
package import PlanModel
package import PlanText

/// The newest time of a plan and its distance from the clock.
///
/// Nothing is checked against git: a stamp is what somebody wrote.
package struct PlanAge: Hashable, Sendable {
  /// The newest time that an entry begins with, or `nil`.
  package let newest: TimeStamp?

  /// That time as it is written, or `nil`.
  package let text: String?

  /// Seconds between the latest moment that the stamp can name and now; 0 when that lies ahead of now.
  ///
  /// `nil` without a stamp, and when the stamp lies in the future as a whole.
  package let seconds: Int64?

  /// Whether even the earliest moment that the stamp can name is later than now.
  package let isInFuture: Bool

  /// Whole days between the stamp and now, or `nil`.
  package var days: Int? { seconds.map { Int($0 / 86_400) } }

  /// Finds the newest stamp of a plan and measures its age.
  ///
  /// - Complexity: O(*n*) in the number of entries.
  package init(of plan: Plan, now: UTCTimestamp) {
    let newest = plan.newestEntry
    self.newest = newest?.time
    text = newest?.timeText.map(plan.string)
    guard let stamp = newest?.time else {
      seconds = nil
      isInFuture = false
      return
    }
    isInFuture = stamp.earliestInstant > now.secondsSince1970 + 59
    seconds = isInFuture ? nil : max(0, now.secondsSince1970 - stamp.latestInstant)
  }

  /// Whether the plan has no stamp of the last days.
  package func isOlder(thanDays days: Int) -> Bool {
    guard !isInFuture else { return false }
    return seconds.map { $0 > Int64(days) * 86_400 } ?? true
  }
}
