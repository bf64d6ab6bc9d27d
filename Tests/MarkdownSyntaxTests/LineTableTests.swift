import MarkdownSyntax
import Testing

@Suite
struct LineTableTests {
  @Test(arguments: [
    ("", [0]),
    ("a", [0]),
    ("a\n", [0]),
    ("a\nb", [0, 2]),
    ("a\n\nb\n", [0, 2, 3]),
    ("a\r\nb\r\n", [0, 3]),
    ("a\rb\r", [0, 2]),
    ("a\r\r\nb\n\rc", [0, 2, 4, 6, 7]),
    ("a\r\n", [0]),
    ("é\n日\nx", [0, 3, 7]),
    ("12345678\n12345678\r\n1", [0, 9, 19]),
  ])
  func `finds where lines begin`(_ text: String, _ starts: [UInt32]) {
    #expect(LineTable(scanning: Array(text.utf8)).starts == starts)
    #expect(MarkdownDocument(parsing: Array(text.utf8)).source.lines.starts == starts)
  }

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 2, 1), (3, 2, 2), (4, 2, 3), (5, 3, 1), (6, 3, 2), (9, 3, 5),
  ])
  func `tells line and column in bytes`(_ offset: Int, _ line: Int, _ column: Int) {
    let table = LineTable(scanning: Array("a\né\nb".utf8))
    #expect(table.location(of: offset) == SourceLocation(line: line, column: column))
  }

  @Test
  func `gives each line with its terminator`() {
    let source = SourceText(Array("one\r\n\ntwo".utf8))
    let lines = (0..<source.lines.count).map { source.string(source.lines.range(of: $0)) }
    #expect(lines == ["one\r\n", "\n", "two"])
  }

  @Test(arguments: [
    ("abc", 2, 2),
    ("a\u{1F600}b", 5, 3),
    ("x\né日z", 7, 2),
    ("x\r\n\u{1F600}", 7, 2),
    ("", 0, 0),
  ])
  func `counts columns in UTF-16 as editors do`(_ text: String, _ offset: Int, _ column: Int) {
    let source = SourceText(Array(text.utf8))
    #expect(source.utf16Column(of: offset) == column)
    #expect(source.offset(ofUTF16Column: column, line: source.lines.index(of: offset)) == offset)
  }

  @Test(arguments: [
    (99, 0, 1 as Int?), (99, 1, 7), (0, 2, 8), (5, 2, 9), (0, 3, nil), (0, -1, nil), (1, 1, 6), (-4, 1, 2),
  ])
  func `keeps columns of editors within the line`(_ column: Int, _ line: Int, _ offset: Int?) {
    let source = SourceText(Array("a\n\u{1F600}b\nc".utf8))
    #expect(source.offset(ofUTF16Column: column, line: line) == offset)
  }

  @Test
  func `maps columns on lines that are not UTF-8`() {
    let source = SourceText([0x61, 0xFF, 0x62, 0xE6, 0x97, 0x63, 0x0A, 0x64])
    for offset in 0...6 {
      #expect(source.offset(ofUTF16Column: source.utf16Column(of: offset), line: 0) == offset)
    }
  }

  @Test(arguments: [
    ([0x61, 0xC3, 0xA9], nil as Int?),
    ([0xC3], 0),
    ([0x61, 0xC0, 0x80], 1),
    ([0xED, 0xA0, 0x80], 0),
    ([0xF4, 0x90, 0x80, 0x80], 0),
    ([0xF0, 0x9F, 0x98, 0x80], nil),
    ([0xE0, 0x9F, 0xBF], 0),
    ([0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x80], 8),
    ([], nil),
  ])
  func `finds the first byte that is not UTF-8`(_ bytes: [UInt8], _ place: Int?) {
    #expect(SourceText(bytes).firstInvalidUTF8() == place)
  }
}
