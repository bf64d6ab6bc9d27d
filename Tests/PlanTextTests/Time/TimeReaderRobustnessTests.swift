import PlanText
import Testing

@Suite struct TimeReaderRobustnessTests {
  private static let texts = (TimeSample.shapes + TimeSample.relatives).map { Array($0.text.utf8) }

  @Test func `survives every prefix and suffix of every sample`() {
    for text in Self.texts {
      for length in 0...text.count {
        Self.read(Array(text.prefix(length)))
        Self.read(Array(text.suffix(length)))
      }
    }
  }

  @Test func `survives 5,000 mutated samples`() {
    var generator = SplitMix(state: 20_260_131)
    let spare = Array("()[]*_`~:-–—：（）TZ+0123456789 \n/.→".utf8)
    for _ in 0..<5000 {
      var text = Self.texts[Int.random(in: 0..<Self.texts.count, using: &generator)]
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0...text.count, using: &generator)
        let byte = spare[Int.random(in: 0..<spare.count, using: &generator)]
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: text.insert(byte, at: place)
        case 1 where place < text.count: text.remove(at: place)
        case 2 where place < text.count: text[place] = UInt8.random(in: 0...255, using: &generator)
        default: text.replaceSubrange(place..<text.count, with: text.suffix(text.count - place).reversed())
        }
      }
      Self.read(text)
    }
  }

  @Test(arguments: [
    "2026-01-02 10:05 UTC-02:00 ", "(", "**", "2026-01-02/", "(2026-01-02 `", "~~", "[", "9999-99-99 ",
  ])
  func `stays quick on long repetitions`(text: String) {
    Self.read(Array(String(repeating: text, count: 20_000).utf8))
  }

  /// Reads `text` both ways and checks that every range lies inside it and in its order.
  private static func read(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { buffer in
      if let time = TimeStampReader.readLeading(buffer, from: 0, to: buffer.count) {
        let isInside =
          0 <= time.wrapperRange.lowerBound && time.wrapperRange.lowerBound <= time.stampRange.lowerBound
          && time.stampRange.lowerBound < time.stampRange.upperBound
          && time.stampRange.upperBound <= time.wrapperRange.upperBound
          && time.wrapperRange.upperBound <= time.textStart && time.textStart <= buffer.count
        let isWrapped = (time.wrapper == .none) == (time.wrapperRange == time.stampRange)
        #expect(isInside && isWrapped, "\(String(decoding: text, as: UTF8.self))")
      }
      if let found = TimeStampReader.firstStamp(in: buffer, from: 0, to: buffer.count) {
        let isInside = 0 <= found.range.lowerBound && found.range.upperBound <= buffer.count
        #expect(isInside && !found.range.isEmpty, "\(String(decoding: text, as: UTF8.self))")
      }
    }
  }
}

/// A generator whose numbers are the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
