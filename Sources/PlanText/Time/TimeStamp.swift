/// A time as a person or an agent wrote it, in any of the shapes that plans use.
///
/// Unlike ``UTCTimestamp`` it may lack the time of day or the zone, and then names a stretch of time
/// rather than a moment.
package struct TimeStamp: Hashable, Sendable {
  /// The smallest unit that was written.
  package enum Precision: String, Hashable, Sendable {
    case day
    case minute
    case second
  }

  /// What was written about the zone.
  package enum Zone: Hashable, Sendable {
    /// Nothing was written.
    case none
    /// `Z`, `UTC`, `GMT` or a longer name of the same.
    case utc
    /// A distance from UTC in minutes, positive east of Greenwich.
    case offset(minutes: Int)
    /// A name such as `CST` or `Europe/Budapest`, as written.
    ///
    /// A name is never turned into an offset: `CST` alone stands for three of them.
    case named(String)
  }

  /// The day in the written zone.
  package let date: CalendarDate
  /// The time of day in the written zone, or `nil` when only a day was written.
  package let time: ClockTime?
  /// What was written about the zone.
  package let zone: Zone

  /// Creates a stamp from its parts.
  package init(date: CalendarDate, time: ClockTime? = nil, zone: Zone = .none) {
    self.date = date
    self.time = time
    self.zone = zone
  }

  /// The smallest unit that was written.
  package var precision: Precision {
    guard let time else { return .day }
    return time.second == nil ? .minute : .second
  }

  /// The zone in its one spelling: `UTC`, `+02:00` or the name as written; `nil` when there is none.
  package var zoneText: String? {
    switch zone {
    case .none: return nil
    case .utc: return "UTC"
    case .named(let name): return name
    case .offset(let minutes):
      let hours = CalendarDate.padded(abs(minutes) / 60, to: 2)
      return "\(minutes < 0 ? "-" : "+")\(hours):\(CalendarDate.padded(abs(minutes) % 60, to: 2))"
    }
  }

  /// Minutes east of UTC, or `nil` when the zone is missing or only named.
  package var offsetMinutes: Int? {
    switch zone {
    case .none, .named: nil
    case .utc: 0
    case .offset(let minutes): minutes
    }
  }

  /// Seconds from 1970-01-01 00:00Z to the begin of the minute or second that was written.
  ///
  /// `nil` when the time of day is missing or the zone's offset is not known.
  package var instant: Int64? {
    guard time != nil, let offsetMinutes else { return nil }
    return firstLocalSecond - Int64(offsetMinutes) * 60
  }

  /// The first second that the stamp can name, in seconds since 1970-01-01 00:00Z.
  ///
  /// A zone that is not known is taken as the one that is furthest ahead, +14:00.
  package var earliestInstant: Int64 { firstLocalSecond - Int64(offsetMinutes ?? 14 * 60) * 60 }

  /// The last second that the stamp can name, in seconds since 1970-01-01 00:00Z.
  ///
  /// A zone that is not known is taken as the one that is furthest behind, -12:00.
  package var latestInstant: Int64 {
    let length: Int64 =
      switch precision {
      case .day: 86_400
      case .minute: 60
      case .second: 1
      }
    return firstLocalSecond + length - 1 - Int64(offsetMinutes ?? -12 * 60) * 60
  }

  private var firstLocalSecond: Int64 {
    Int64(date.dayNumber) * 86_400 + Int64(time?.secondOfDay ?? 0)
  }
}
