import PlanText

/// What git and the clock say against a stamp; of several the gravest.
package enum StampVerdict: String, CaseIterable, Hashable, Sendable {
  /// It is later than now.
  case laterThanNow
  /// It differs from its commit by the author's distance from UTC: a local time that calls itself UTC.
  case localTime
  /// It is later than the commit that introduced it.
  case laterThanCommit
  /// It is exactly midnight.
  case midnight
  /// It is days older than the commit that introduced it, in a plan that was in git all the while.
  case writtenAfterwards
}

extension HistoryFacts {
  /// How long before its commit a local time may have been written, in seconds.
  private static let localWindow: Int64 = 3_600

  /// By how many seconds a stamp is later than its commit; negative when it is earlier.
  package func lateness(of stamp: Stamp) -> Int64 { stamp.time.earliestInstant - stamp.commit.committed }

  /// Whether a stamp is later than its commit by more than clocks differ.
  package func isLate(_ stamp: Stamp) -> Bool { lateness(of: stamp) > settings.clockTolerance }

  /// Judges a stamp, or returns `nil` when nothing is to be said against it, or was said of an older line.
  package func verdict(on stamp: Stamp) -> StampVerdict? {
    guard !stamp.isRestated else { return nil }
    let start = stamp.time.earliestInstant
    if start > now.secondsSince1970 + 59 + settings.clockTolerance { return .laterThanNow }
    if isLocal(stamp) { return .localTime }
    if isLate(stamp) { return .laterThanCommit }
    if stamp.time.time?.secondOfDay == 0 { return .midnight }
    let limit = Int64(settings.staleAfterDays) * 86_400
    if stamp.isAddition, stamp.firstCommitted - stamp.time.latestInstant > limit { return .writtenAfterwards }
    return nil
  }

  /// Whether a stamp that calls itself UTC is right when it is read as the author's local time, and wrong
  /// otherwise.
  private func isLocal(_ stamp: Stamp) -> Bool {
    guard stamp.time.zone == .utc, stamp.commit.authorOffset != 0 else { return false }
    let moment = stamp.time.earliestInstant - Int64(stamp.commit.authorOffset) * 60
    let waited = stamp.commit.authored - moment
    guard waited >= -settings.clockTolerance else { return false }
    // A stamp that is too early by hours may be old as well, so only a close match counts.
    return waited <= (isLate(stamp) ? Self.localWindow : settings.clockTolerance)
  }
}
