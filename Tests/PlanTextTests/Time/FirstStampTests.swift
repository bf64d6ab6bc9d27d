import PlanText
import Testing

@Suite struct FirstStampTests {
  @Test(arguments: [
    (" 2026-03-08 / Ana", "2026-03-08", "2026-03-08"), (" 2025-10-23, Ana", "2025-10-23", "2025-10-23"),
    (" 2026-03-09 (Ana)", "2026-03-09", "2026-03-09"), ("2026-03-08/ana-2.", "2026-03-08", "2026-03-08"),
    ("2026-02-13T14:35Z / Ana", "2026-02-13 14:35 UTC", "2026-02-13T14:35Z"),
    ("2025-11-08 – Ana", "2025-11-08", "2025-11-08"),
    ("Status: done (2026-06-12).", "2026-06-12", "2026-06-12"),
    ("at `2026-03-11T00:19:41.349Z`", "2026-03-11 00:19:41 UTC", "2026-03-11T00:19:41.349Z"),
    ("**Date:** 2026-04-19", "2026-04-19", "2026-04-19"),
    ("由 Ana 于 2026-04-19 确认", "2026-04-19", "2026-04-19"),
    ("决定：2026-04-19", "2026-04-19", "2026-04-19"), ("Ana, 2026/04/19", "2026-04-19", "2026/04/19"),
    ("see plan-2026-01-02-x of 2026-04-19", "2026-04-19", "2026-04-19"),
    ("docs/2026-01-02-foo.md, 2026-04-19", "2026-04-19", "2026-04-19"),
    ("seen 2026-06-21 through 2026-06-23", "2026-06-21", "2026-06-21"),
    ("on 2026-02-30", nil, "2026-02-30"), ("reset at 2026-01-31 25:61Z", nil, "2026-01-31 25:61Z"),
  ])
  func `finds the first time of a text`(text: String, stamp: String?, written: String) throws {
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer {
      TimeStampReader.firstStamp(in: $0, from: 0, to: $0.count)
    }
    let time = try #require(found)
    #expect(time.stamp.map(TimeSample.spelling) == stamp)
    #expect(String(decoding: bytes[time.range], as: UTF8.self) == written)
  }

  @Test(arguments: [
    "", "no time", "plan-2026-01-02-x", "docs/2026-01-02-foo.md", "docs/2026-01-02/foo", "`2026-01-02-x.md`",
    "in 2026-01-02/foo", "see 2026-01-02.md", "EP-2026-02-12__x", "id_2026-01-02", "12026-01-02",
    "v1.2026-01-02", "at 2026-01-02T", "nightly-2025-09-18", "x=2026-01-02", "2026.01.31.2", "of 2026.01.31:",
    "1234-5678-9012", "https://host/2026-01-02/a",
  ])
  func `passes over ids, paths and numbers`(text: String) {
    let found = Array(text.utf8).withUnsafeBufferPointer {
      TimeStampReader.firstStamp(in: $0, from: 0, to: $0.count)
    }
    #expect(found == nil, "found \(String(describing: found))")
  }

  @Test func `reads within its bounds`() {
    let bytes = Array("on 2026-01-02 10:05Z".utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(TimeStampReader.firstStamp(in: buffer, from: 0, to: 13)?.range == 3..<13)
      #expect(TimeStampReader.firstStamp(in: buffer, from: 0, to: 12) == nil)
      #expect(TimeStampReader.firstStamp(in: buffer, from: -5, to: .max)?.range == 3..<20)
      #expect(TimeStampReader.firstStamp(in: buffer, from: .max, to: .max) == nil)
      #expect(TimeStampReader.firstStamp(in: buffer, from: 9, to: 3) == nil)
    }
  }
}
