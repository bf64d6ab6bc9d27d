import MarkdownSyntax
import Testing

@Suite
struct FrontmatterTests {
  @Test(arguments: [
    ("---\na: b\n---\n", "a: b\n"),
    ("---\na: b\n---", "a: b\n"),
    ("---\na: b\n...\ntext\n", "a: b\n"),
    ("--- \na: b\n---\t\ntext\n", "a: b\n"),
    ("\u{FEFF}---\na: b\n---\n", "a: b\n"),
    ("---\r\na: b\r\n---\r\n# x\r\n", "a: b\r\n"),
    ("---\ra: b\r---\r", "a: b\r"),
    ("---\n# note\n\na: b\n---\n", "# note\n\na: b\n"),
    ("---\n\"a b\": c\n---\n", "\"a b\": c\n"),
    ("---\na:\n  - b\n---\n", "a:\n  - b\n"),
    ("---\n日付: x\n---\n", "日付: x\n"),
  ])
  func `finds the block at the very start`(_ text: String, _ content: String) throws {
    let document = MarkdownDocument(parsing: Array(text.utf8))
    let block = try #require(document.frontmatter)
    #expect(document.source.string(block.content) == content)
    #expect(WellFormed.fault(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("---\n# x\n", ["thematicBreak", "heading"]),
    ("---\n# x\n---\n", ["thematicBreak", "heading", "thematicBreak"]),
    ("---\n\ntext\n\n---\n", ["thematicBreak", "paragraph", "thematicBreak"]),
    ("---\na: b\n", ["thematicBreak", "paragraph"]),
    ("\n---\na: b\n---\n", ["thematicBreak", "heading"]),
    (" ---\na: b\n---\n", ["thematicBreak", "heading"]),
    ("----\na: b\n----\n", ["thematicBreak", "heading"]),
    ("# x\n---\na: b\n---\n", ["heading", "thematicBreak", "heading"]),
    ("---\n---\n", ["thematicBreak", "thematicBreak"]),
    ("---\n- a: b\n---\n", ["thematicBreak", "list", ".item", "..paragraph", "thematicBreak"]),
    ("---\nSee https://x.org\n---\n", ["thematicBreak", "heading"]),
    ("---", ["thematicBreak"]),
    ("--", ["paragraph"]),
  ])
  func `leaves other beginnings alone`(_ text: String, _ kinds: [String]) {
    #expect(Outline.kinds(text) == kinds)
  }

  @Test
  func `counts the lines of the block`() throws {
    let document = MarkdownDocument(parsing: Array("---\na: b\n---\n\n# x\n".utf8))
    let heading = try #require(document.blocks.last)
    #expect(heading.kind == .heading)
    #expect(heading.firstLine == 4)
  }
}
