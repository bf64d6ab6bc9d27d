/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// The calendar is extended to the years before it was introduced, as ISO 8601 does.
package struct CalendarDate: Hashable, Sendable {
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8

  /// The day number of 0001-01-01.
  package static let firstDayNumber = -719_162
  /// The day number of 9999-12-31.
  package static let lastDayNumber = 2_932_896

  /// Creates a day, or nothing when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard
      (1...9999).contains(year), (1...12).contains(month),
      (1...Self.lengthOfMonth(month, year: year)).contains(day)
    else { return nil }
    storedYear = Int16(year)
    storedMonth = Int8(month)
    storedDay = Int8(day)
  }

  /// Reads exactly `YYYY-MM-DD`.
  ///
  /// - Throws: ``TimestampError`` when `text` has another shape or names no real day.
  package init(parsing text: String) throws(TimestampError) {
    let shape = "YYYY-MM-DD"
    let bytes = Array(text.utf8)
    guard
      bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { throw .otherShape(text, expected: shape) }
    guard let date = CalendarDate(year: year, month: month, day: day) else { throw .impossible(text) }
    self = date
  }

  /// Creates the day that lies `dayNumber` days after 1970-01-01.
  ///
  /// A number outside the calendar gives its first or last day.
  package init(dayNumber: Int) {
    // Counts in years that begin in March, so that the leap day is a year's last day, and in eras of
    // 400 years, which all have the same length.
    let bounded = Swift.min(Swift.max(dayNumber, Self.firstDayNumber), Self.lastDayNumber)
    let shifted = bounded + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    storedYear = Int16(era * 400 + yearOfEra + (month <= 2 ? 1 : 0))
    storedMonth = Int8(month)
    storedDay = Int8(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The year, 1 to 9999.
  package var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  package var month: Int { Int(storedMonth) }
  /// The day of the month, 1 to 31.
  package var day: Int { Int(storedDay) }

  /// Days since 1970-01-01, negative before it.
  package var dayNumber: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch / 400
    let yearOfEra = yearFromMarch % 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Whether February of `year` has 29 days.
  package static func isLeapYear(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDate: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `2026-01-31`.
  package var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }
}
