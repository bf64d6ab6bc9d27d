import MarkdownSyntax
import PlanEditing
import PlanTestSupport
import Testing

@Suite struct ManagedBlockTests {
  static let content = ["## Plans", "", "- `execplan list` says what is open."]

  static func applying(_ edits: [TextEdit], to bytes: [UInt8]) throws -> [UInt8] {
    try SourceText(bytes).applying(edits)
  }

  @Test(arguments: [
    "", "# A\n", "# A", "# A\n\n\n", "# A\r\n\r\nb\r\n", "# A\r\nb", "\u{FEFF}", "\u{FEFF}# A\n", "a  \n\t\n",
    "```\ncode\n```\n", "- a\n  - b", "<div>\n\n# A\n", "---\nt: a\n---\n", "> q", "\n",
    "| a |\n| - |\n| b |",
  ])
  func `what was added goes without a trace`(_ text: String) throws {
    let before = Array(text.utf8)
    let with = try Self.applying(try ManagedBlock.setting(Self.content, in: before), to: before)
    #expect(with.starts(with: before))
    #expect(try ManagedBlock.setting(Self.content, in: with) == [])
    #expect(try #require(try ManagedBlock.find(in: with)).isIntact)
    let newer = try Self.applying(try ManagedBlock.setting(Self.content + ["- more"], in: with), to: with)
    #expect(newer != with && newer.starts(with: before))
    for bytes in [with, newer] {
      #expect(try Self.applying(try ManagedBlock.removing(from: bytes), to: bytes) == before)
    }
    // What a person writes behind the block stays.
    let followed = with + Array("\n## Mine\n".utf8)
    #expect(
      try Self.applying(try ManagedBlock.removing(from: followed), to: followed)
        == before + Array("\n## Mine\n".utf8))
  }

  @Test func `random texts come back byte for byte or are refused`() throws {
    var generator = SeededGenerator(seed: 20_261_120)
    let pieces = [
      "# A", "\n", "\r\n", "a", "```", "~~~", "    x", "- ", "<!-- c -->", "<!--", "<div>", " ", "\t", "|",
    ]
    var refused = 0
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
      let before = Array(text.utf8)
      do {
        let with = try Self.applying(try ManagedBlock.setting(Self.content, in: before), to: before)
        let after = try Self.applying(try ManagedBlock.removing(from: with), to: with)
        #expect(after == before, "\(text.debugDescription)")
      } catch ManagedBlockError.openAtEnd {
        refused += 1
      }
    }
    #expect((1..<1_500).contains(refused))
  }

  @Test func `a block that a person has changed is seen`() throws {
    let with = try Self.applying(try ManagedBlock.setting(Self.content, in: []), to: [])
    let text = String(decoding: with, as: UTF8.self).replacing("open.", with: "closed.")
    #expect(throws: ManagedBlockError.edited(line: 1)) {
      try ManagedBlock.setting(["b"], in: Array(text.utf8))
    }
    #expect(throws: ManagedBlockError.edited(line: 1)) { try ManagedBlock.removing(from: Array(text.utf8)) }
    // Other line ends, as git may check them out, are no change.
    let windows = String(decoding: with, as: UTF8.self).replacing("\n", with: "\r\n")
    #expect(try ManagedBlock.find(in: Array(windows.utf8))?.isIntact == true)
  }

  @Test(arguments: [
    ("a\n\n<!-- execplan:end -->\n", 3), ("<!-- execplan:begin 1 -->\n", 1),
    ("<!-- execplan:begin 1 -->\n<!-- execplan:begin 1 -->\n<!-- execplan:end -->\n", 2),
    (
      "<!-- execplan:begin 1 -->\n<!-- execplan:end -->\n\n<!-- execplan:begin 1 -->\n<!-- execplan:end -->\n",
      4
    ),
  ])
  func `comments that are no pair are named by line`(_ text: String, _ line: Int) {
    #expect(throws: ManagedBlockError.unbalanced(line: line)) {
      try ManagedBlock.find(in: Array(text.utf8))
    }
  }

  @Test func `comments in code are text`() throws {
    let text = "```\n<!-- execplan:begin 1 -->\n<!-- execplan:end -->\n```\n"
    #expect(try ManagedBlock.find(in: Array(text.utf8)) == nil)
  }
}
