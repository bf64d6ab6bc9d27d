import PlanText
import Testing

@Suite struct LeadingTimeTests {
  @Test(arguments: TimeSample.shapes)
  func `reads a shape that real plans show`(sample: TimeSample) throws { try sample.check() }

  @Test(arguments: TimeSample.relatives)
  func `reads a relative of the real shapes`(sample: TimeSample) throws { try sample.check() }

  @Test func `has a sample for each of the 46 real shapes`() {
    #expect(TimeSample.shapes.count == 46)
  }

  @Test(arguments: [
    TimeSample("(2026-02-30) Text", nil, "2026-02-30", in: "(2026-02-30)", .parentheses),
    TimeSample("2026-02-29: Text", nil, "2026-02-29"),
    TimeSample("(2026-01-31 25:61Z) Text", nil, "2026-01-31 25:61Z", in: "(2026-01-31 25:61Z)", .parentheses),
    TimeSample("2026-01-31T24:00Z - Text", nil, "2026-01-31T24:00Z"),
    TimeSample("2026-01-31 10:05:61 Text", nil, "2026-01-31 10:05:61"),
    TimeSample("2026-13-01 Text", nil, "2026-13-01"),
    TimeSample("0000-00-00 Text", nil, "0000-00-00"),
  ])
  func `reports a shape that names no real minute`(sample: TimeSample) throws { try sample.check() }

  @Test(arguments: [
    ("2026-01-02 API is ready", "2026-01-02"), ("2026-03-01 Codex: ready", "2026-03-01"),
    ("(2026-04-21 00:49 GREEN) Text", "2026-04-21 00:49"), ("2026-01-02 CST nodes are kept", "2026-01-02"),
    ("2026-01-02 AST: rewritten", "2026-01-02"), ("2026-01-02 10:05 CAT scans", "2026-01-02 10:05"),
    ("2026-01-02 UI/API split", "2026-01-02"), ("2026-01-02 Asia/Pacific rollout", "2026-01-02"),
    ("2026-01-02 Europe/EU rules", "2026-01-02"), ("2026-01-02 10:05 +12 lines", "2026-01-02 10:05"),
    ("2026-01-02 +20 lines", "2026-01-02"), ("2026-01-02 UTCTime is a type", "2026-01-02"),
    ("2026-01-02 10:05 +99:00 Text", "2026-01-02 10:05"), ("2026-01-02 Zone maps", "2026-01-02"),
    ("2026-01-02 10:05 ESTIMATE Text", "2026-01-02 10:05"), ("2026-01-02 est: done", "2026-01-02"),
  ])
  func `takes no ordinary word for a zone`(text: String, expected: String) throws {
    let time = try #require(Self.read(text))
    #expect(time.stamp.map(TimeSample.spelling) == expected)
    #expect(time.stamp?.zone == TimeStamp.Zone.none)
  }

  @Test(arguments: [
    "", " ", "(", "((", "[", "**", "`", "~~", "2026", "2026-", "2026-01", "2026-01-0", "(2026-",
    "2026-01-02T", "(2026-01-02T", "2026-01-02T1", "2026-1-3", "20260131", "1.2.3", "1.2.3: Text",
    "2026-01-02-login.md", "`2026-01-02-login.md` is new", "`2026-01-02 notes`", "2026-01-02.md",
    "2026-01-02/notes.md", "2026-01-02/a/b", "2026/01/31/notes", "[2026-01-02 Login](login.md)",
    "EP-2026-02-12__x", "2026-02-12__x", "2026-01-02T10:05Zone", "2026-01-02abc", "12026-01-02",
    "2026-01-021", "2026.01.31 is out", "2026.13.45: Text", "2026/13/45 Text", "2026-01/02", "**Text**",
    "[ ] 2026-01-02", "_private 2026-01-02", "YYYY-MM-DD: Text", "docs/2026-01-02", "2026-01-02#1",
    "2026-01-02@host", "2026-01-02\\n",
  ])
  func `leaves what is no time alone`(text: String) {
    #expect(Self.read(text) == nil)
  }

  @Test func `reads within its bounds`() throws {
    let bytes = Array("xx(2026-01-02 10:05Z) Text".utf8)
    let time = bytes.withUnsafeBufferPointer { TimeStampReader.readLeading($0, from: 2, to: 13) }
    #expect(time?.stampRange == 3..<13)
    #expect(time?.textStart == 13)
    bytes.withUnsafeBufferPointer { buffer in
      for (start, end) in [(-1, 5), (5, 2), (99, 200), (Int.min, Int.max), (Int.max, Int.max)] {
        #expect(TimeStampReader.readLeading(buffer, from: start, to: end) == nil)
      }
      #expect(TimeStampReader.readLeading(buffer, from: 2, to: .max)?.stampRange == 3..<20)
    }
  }

  private static func read(_ text: String) -> LeadingTime? {
    Array(text.utf8).withUnsafeBufferPointer { TimeStampReader.readLeading($0, from: 0, to: $0.count) }
  }
}
