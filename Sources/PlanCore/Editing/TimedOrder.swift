import MarkdownSyntax

/// Tells in which order the times of some entries run.
enum TimedOrder {
  /// Whether the newest stands first: the times fall several times and never rise.
  static func isNewestFirst(_ times: [TimeStamp]) -> Bool {
    var falls = 0
    for (earlier, later) in zip(times, times.dropFirst()) {
      switch order(earlier, later) {
      case 1: falls += 1
      case -1: return false
      default: continue
      }
    }
    return falls > 1
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
