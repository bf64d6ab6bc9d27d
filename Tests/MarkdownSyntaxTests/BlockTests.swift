import MarkdownSyntax
import Testing

@Suite
struct BlockTests {
  @Test(arguments: [
    ("# a\n", 1, "a"), ("###### a ######\n", 6, "a"), ("#\n", 1, ""), ("## a #b\n", 2, "a #b"),
    ("# a#\n", 1, "a#"), ("#\ta\n", 1, "a"), ("  # a  \n", 1, "a"), ("a\n=\n", 1, "a"),
    ("a\nb\n---\n", 2, "a\nb"),
    ("# a \\#\n", 1, "a \\#"), ("# #\n", 1, ""), ("# a\r\n", 1, "a"),
  ])
  func `reads headings`(_ text: String, _ level: UInt8, _ content: String) {
    let document = MarkdownDocument(parsing: Array(text.utf8))
    #expect(document.blocks.map(\.kind) == [.document, .heading])
    #expect(document.blocks[1].level == level)
    #expect(document.source.string(document.blocks[1].content) == content)
  }

  @Test(arguments: [
    ("#a\n", ["paragraph"]),
    ("####### a\n", ["paragraph"]),
    ("\\# a\n", ["paragraph"]),
    ("    # a\n", ["indentedCode"]),
    ("```\n# a\n```\n", ["fencedCode"]),
    ("~~~\n# a\n", ["fencedCode"]),
    ("<!--\n# a\n-->\n", ["htmlBlock"]),
    ("- # a\n", ["list", ".item", "..heading"]),
    ("- x\n  # a\n", ["list", ".item", "..paragraph", "..heading"]),
    ("> # a\n", ["blockQuote", ".heading"]),
    ("- ```\n  # a\n  ```\n# b\n", ["list", ".item", "..fencedCode", "heading"]),
    ("- ```\n# b\n", ["list", ".item", "..fencedCode", "heading"]),
    ("text\n# a\nmore\n", ["paragraph", "heading", "paragraph"]),
  ])
  func `opens a heading of the document only at its top`(_ text: String, _ kinds: [String]) {
    #expect(Outline.kinds(text) == kinds)
  }

  @Test(arguments: [
    (
      "- a\n  - b\n    - c\n",
      [
        "list", ".item", "..paragraph", "..list", "...item", "....paragraph", "....list", ".....item",
        "......paragraph",
      ]
    ),
    ("- a\nb\n", ["list", ".item", "..paragraph"]),
    ("- a\n\nb\n", ["list", ".item", "..paragraph", "paragraph"]),
    ("- a\n\n  b\n", ["list", ".item", "..paragraph", "..paragraph"]),
    ("- a\n+ b\n", ["list", ".item", "..paragraph", "list", ".item", "..paragraph"]),
    ("1. a\n2) b\n", ["list", ".item", "..paragraph", "list", ".item", "..paragraph"]),
    ("a\n2. b\n", ["paragraph"]),
    ("a\n1. b\n", ["paragraph", "list", ".item", "..paragraph"]),
    ("- a\n - b\n  - c\n", ["list", ".item", "..paragraph", ".item", "..paragraph", ".item", "..paragraph"]),
    ("10. a\n    b\n", ["list", ".item", "..paragraph"]),
    ("-\n\n  a\n", ["list", ".item", "paragraph"]),
    ("-\n  a\n", ["list", ".item", "..paragraph"]),
    ("- - a\n", ["list", ".item", "..list", "...item", "....paragraph"]),
    ("- a\n\n\n\n- b\n", ["list", ".item", "..paragraph", ".item", "..paragraph"]),
    ("- * * *\n", ["list", ".item", "..thematicBreak"]),
    ("> a\nb\n", ["blockQuote", ".paragraph"]),
    ("> a\n\n> b\n", ["blockQuote", ".paragraph", "blockQuote", ".paragraph"]),
    ("> ```\na\n", ["blockQuote", ".fencedCode", "paragraph"]),
    ("> - a\nb\n> c\n", ["blockQuote", ".list", "..item", "...paragraph"]),
    ("-\ta\n\n\tb\n", ["list", ".item", "..paragraph", "..paragraph"]),
    ("- a\n\n\t  b\n", ["list", ".item", "..paragraph", "..indentedCode"]),
    ("- a\n\n      b\n", ["list", ".item", "..paragraph", "..indentedCode"]),
  ])
  func `nests lists and quotes`(_ text: String, _ kinds: [String]) {
    #expect(Outline.kinds(text) == kinds)
  }

  @Test(arguments: [
    ("- a\n- b\n", true), ("- a\n\n- b\n", false), ("- a\n\n  b\n", false), ("- a\n  - b\n\n  - c\n", true),
    ("- a\n\n", true), ("- ```\n\n  ```\n- b\n", true), ("- a\n  > b\n  >\n- c\n", true), ("-\n-\n", true),
  ])
  func `tells tight lists from loose ones`(_ text: String, _ isTight: Bool) {
    #expect(MarkdownDocument(parsing: Array(text.utf8)).blocks[1].isTight == isTight)
  }

  @Test(arguments: [
    ("```swift a b\ncode\n```\n", "swift a b", ["code\n"], true),
    ("~~~\na\n```\n~~\n~~~~\n", "", ["a\n", "```\n", "~~\n"], true),
    ("```\na\n", "", ["a\n"], false),
    ("  ```\n   a\n b\n  ```\n", "", [" a\n", "b\n"], true),
    ("````\n```\n````\n", "", ["```\n"], true),
    ("```\n\n\n```", "", ["\n", "\n"], true),
    ("```a`b\n```\n", "", [], false),
  ])
  func `reads fenced code`(_ text: String, _ info: String, _ lines: [String], _ isClosed: Bool) throws {
    let document = MarkdownDocument(parsing: Array(text.utf8))
    let block = try #require(document.blocks.first { $0.kind == .fencedCode })
    #expect(document.source.string(block.content) == info)
    #expect(document.segments[block.segments].map { document.source.string($0.range) } == lines)
    #expect(block.isClosed == isClosed)
  }

  @Test
  func `keeps the columns of a tab that belong to code`() {
    let document = MarkdownDocument(parsing: Array("-\t\ta\n".utf8))
    #expect(document.blocks.last?.kind == .indentedCode)
    #expect(document.segments.map { document.source.string($0.range) } == ["a\n"])
    #expect(document.segments.map(\.padding) == [2])
  }

  @Test(arguments: [
    ("| a | b |\n|---|:-:|\n| c | d |\n", [["a", "b"], ["c", "d"]]),
    ("a|b\n-|-\nc\n|d|e|f\n\ng\n", [["a", "b"], ["c"], ["d", "e", "f"]]),
    ("| a \\| b | `c|d` |\n|--|--|--|\n", [["a \\| b", "`c", "d`"]]),
    ("| a |\n|--|\n> b\n", [["a"]]),
    ("text\n| a |\n|--|\n", [["a"]]),
    ("> | a |\n> |--|\n> | b\n", [["a"], ["b"]]),
    ("| a | |\n|--|--|\n||\n", [["a", ""], [""]]),
  ])
  func `reads tables`(_ text: String, _ rows: [[String]]) {
    let document = MarkdownDocument(parsing: Array(text.utf8))
    let cells = document.blocks.indices.filter { document.blocks[$0].kind == .tableRow }
      .map { document.cells(ofRow: $0).map(document.source.string) }
    #expect(cells == rows)
  }

  @Test(arguments: ["a | b\n-\n", "| a |\n|--|--|\n", "| a |\n    |--|\n", "| a |\n| - a |\n", "|--|\n"])
  func `makes no table of other lines`(_ text: String) {
    #expect(!Outline.kinds(text).contains("table"))
  }

  @Test(arguments: [
    ("[a]: b\n", "a", "b", nil), ("[a b]:\n  <c d>\n  'e\nf'\n", "a b", "c d", "e\nf"),
    ("[a]: <>\n", "a", "", nil),
    ("> [a]: b \"c\"\n", "a", "b", "c"), ("[a]: b\n\"c\" d\n", "a", "b", nil),
  ])
  func `reads definitions`(_ text: String, _ label: String, _ destination: String, _ title: String?) throws {
    let document = MarkdownDocument(parsing: Array(text.utf8))
    let definition = try #require(document.definitions.first)
    #expect(document.source.string(definition.label) == label)
    #expect(document.source.string(definition.destination) == destination)
    #expect(definition.title.map(document.source.string) == title)
    #expect(document.blocks[definition.block].kind == .linkDefinition)
  }

  @Test(arguments: ["[a]: b c\n", "[ ]: b\n", "[a] : b\n", "a\n[a]: b\n", "[a]:\n\nb\n", "    [a]: b\n"])
  func `makes no definition of other lines`(_ text: String) {
    #expect(MarkdownDocument(parsing: Array(text.utf8)).definitions.isEmpty)
  }

  @Test(arguments: [
    ("<!-- a\n\nb -->c\nd\n", ["htmlBlock", "paragraph"]),
    ("<div>\n\na\n", ["htmlBlock", "paragraph"]),
    ("<search>\n", ["htmlBlock"]),
    ("a\n<div>\n", ["paragraph", "htmlBlock"]),
    ("a\n<b>\n", ["paragraph"]),
    ("<b>\n", ["htmlBlock"]),
    ("<b>c\n", ["paragraph"]),
    ("<textarea>\n\na\n</textarea>\nb\n", ["htmlBlock", "paragraph"]),
    ("- <!--\n\nb\n", ["list", ".item", "..htmlBlock", "paragraph"]),
  ])
  func `reads blocks of HTML`(_ text: String, _ kinds: [String]) {
    #expect(Outline.kinds(text) == kinds)
  }

  @Test
  func `gives each block its bytes`() {
    #expect(
      Outline.blocks("- a\n  b\n\n> c\n> d\n\n| e |\n|--|\n| f |\n") == [
        "list \"- a\\n  b\"", ".item \"- a\\n  b\"", "..paragraph \"a\\n  b\"", "blockQuote \"> c\\n> d\"",
        ".paragraph \"c\\n> d\"", "table \"| e |\\n|--|\\n| f |\"", ".tableRow \"| e |\"",
        ".tableRow \"| f |\"",
      ])
  }
}
