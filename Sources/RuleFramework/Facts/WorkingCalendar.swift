package import PlanText

/// The days on which work goes on; without any setting all are.
package struct WorkingCalendar: Hashable, Sendable {
  /// The working days of a week, Monday as 0; all when empty.
  package var weekdays: Set<Int> = []

  /// Days on which nobody works.
  package var holidays: Set<CalendarDate> = []

  /// Makes a calendar in which every day is a working day.
  package init() {}

  /// How many days are looked at; time that lies further back is working time.
  private static let limit = 1_000

  /// Returns how many seconds of working days lie between two moments.
  ///
  /// - Parameters:
  ///   - start: Seconds since 1970, in UTC as the days are.
  ///   - end: The same.
  /// - Returns: 0 when the end is not after the start.
  /// - Complexity: O(*n*) in the days between them, at most 1,000.
  package func workingSeconds(from start: Int64, to end: Int64) -> Int64 {
    guard end > start else { return 0 }
    guard !weekdays.isEmpty || !holidays.isEmpty else { return end - start }
    var seconds = end - start
    let last = UTCTimestamp(secondsSince1970: end).dayNumber
    let first = max(UTCTimestamp(secondsSince1970: start).dayNumber, last - Self.limit)
    for day in first...last where !isWorkingDay(day) {
      let midnight = Int64(day) * 86_400
      seconds -= max(0, min(end, midnight + 86_400) - max(start, midnight))
    }
    return seconds
  }

  private func isWorkingDay(_ day: Int) -> Bool {
    // 1970-01-01 was a Thursday.
    let weekday = ((day + 3) % 7 + 7) % 7
    return (weekdays.isEmpty || weekdays.contains(weekday))
      && !holidays.contains(CalendarDate(dayNumber: day))
  }
}
