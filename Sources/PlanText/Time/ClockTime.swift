/// A time of day as it was written, with or without seconds.
///
/// Fractions of a second are read over and not kept.
package struct ClockTime: Hashable, Sendable {
  private let storedHour: Int8
  private let storedMinute: Int8
  private let storedSecond: Int8

  /// Creates a time of day, or nothing when no clock shows it.
  ///
  /// Without a `second` only the minute is known; 60 is a leap second, which exists only in the last
  /// minute of an hour.
  package init?(hour: Int, minute: Int, second: Int? = nil) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    if let second {
      guard (0...59).contains(second) || (second == 60 && minute == 59) else { return nil }
    }
    storedHour = Int8(hour)
    storedMinute = Int8(minute)
    storedSecond = Int8(second ?? -1)
  }

  /// The hour, 0 to 23.
  package var hour: Int { Int(storedHour) }
  /// The minute, 0 to 59.
  package var minute: Int { Int(storedMinute) }
  /// The second, 0 to 60, or `nil` when none was written.
  package var second: Int? { storedSecond < 0 ? nil : Int(storedSecond) }

  /// Seconds since midnight, with an unwritten second counted as 0.
  package var secondOfDay: Int { hour * 3600 + minute * 60 + (second ?? 0) }
}

extension ClockTime: CustomStringConvertible {
  /// The time as `23:59` or `23:59:07`.
  package var description: String {
    let minutes = "\(CalendarDate.padded(hour, to: 2)):\(CalendarDate.padded(minute, to: 2))"
    guard let second else { return minutes }
    return "\(minutes):\(CalendarDate.padded(second, to: 2))"
  }
}
