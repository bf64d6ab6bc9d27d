import CByteSearch
import MarkdownSyntax
import PlanTestSupport
import Testing

/// Pairs of bytes and control characters are found where a look at each place finds them.
@Suite struct PairSearchTests {
  @Test(arguments: UInt64(1)...8)
  func `many places at a time are as one place after the other`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var pairs = byte_pairs()
      withUnsafeMutableBytes(of: &pairs) { tables in
        // The more bits are cleared, the fewer pairs are found.
        for index in tables.indices {
          tables[index] = (0..<seed / 2).reduce(UInt8.random(in: 0...255, using: &generator)) { table, _ in
            table & UInt8.random(in: 0...255, using: &generator)
          }
        }
      }
      let bytes = (0..<Int.random(in: 0..<150, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = Int.random(in: start...bytes.count, using: &generator)
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        #expect(
          byte_pairs_first(base, start, end, buffer.count, &pairs)
            == byte_pairs_first_plain(base, start, end, &pairs))
      }
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `control characters are found in their order`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = [
      "a", " ", "\t", "\n", "\r", "\u{0}", "\u{8}", "\u{B}", "\u{1F}", "\u{7F}", "—", "→", "€", "\u{2029}",
      "\u{202A}", "\u{202E}", "\u{202F}", "\u{2065}", "\u{2066}", "\u{2069}", "\u{206A}", "计划",
      "plain words ",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0..<60, using: &generator)).compactMap { _ in
        parts.randomElement(using: &generator)
      }.joined()
      var wanted: [Int] = []
      var place = 0
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: break
        case 0..<0x20, 0x7F, 0x202A...0x202E, 0x2066...0x2069: wanted.append(place)
        default: break
        }
        place += UTF8.width(scalar)
      }
      var found: [Int] = []
      Array(text.utf8).withUnsafeBufferPointer { ControlScan.places(in: $0) { found.append($0) } }
      #expect(found == wanted)
    }
  }
}
