import PlanText
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("2026-01-31", 20_484), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `counts days from 1970`(text: String, number: Int) throws {
    let date = try CalendarDate(parsing: text)
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test func `steps through every day of 1900 to 2100`() throws {
    let first = try CalendarDate(parsing: "1900-01-01").dayNumber
    var number = first
    for year in 1900...2100 {
      let february = CalendarDate.isLeapYear(year) ? 29 : 28
      for (index, length) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in 1...length {
          let date = try #require(CalendarDate(year: year, month: index + 1, day: day))
          guard date.dayNumber == number, CalendarDate(dayNumber: number) == date else {
            Issue.record("\(date) is not day \(number)")
            return
          }
          number += 1
        }
        #expect(CalendarDate(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
    #expect(number - first == 201 * 365 + 49)
  }

  @Test(arguments: [(2024, true), (2026, false), (1900, false), (2000, true), (2100, false), (4, true)])
  func `knows leap years`(year: Int, isLeap: Bool) {
    #expect(CalendarDate.isLeapYear(year) == isLeap)
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 4, 31),
    (2026, 2, 30), (Int.max, Int.max, Int.max),
  ])
  func `refuses days that no calendar has`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: ["2026-1-31", "2026/01/31", " 2026-01-31", "2026-01-31 ", "20260131", "", "2026-0a-31"])
  func `reads only its own spelling`(text: String) {
    #expect(throws: TimestampError.otherShape(text, expected: "YYYY-MM-DD")) {
      try CalendarDate(parsing: text)
    }
  }

  @Test func `keeps numbers outside the calendar at its ends`() {
    #expect(CalendarDate(dayNumber: .min).description == "0001-01-01")
    #expect(CalendarDate(dayNumber: .max).description == "9999-12-31")
  }

  @Test func `orders days`() throws {
    let days = try ["2026-02-01", "2025-12-31", "2026-01-31"].map { try CalendarDate(parsing: $0) }
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-01-31", "2026-02-01"])
  }
}
