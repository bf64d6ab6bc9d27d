import MarkdownSyntax
import PlanModel
import PlanWorkspace
import Testing

@Suite struct LibYAMLReaderTests {
  /// A document with text of several bytes a character before and behind its block.
  static func read(_ block: String) -> (document: YAMLDocument, bytes: [UInt8], block: ByteRange) {
    let before = Array("---é漢🙂\n".utf8)
    let bytes = before + Array(block.utf8) + Array("---\ntext: not read\n".utf8)
    let range = ByteRange(before.count, before.count + block.utf8.count)
    return (LibYAMLReader().read(bytes, in: range), bytes, range)
  }

  static func written(_ node: YAMLNode?, _ bytes: [UInt8]) -> String? {
    node.map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
  }

  /// A block, the text of its value `k`, how it is written, and its style.
  static let scalars: [(String, String, String, YAMLScalar.Style)] = [
    ("k: text\n", "text", "text", .plain),
    ("k:   spaced out   \n", "spaced out", "spaced out", .plain),
    ("k: text # comment\n", "text", "text", .plain),
    ("k: text", "text", "text", .plain),
    ("k: text\r\nl: m\r\n", "text", "text", .plain),
    ("é: ü\r\nk: größe 漢字 🙂\r\nl: m\r\n", "größe 漢字 🙂", "größe 漢字 🙂", .plain),
    ("# ü 🙂\r\n\r\nk: 'a ''b'' ü'\r\n", "a 'b' ü", "'a ''b'' ü'", .singleQuoted),
    ("🙂: x\nk: \"a\\tü\\u00e9: b\" # c\n", "a\tüé: b", "\"a\\tü\\u00e9: b\"", .doubleQuoted),
    ("k: |\n  ä\n  b\n\nl: m\n", "ä\nb\n", "|\n  ä\n  b", .literal),
    ("k: |-\r\n  ä\r\n  b\r\n", "ä\nb", "|-\r\n  ä\r\n  b", .literal),
    ("k: >\n  a\n  ü\n", "a ü\n", ">\n  a\n  ü", .folded),
    ("k: >+\n  a\n\n\n", "a\n\n\n", ">+\n  a", .folded),
    ("k: |\n\nl: m\n", "", "|", .literal),
    ("k: |\n  a\n  b", "a\nb", "|\n  a\n  b", .literal),
    ("k: two\n  lines\n", "two lines", "two\n  lines", .plain),
    ("k:\n  below\n", "below", "below", .plain),
    ("k: !!str ü\n", "ü", "ü", .plain),
    ("k: !t # c\n  ü\n", "ü", "ü", .plain),
    ("k: no\n", "no", "no", .plain),
    ("k: 017\n", "017", "017", .plain),
    ("k: 12:30:45\n", "12:30:45", "12:30:45", .plain),
    ("k: 2026-02-11\n", "2026-02-11", "2026-02-11", .plain),
    ("k: https://example.org/#a\n", "https://example.org/#a", "https://example.org/#a", .plain),
    ("k:\n", "", "", .plain),
    ("k: # later\nl: m\n", "", "", .plain),
    ("k: ''\n", "", "''", .singleQuoted),
    ("{k: ü}\n", "ü", "ü", .plain),
    ("? k\n: ü\n", "ü", "ü", .plain),
  ]

  @Test(arguments: scalars)
  func `reads a text and where it is written`(
    _ block: String, _ text: String, _ written: String, _ style: YAMLScalar.Style
  ) throws {
    let (document, bytes, _) = Self.read(block)
    let value = try #require(document.root?["k"]?.scalar)
    #expect(document.problems == [])
    #expect(value.text == text)
    #expect(value.style == style)
    #expect(String(decoding: bytes[value.range.indices], as: UTF8.self) == written)
    #expect(value.isAbsent == (written == ""))
  }

  /// A block and how its value `k`, a list or mapping, is written.
  static let collections: [(String, String)] = [
    ("ü: x\nk: [a, 'é', \"c\"] # d\n", "[a, 'é', \"c\"]"),
    ("k: [ ]\n", "[ ]"),
    ("k: [é,\r\n  b,\r\n]\r\n", "[é,\r\n  b,\r\n]"),
    ("k:\n- é\n- b\nl: m\n", "- é\n- b"),
    ("k:\r\n  - é\r\n  - 'b'\r\n\r\nl: m\r\n", "- é\r\n  - 'b'"),
    ("k:\n  - a\n  -\nl: m\n", "- a\n  -"),
    ("k:\n  a: é\n  b: c # d\nl: m\n", "a: é\n  b: c"),
    ("k: {a: é, b: }\n", "{a: é, b: }"),
    ("k:\n  - a: é\n    b:\n      - c\nl: m\n", "- a: é\n    b:\n      - c"),
    ("k:\n  - |\n    ü\n\nl: m\n", "- |\n    ü"),
    ("k: !!seq [a]\n", "[a]"),
  ]

  @Test(arguments: collections)
  func `reads where a list or mapping is written`(_ block: String, _ written: String) {
    let (document, bytes, _) = Self.read(block)
    #expect(document.problems == [])
    #expect(Self.written(document.root?["k"], bytes) == written)
  }

  @Test func `keeps order and repeated keys`() throws {
    let (document, bytes, block) = Self.read("b: 1\na: 2\nb: 3\n")
    let pairs = try #require(document.root?.pairs)
    #expect(pairs.map(\.key.text) == ["b", "a", "b"])
    #expect(pairs.map(\.value.scalar?.text) == ["1", "2", "3"])
    #expect(document.root?["b"]?.scalar?.text == "1")
    #expect(document.problems == [YAMLError(.duplicateKey("b"), at: block.start + 10)])
    #expect(bytes[block.start + 10] == UInt8(ascii: "b"))
  }

  @Test(arguments: ["", "\n", "# nothing\r\n\r\n", "   \n"])
  func `finds no value in an empty block`(_ block: String) {
    #expect(Self.read(block).document == YAMLDocument(root: nil, problems: []))
  }

  @Test func `cuts a range that reaches beyond the document`() {
    let bytes = Array("a: b\n".utf8)
    let document = LibYAMLReader().read(bytes, in: ByteRange(3, 500))
    #expect(document.root?.scalar?.text == "b")
    #expect(document.root?.range == ByteRange(3, 4))
    #expect(LibYAMLReader().read(bytes, in: ByteRange(90, 500)) == YAMLDocument(root: nil, problems: []))
  }
}
