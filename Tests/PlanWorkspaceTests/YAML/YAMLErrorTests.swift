import MarkdownSyntax
import PlanModel
import PlanWorkspace
import Testing

@Suite struct YAMLProblemTests {
  /// A block in which `‸` stands before the place of its only problem, and the message.
  static let problems: [(String, String)] = [
    ("title: Code‸: better\n", "the value contains a colon followed by a blank; quote the value"),
    ("# ü\r\ntitle: 漢🙂‸: b\r\n", "the value contains a colon followed by a blank; quote the value"),
    ("title: Code‸:\n", "the value contains a colon followed by a blank; quote the value"),
    (
      "a: b\n  c‸: d\n",
      "the line is read as part of the text above it; correct its indentation, or quote the value above"
    ),
    ("a: [W] ‸x\n", "text follows a value that is complete; quote the whole value"),
    ("a: 'it'‸s'\n", "text follows a value that is complete; quote the whole value"),
    ("a:\n  b: c\n ‸d: e\n", "the line fits no key above it; correct its indentation"),
    (
      "a: ü\n‸word\n",
      "the line has no 'key: '; write one, or indent the line as part of the value above"
    ),
    ("a: ‸@x\n", "a value cannot begin with '@'; quote the value"),
    ("ü: é\r\na: ‸`x`\r\n", "a value cannot begin with '`'; quote the value"),
    ("a: ‸%x\n", "a value cannot begin with '%'; quote the value"),
    ("a: ‸, x\n", "a value cannot begin with ','; quote the value"),
    ("a: ‸? x\n", "a value cannot begin with '?'; quote the value"),
    ("a: ‸**x**\n", "a value cannot begin with '*'; quote the value"),
    ("a: ‸& x\n", "a value cannot begin with '&'; quote the value"),
    ("a: ‸!<x\n", "a value cannot begin with '!'; quote the value"),
    ("‸%x\na: b\n", "a value cannot begin with '%'; quote the value"),
    ("‸\ta: b\n", "a tab indents the line; indent with spaces"),
    ("a: b\n‸\tc: d\n", "a tab indents the line; indent with spaces"),
    ("a: ‸- x\n", "a list begins on the line of its key; begin it on the next line, or quote the value"),
    ("a: ‸\"x\nb: c\n", "the quoted value is not closed; add the closing quote"),
    ("a: ‸'x", "the quoted value is not closed; add the closing quote"),
    (
      "a: \"ü‸\\q\"\n",
      "YAML knows no such escape; double the backslash, or quote with apostrophes"
    ),
    ("a: ‸[b, c\nd: e\n", "the list is not closed by ']'; close it, or quote the value"),
    ("a: ‸{b: c\nd: e\n", "the mapping is not closed by '}'; close it, or quote the value"),
    ("a: ‸> 5 things\n", "text follows '>'; quote the value"),
    ("- a\n‸b: c\n", "a list element '- …' is expected here; correct the line's indentation"),
    ("a: ü‸\u{1}b\n", "a control character stands here; remove it"),
    ("a: 1\nü: 2\n‸a: 3\n", "key 'a' occurs a second time"),
    ("k:\r\n  'ü': 2\r\n  ‸ü: 3\r\n", "key 'ü' occurs a second time"),
    ("{a: 1, ‸a: 2}\n", "key 'a' occurs a second time"),
    ("a: {‸{x}}\n", "a brace or bracket at the beginning of a value makes it a key; quote the value"),
    ("‸[a]: b\n", "a brace or bracket at the beginning of a value makes it a key; quote the value"),
    ("ü: ‸*x\n", "alias '*x' is not supported; quote the value if the '*' is part of it"),
    ("ü: ‸&x y\n", "anchor '&x' is not supported; quote the value if the '&' is part of it"),
    ("ü: ‸&x [y]\n", "anchor '&x' is not supported; quote the value if the '&' is part of it"),
    ("‸text\n", "the block holds no 'key: value' lines"),
    ("# ü\n‸- a\n", "the block holds no 'key: value' lines"),
    ("a: ü\n‸--- x\n", "'---' begins a second document inside the block"),
  ]

  @Test(arguments: problems)
  func `names the place and what to do`(_ marked: String, _ message: String) throws {
    let mark = try #require(marked.firstRange(of: "‸"))
    let (document, bytes, block) = LibYAMLReaderTests.read(marked.replacingMark())
    let place = block.start + marked[..<mark.lowerBound].utf8.count
    #expect(document.problems.map(\.message) == [message])
    #expect(document.problems.map(\.offset) == [place])
    #expect((document.root == nil) == document.problems.contains(where: \.isFatal))
    #expect(bytes.count > place)
  }

  @Test func `names bytes that are not UTF-8`() throws {
    let bytes = Array("a: ü".utf8) + [0xFF, 0x0A]
    let document = LibYAMLReader().read(bytes, in: ByteRange(0, bytes.count))
    #expect(document.root == nil)
    #expect(document.problems.map(\.offset) == [5])
  }

  static let anchored: [(String, String?)] = [
    ("k: &x yé\n", "yé"), ("k: &x\n  - a\n", "- a"), ("k: &x:5 é\n", ":5 é"), ("k: &x !!str # c\n  é\n", "é"),
    ("k: !t &x-_9 é\n", "é"), ("k: &x\n", ""), ("k: &x &\n", nil),
  ]

  @Test(arguments: anchored)
  func `keeps the value behind an anchor`(_ block: String, _ written: String?) {
    let (document, bytes, _) = LibYAMLReaderTests.read(block)
    #expect(LibYAMLReaderTests.written(document.root?["k"], bytes) == written)
  }

  @Test func `never expands aliases`() {
    var block = "a0: &a0 [x, x]\n"
    for level in 1...40 {
      let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      block += "a\(level): &a\(level) [\(names)]\n"
    }
    let document = LibYAMLReaderTests.read(block).document
    #expect(document.root?.pairs?.count == 41)
    #expect(document.problems.count == 41 + 40 * 9)
  }

  @Test(arguments: [
    String(repeating: "[", count: 10_000), String(repeating: "{", count: 10_000),
    "a: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
    String(repeating: "- ", count: 10_000) + "x", String(repeating: "? ", count: 10_000) + "x",
    "a: " + String(repeating: "{a: ", count: 10_000),
  ])
  func `stops at deep nesting`(_ block: String) {
    let document = LibYAMLReaderTests.read(block).document
    #expect(document.root == nil)
    #expect(document.problems.map(\.kind) == [.tooDeep])
  }

  @Test func `reads the deepest nesting that is allowed`() {
    let depth = YAMLLimits.depth
    let brackets = String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
    #expect(LibYAMLReaderTests.read("a: \(brackets)\n").document.problems == [])
    #expect(LibYAMLReaderTests.read("a: [\(brackets)]\n").document.problems.map(\.kind) == [.tooDeep])
  }

  @Test func `stops at too many values`() {
    let list = String(repeating: "x,", count: YAMLLimits.nodeCount - 3)
    #expect(LibYAMLReaderTests.read("a: [\(list)]\n").document.problems == [])
    let (document, _, block) = LibYAMLReaderTests.read("a: [\(list)x]\n")
    #expect(document.root == nil)
    #expect(document.problems == [YAMLError(.tooManyNodes, at: block.start + 4 + list.utf8.count)])
  }

  @Test func `refuses a large block`() {
    let text = String(repeating: "x", count: YAMLLimits.byteCount - 4)
    #expect(LibYAMLReaderTests.read("a: \(text)\n").document.problems == [])
    for count in [1, 1_000_000] {
      let comment = String(repeating: "#", count: count)
      let (document, _, block) = LibYAMLReaderTests.read("a: \(text)\n\(comment)")
      #expect(document == YAMLDocument(root: nil, problems: [YAMLError(.tooLarge, at: block.start)]))
    }
  }
}

extension String {
  fileprivate func replacingMark() -> String {
    String(unicodeScalars.filter { $0 != "‸" }.map(Character.init))
  }
}
