import PlanText
import RuleFramework
import Testing

@Suite struct WorkingCalendarTests {
  private static let day: Int64 = 86_400

  private func seconds(_ text: String) throws -> Int64 { try UTCTimestamp(parsing: text).secondsSince1970 }

  @Test func `every day counts unless something is set`() throws {
    let calendar = WorkingCalendar()
    let start = try seconds("2026-01-30 12:00Z")
    #expect(calendar.workingSeconds(from: start, to: start + 5 * Self.day) == 5 * Self.day)
    #expect(calendar.workingSeconds(from: start, to: start - 1) == 0)
  }

  @Test func `a weekend is left out to the second`() throws {
    var calendar = WorkingCalendar()
    calendar.weekdays = [0, 1, 2, 3, 4]
    // 2026-01-30 is a Friday.
    let friday = try seconds("2026-01-30 12:00Z")
    #expect(calendar.workingSeconds(from: friday, to: try seconds("2026-02-02 12:00Z")) == Self.day)
    #expect(
      calendar.workingSeconds(from: try seconds("2026-01-31 12:00Z"), to: try seconds("2026-02-01 12:00Z"))
        == 0)
    calendar.holidays = [try CalendarDate(parsing: "2026-02-02")]
    #expect(calendar.workingSeconds(from: friday, to: try seconds("2026-02-02 12:00Z")) == Self.day / 2)
  }

  @Test func `time beyond all reason ends`() throws {
    var calendar = WorkingCalendar()
    calendar.weekdays = [0]
    let end = try seconds("9999-12-31 12:00Z")
    #expect(calendar.workingSeconds(from: try seconds("0001-01-01 00:00Z"), to: end) > 0)
  }
}
