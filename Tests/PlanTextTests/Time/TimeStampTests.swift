import PlanText
import Testing

@Suite struct TimeStampTests {
  private let day = CalendarDate(dayNumber: 20_484)
  private let midnight: Int64 = 20_484 * 86_400

  @Test(arguments: [
    (TimeStamp.Zone.none, nil, nil), (.utc, "UTC", 0), (.offset(minutes: 120), "+02:00", 120),
    (.offset(minutes: -210), "-03:30", -210), (.offset(minutes: 0), "+00:00", 0), (.named("CST"), "CST", nil),
  ])
  func `spells its zone`(zone: TimeStamp.Zone, text: String?, offset: Int?) {
    let stamp = TimeStamp(date: day, zone: zone)
    #expect(stamp.zoneText == text)
    #expect(stamp.offsetMinutes == offset)
  }

  @Test func `knows its precision`() {
    #expect(TimeStamp(date: day).precision == .day)
    #expect(TimeStamp(date: day, time: ClockTime(hour: 1, minute: 2)).precision == .minute)
    #expect(TimeStamp(date: day, time: ClockTime(hour: 1, minute: 2, second: 3)).precision == .second)
  }

  @Test func `names an instant only with a time and an offset`() {
    let time = ClockTime(hour: 10, minute: 5, second: 7)
    #expect(TimeStamp(date: day, time: time, zone: .utc).instant == midnight + 36_307)
    #expect(TimeStamp(date: day, time: time, zone: .offset(minutes: 120)).instant == midnight + 29_107)
    #expect(TimeStamp(date: day, time: time, zone: .offset(minutes: -240)).instant == midnight + 50_707)
    #expect(TimeStamp(date: day, time: time).instant == nil)
    #expect(TimeStamp(date: day, time: time, zone: .named("CST")).instant == nil)
    #expect(TimeStamp(date: day, zone: .utc).instant == nil)
  }

  @Test(arguments: [
    (nil, TimeStamp.Zone.utc, 0, 86_399), (nil, .none, -14 * 3600, 86_399 + 12 * 3600),
    (nil, .offset(minutes: 60), -3600, 82_799), (ClockTime(hour: 1, minute: 0), .utc, 3600, 3659),
    (ClockTime(hour: 1, minute: 0, second: 0), .utc, 3600, 3600),
    (ClockTime(hour: 14, minute: 0), .named("PST"), 0, 26 * 3600 + 59),
  ])
  func `bounds the moments it can name`(
    time: ClockTime?, zone: TimeStamp.Zone, earliest: Int, latest: Int
  ) {
    let stamp = TimeStamp(date: day, time: time, zone: zone)
    #expect(stamp.earliestInstant == midnight + Int64(earliest))
    #expect(stamp.latestInstant == midnight + Int64(latest))
  }

  @Test func `refuses times that no clock shows`() {
    #expect(ClockTime(hour: 24, minute: 0) == nil)
    #expect(ClockTime(hour: 1, minute: 60) == nil)
    #expect(ClockTime(hour: 1, minute: 0, second: 60) == nil)
    #expect(ClockTime(hour: 23, minute: 59, second: 60)?.description == "23:59:60")
    #expect(ClockTime(hour: -1, minute: 0) == nil)
  }
}
