import PlanText
import Testing

/// An entry's text and what a reader must find at its start.
struct TimeSample: Sendable, CustomTestStringConvertible {
  let text: String
  /// The stamp as `2026-01-31 10:05:07 +02:00`, or `nil` when it is impossible.
  let stamp: String?
  /// The bytes of the stamp.
  let written: String
  /// The bytes of the stamp and its wrapper.
  let wrapped: String
  let wrapper: LeadingTime.Wrapper
  /// The entry's own text.
  let rest: String

  init(
    _ text: String, _ stamp: String?, _ written: String, in wrapped: String? = nil,
    _ wrapper: LeadingTime.Wrapper = .none, _ rest: String = "Text"
  ) {
    self.text = text
    self.stamp = stamp
    self.written = written
    self.wrapped = wrapped ?? written
    self.wrapper = wrapper
    self.rest = rest
  }

  var testDescription: String { text }

  /// Compares a reader's answer for ``text`` with what it must be.
  func check() throws {
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer {
      TimeStampReader.readLeading($0, from: 0, to: $0.count)
    }
    let time = try #require(found)
    func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    #expect(time.stamp.map(Self.spelling) == stamp)
    #expect(slice(time.stampRange) == written)
    #expect(slice(time.wrapperRange) == wrapped)
    #expect(time.wrapper == wrapper)
    #expect(slice(time.textStart..<bytes.count) == rest)
  }

  static func spelling(of stamp: TimeStamp) -> String {
    [stamp.date.description, stamp.time?.description, stamp.zoneText].compactMap { $0 }.joined(separator: " ")
  }
}
