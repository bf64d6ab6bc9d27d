import MarkdownSyntax
import PlanText

/// In which order the times of some entries run, so that a new one goes to the end where the newest stand.
enum TimedOrder {
  /// Whether the newest stands first: of two the first is newer, of more the times fall several times.
  ///
  /// They never rise, except to the last one: what was put at the end by mistake does not turn the list.
  static func isNewestFirst(_ times: [TimeStamp]) -> Bool {
    let steps = zip(times, times.dropFirst()).map { order($0, $1) }
    let falls = steps.count { $0 > 0 }
    guard steps.count > 1 else { return falls == 1 }
    return falls > 1 && !steps.dropLast().contains { $0 < 0 }
  }

  /// Returns -1, 0 or 1 as a time lies before, with or after another one.
  ///
  /// Two that cannot be compared to the minute are compared by their days.
  private static func order(_ left: TimeStamp, _ right: TimeStamp) -> Int {
    if let first = left.instant, let second = right.instant { return (first - second).signum().asInt }
    if left.date != right.date { return left.date < right.date ? -1 : 1 }
    guard left.zone == right.zone, let first = left.time, let second = right.time else { return 0 }
    return (first.secondOfDay - second.secondOfDay).signum()
  }
}

extension Int64 {
  fileprivate var asInt: Int { Int(self) }
}
