/// A moment in UTC with minute precision, written `2026-01-31 23:59Z` in plans.
///
/// Held as calendar fields, so printing gives back the bytes that were read.
package struct UTCTimestamp: Hashable, Sendable {
  /// The day in UTC.
  package let date: CalendarDate
  private let minuteOfDay: Int16

  /// Creates a moment, or nothing when a day has no such minute.
  package init?(date: CalendarDate, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.date = date
    minuteOfDay = Int16(hour * 60 + minute)
  }

  /// Reads the one accepted spelling, `YYYY-MM-DD HH:MMZ`.
  ///
  /// - Throws: ``TimestampError`` when `text` has another shape or names no real minute.
  package init(parsing text: String) throws(TimestampError) {
    let shape = "YYYY-MM-DD HH:MMZ"
    let bytes = Array(text.utf8)
    guard
      bytes.count == 17, bytes[10] == UInt8(ascii: " "), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: "Z"), let hour = Self.twoDigits(bytes[11], bytes[12]),
      let minute = Self.twoDigits(bytes[14], bytes[15])
    else { throw .otherShape(text, expected: shape) }
    let day: CalendarDate
    do throws(TimestampError) {
      day = try CalendarDate(parsing: String(decoding: bytes[0..<10], as: UTF8.self))
    } catch {
      switch error {
      case .otherShape: throw .otherShape(text, expected: shape)
      case .impossible: throw .impossible(text)
      }
    }
    guard let moment = UTCTimestamp(date: day, hour: hour, minute: minute) else { throw .impossible(text) }
    self = moment
  }

  /// Creates the minute that holds a moment of Unix time.
  ///
  /// A moment outside the years 1 to 9999 gives their first or last minute.
  package init(secondsSince1970 seconds: Int64) {
    let first = Int64(CalendarDate.firstDayNumber) * 86_400
    let last = Int64(CalendarDate.lastDayNumber) * 86_400 + 86_399
    let sinceFirst = Swift.min(Swift.max(seconds, first), last) - first
    date = CalendarDate(dayNumber: CalendarDate.firstDayNumber + Int(sinceFirst / 86_400))
    minuteOfDay = Int16(sinceFirst % 86_400 / 60)
  }

  /// Seconds from 1970-01-01 00:00Z to the begin of this minute, negative before it.
  package var secondsSince1970: Int64 { Int64(date.dayNumber) * 86_400 + Int64(minuteOfDay) * 60 }

  /// Days since 1970-01-01, negative before it.
  package var dayNumber: Int { date.dayNumber }

  /// The year, 1 to 9999.
  package var year: Int { date.year }
  /// The month, 1 to 12.
  package var month: Int { date.month }
  /// The day of the month, 1 to 31.
  package var day: Int { date.day }
  /// The hour, 0 to 23.
  package var hour: Int { Int(minuteOfDay / 60) }
  /// The minute, 0 to 59.
  package var minute: Int { Int(minuteOfDay % 60) }

  private static func twoDigits(_ tens: UInt8, _ units: UInt8) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard digits.contains(tens), digits.contains(units) else { return nil }
    return Int(tens - UInt8(ascii: "0")) * 10 + Int(units - UInt8(ascii: "0"))
  }
}

extension UTCTimestamp: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.date, left.minuteOfDay) < (right.date, right.minuteOfDay)
  }
}

extension UTCTimestamp: CustomStringConvertible {
  /// The moment as `2026-01-31 23:59Z`.
  package var description: String {
    "\(date) \(CalendarDate.padded(hour, to: 2)):\(CalendarDate.padded(minute, to: 2))Z"
  }
}

/// Why a text could not be read as a date or a moment.
///
/// Both cases carry the text as it was given.
package enum TimestampError: Error, Hashable, Sendable {
  /// The text is written in another way than `expected`.
  case otherShape(String, expected: String)
  /// The text has the right shape but names no day or minute that exists.
  case impossible(String)
}

extension TimestampError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .otherShape(let text, let expected): "'\(text)' is not written as \(expected)"
    case .impossible(let text): "'\(text)' names no real day or minute"
    }
  }
}
