import PlanText
import Testing

@Suite struct UTCTimestampTests {
  @Test(arguments: [
    ("1970-01-01 00:00Z", Int64(0)), ("1969-12-31 23:59Z", -60), ("2026-01-31 23:59Z", 1_769_903_940),
    ("0001-01-01 00:00Z", -62_135_596_800), ("9999-12-31 23:59Z", 253_402_300_740),
  ])
  func `reads and writes the one spelling`(text: String, seconds: Int64) throws {
    let moment = try UTCTimestamp(parsing: text)
    #expect(moment.description == text)
    #expect(moment.secondsSince1970 == seconds)
    #expect(UTCTimestamp(secondsSince1970: seconds) == moment)
    #expect(UTCTimestamp(secondsSince1970: seconds + 59) == moment)
  }

  @Test func `has the fields of its minute`() throws {
    let moment = try UTCTimestamp(parsing: "2026-01-31 23:59Z")
    #expect([moment.year, moment.month, moment.day, moment.hour, moment.minute] == [2026, 1, 31, 23, 59])
    #expect(moment.dayNumber == 20_484)
    #expect(UTCTimestamp(date: moment.date, hour: 23, minute: 59) == moment)
    #expect(UTCTimestamp(date: moment.date, hour: 24, minute: 0) == nil)
  }

  @Test(arguments: [
    "2026-1-31 23:59Z", "2026-01-31T23:59Z", "2026-01-31 23:59", "2026-01-31 23:59:00Z", "2026-01-31",
    "2026-01-31 23:59z", " 2026-01-31 23:59Z", "2026-01-31 2a:59Z", "", "２026-01-31 23:59Z",
  ])
  func `refuses other shapes`(text: String) {
    #expect(throws: TimestampError.otherShape(text, expected: "YYYY-MM-DD HH:MMZ")) {
      try UTCTimestamp(parsing: text)
    }
  }

  @Test(arguments: [
    "2026-02-30 10:00Z", "2025-02-29 10:00Z", "2026-13-01 10:00Z", "2026-01-31 24:00Z", "2026-01-31 25:61Z",
    "0000-01-01 00:00Z",
  ])
  func `refuses minutes that do not exist`(text: String) {
    #expect(throws: TimestampError.impossible(text)) { try UTCTimestamp(parsing: text) }
  }

  @Test func `keeps moments outside its years at their ends`() {
    #expect(UTCTimestamp(secondsSince1970: .min).description == "0001-01-01 00:00Z")
    #expect(UTCTimestamp(secondsSince1970: .max).description == "9999-12-31 23:59Z")
  }

  @Test func `orders moments`() throws {
    let early = try UTCTimestamp(parsing: "2026-01-31 09:59Z")
    let late = try UTCTimestamp(parsing: "2026-01-31 10:00Z")
    #expect(early < late)
    #expect(!(late < early))
  }

  @Test func `says what is wrong with a text`() {
    let shape = TimestampError.otherShape("now", expected: "YYYY-MM-DD HH:MMZ")
    #expect(shape.description == "'now' is not written as YYYY-MM-DD HH:MMZ")
    #expect(TimestampError.impossible("2026-02-30").description == "'2026-02-30' names no real day or minute")
  }
}
