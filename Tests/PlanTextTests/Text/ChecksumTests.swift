import PlanLanguage
import PlanText
import Testing

@Suite struct ChecksumTests {
  /// The vectors of IETF draft-eastlake-fnv, appendix C.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func `a checksum is FNV-1a with 64 bits, in 16 digits`(_ text: String, _ digits: String) {
    #expect(Checksum(of: text).digits == digits)
    #expect(Checksum(of: Array(("x" + text).utf8).dropFirst()).digits == digits)
  }

  @Test func `a colon is one byte or three`() {
    let text = Array("a：b:".utf8)
    #expect(
      (0...text.count).map { text.endOfColon(at: $0, to: text.count) } == [nil, 4, nil, nil, nil, 6, nil])
    #expect(text.endOfColon(at: 1, to: 3) == nil)
  }
}
