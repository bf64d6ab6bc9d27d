import PlanTestSupport
import PlanText
import Testing

@Suite struct PathTextTests {
  @Test(arguments: [
    ("docs/größe.md", Array("docs/größe.md".utf8)),
    (#"caf\xe9.md"#, Array("caf".utf8) + [0xE9] + Array(".md".utf8)),
    (#"\xff\xfe"#, [0xFF, 0xFE]),
    (#"a\x5cx41"#, Array(#"a\x41"#.utf8)),
    (#"a\b\xg1"#, Array(#"a\b\xg1"#.utf8)),
    (#"é\xc3"#, [0xC3, 0xA9, 0xC3]),
  ])
  func `a text shows bytes and names them again`(_ text: String, _ bytes: [UInt8]) {
    #expect(PathText.text(of: bytes) == text)
    #expect(PathText.bytes(of: text) == bytes)
  }

  @Test func `both cases of digits are read, and a NUL is never made`() {
    #expect(PathText.bytes(of: #"\xE9"#) == [0xE9])
    #expect(PathText.bytes(of: #"\x00"#) == Array(#"\x00"#.utf8))
  }

  @Test func `a word that a person wrote keeps its backslashes`() {
    #expect(PathText.word(Array(#"caf\xe9"#.utf8)) == #"caf\xe9"#)
    #expect(PathText.word(Array("caf".utf8) + [0xE9]) == #"caf\xe9"#)
  }

  @Test(arguments: 0..<40)
  func `any bytes come back`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = Array(#"\x5cé9aF/"#.utf8) + [0xFF, 0x80, 0xE2, 0x20, 0x0A]
    for _ in 0..<50 {
      let bytes = (0..<generator.below(12)).map { _ in alphabet[generator.below(alphabet.count)] }
      #expect(PathText.bytes(of: PathText.text(of: bytes)) == bytes)
    }
  }

  @Test func `keys that look the same are two`() {
    let keys: Set<PathKey> = ["caf\u{E9}.md", "cafe\u{301}.md"]
    #expect(keys.count == 2)
    #expect(keys.contains("caf\u{E9}.md"))
    #expect(!"caf\u{E9}".hasBytes(of: "cafe\u{301}"))
    #expect("caf\u{E9}".hasBytes(prefix: "caf"))
    #expect(!"caf\u{E9}".hasBytes(prefix: "cafe"))
  }

  @Test func `links name files whose names are not UTF-8`() {
    #expect(PercentEncoding.name("caf%E9.md") == #"caf\xe9.md"#)
    #expect(PercentEncoding.encoded(#"caf\xe9 é.md"#) == "caf%E9%20%C3%A9.md")
    #expect(PercentEncoding.encoded("größe.md") == "größe.md")
    #expect(PercentEncoding.name(PercentEncoding.encoded(#"a\x5cx41"#)) == #"a\x5cx41"#)
  }
}
