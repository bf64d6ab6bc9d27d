import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite struct PlanIndexEditingTests {
  struct Addition: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let state: PlanState
    let after: String

    init(_ name: String, _ before: String, _ state: PlanState, _ after: String) {
      testDescription = name
      self.before = before
      self.state = state
      self.after = after
    }
  }

  static let a = IndexText.item("a")
  static let b = IndexText.item("b")
  static let c = IndexText.item("c")

  static let additions = [
    Addition("first of a list", "## Active Plans\n\n\(c)", .draft, "## Active Plans\n\n\(b)\(c)"),
    Addition("last of a list", "## Active Plans\n\n\(a)", .blocked, "## Active Plans\n\n\(a)\(b)"),
    Addition(
      "a list that is not sorted", "## Active Plans\n\n\(a)\(c)\(a)", .active,
      "## Active Plans\n\n\(a)\(b)\(c)\(a)"),
    Addition(
      "an empty section", "## Active Plans\n\n## Completed Plans\n\n\(a)", .active,
      "## Active Plans\n\n\(b)\n## Completed Plans\n\n\(a)"),
    Addition(
      "headings without blank lines", "## Active Plans\n## Completed Plans\n", .active,
      "## Active Plans\n\n\(b)\n## Completed Plans\n"),
    Addition(
      "a placeholder stays", "## Active Plans\n\n_None_\n\n## Notes\n", .active,
      "## Active Plans\n\n_None_\n\n\(b)\n## Notes\n"),
    Addition(
      "a placeholder in a list", "## Active Plans\n\n- None yet.\n\n## Notes\n", .active,
      "## Active Plans\n\n- None yet.\n\(b)\n## Notes\n"),
    Addition(
      "no heading for closed plans", "## Active Plans\n\n\(a)\n## Update Log\n", .completed,
      "## Active Plans\n\n\(a)\n## Completed Plans\n\n\(b)\n## Update Log\n"),
    Addition(
      "no heading for open plans", "# Index\n\n## Completed Plans\n\n\(a)", .active,
      "# Index\n\n## Active Plans\n\n\(b)\n## Completed Plans\n\n\(a)"),
    Addition(
      "no heading at all", "# Index\n\n## Update Log\n\n- x\n", .active,
      "# Index\n\n## Active Plans\n\n\(b)\n## Update Log\n\n- x\n"),
    Addition("an empty file", "", .active, "## Active Plans\n\n\(b)"),
    Addition(
      "archived on first use", "## Active Plans\n\n## Completed Plans\n\n\(a)\n### Old\n\nx", .archived,
      "## Active Plans\n\n## Completed Plans\n\n\(a)\n### Old\n\nx\n\n## Archived Plans\n\n\(b)"),
    Addition(
      "headings of level 3", "# X\n\n## Plans\n\n### Active\n\n\(a)\n### Notes\n", .completed,
      "# X\n\n## Plans\n\n### Active\n\n\(a)\n### Completed Plans\n\n\(b)\n### Notes\n"),
    Addition(
      "a heading of its own state", "## Active Plans\n\n\(a)\n## Blocked\n", .blocked,
      "## Active Plans\n\n\(a)\n## Blocked\n\n\(b)"),
    Addition(
      "without a final newline", "## Active Plans\n\n\(a.dropLast())", .active,
      "## Active Plans\n\n\(a)\(b.dropLast())"),
    Addition(
      "blank lines between items", "## Active Plans\n\n\(a)\n\(c)", .active,
      "## Active Plans\n\n\(a)\n\(b)\n\(c)"),
    Addition(
      "stars", "## Active Plans\n\n* [A](../development/plans/a.md)\n", .active,
      "## Active Plans\n\n* [A](../development/plans/a.md)\n* [B](../development/plans/b.md)\n"),
    Addition(
      "indented items", "## Active Plans\n\n  - [C](../development/plans/c.md)\n", .active,
      "## Active Plans\n\n  - [B](../development/plans/b.md)\n  - [C](../development/plans/c.md)\n"),
    Addition(
      "numbers", "## Active Plans\n\n1. [A](../development/plans/a.md)\n", .active,
      "## Active Plans\n\n1. [A](../development/plans/a.md)\n2. [B](../development/plans/b.md)\n"),
    Addition(
      "other items", "## Active Plans\n\n- Sorted by slug.\n\(c)- See [x](x.txt).\n", .active,
      "## Active Plans\n\n- Sorted by slug.\n\(b)\(c)- See [x](x.txt).\n"),
  ]

  @Test(arguments: additions, ["\n", "\r\n"])
  func `adding puts a line where its slug belongs`(_ example: Addition, _ newline: String) throws {
    let before = example.before.split(separator: "\n", omittingEmptySubsequences: false)
    guard newline == "\n" || before.count > 1 else { return }
    let text = before.joined(separator: newline)
    let result = try IndexText.editing(text) { try $0.adding(IndexText.line("b"), in: example.state) }
    let after = example.after.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(result == after.joined(separator: newline))
  }

  @Test(arguments: [
    ("plain", "Move it"), ("brackets", "a [b] ](c.md) [d"), ("backslash", "a\\b \\* c\\"), ("pipe", "a | b"),
    ("marks", "*a* _b_ `c` ~d~ **e** snake_case"), ("html", "<b> & &amp; a<c <!-- x"), ("check box", "x"),
    ("address", "see https://example.org and www.example.org or a@b.org"), ("image", "!"),
    ("control", "a\u{1B}[31mb\u{7}"), ("unicode", "プラン „Grüße“ — ✅"), ("parentheses", "a) (b"),
  ])
  func `titles and summaries read back`(_ name: String, _ text: String) throws {
    let file = text.replacing("/", with: "")
    let line = IndexLine(path: "plans/\(file).md", slug: "s", title: text, summary: text)
    let result = try IndexText.editing("## Active Plans\n") { try $0.adding(line, in: .active) }
    let index = IndexText.parsed(result)
    let listed = try #require(index.plans.first)
    #expect(index.plans.count == 1)
    #expect(listed.path(from: index.folder) == "plans/\(file).md")
    // A heading with the same text shows how the marks are read.
    let title = index.document.source.string(listed.title)
    #expect(Plan("# \(title)\n").title == text)
    #expect(result.utf8.filter { $0 == 0x0A }.count == 3)
  }

  @Test func `line ends in titles become spaces`() throws {
    let line = IndexLine(path: "p.md", slug: "p", title: "a\r\n b", summary: " \n")
    let result = try IndexText.editing("## Active Plans\n") { try $0.adding(line, in: .active) }
    #expect(result == "## Active Plans\n\n- [a b](../../p.md)\n")
  }

  static let moved =
    "- [x] **[B](../development/plans/b.md#purpose)** \\- as  I wrote it\n  over two lines\n  - and more\n"

  @Test(arguments: ["\n", "\r\n"])
  func `moving keeps every byte of the line`(_ newline: String) throws {
    let before = "## Active Plans\n\n\(Self.a)\(Self.moved)\(Self.c)\n## Completed Plans\n\nText.\n"
    let after = "## Active Plans\n\n\(Self.a)\(Self.c)\n## Completed Plans\n\nText.\n\n\(Self.moved)"
    let convert = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
    }
    let result = try IndexText.editing(convert(before)) {
      try $0.moving(IndexText.place("b"), to: .completed)
    }
    #expect(result == convert(after))
  }

  @Test func `moving there and back gives the same bytes`() throws {
    let text = "## Active Plans\n\n\(Self.moved)\n## Completed Plans\n\n\(Self.a)\(Self.c)\n## Update Log\n"
    let there = try IndexText.editing(text) { try $0.moving(IndexText.place("b"), to: .superseded) }
    #expect(
      there == "## Active Plans\n\n## Completed Plans\n\n\(Self.a)\(Self.moved)\(Self.c)\n## Update Log\n")
    #expect(try IndexText.editing(there) { try $0.moving(IndexText.place("b"), to: .active) } == text)
  }

  @Test func `moving within a group changes nothing`() throws {
    let text = "## Active Plans\n\n\(Self.c)\(Self.a)"
    #expect(try IndexText.editing(text) { try $0.moving(IndexText.place("c"), to: .blocked) } == text)
  }

  @Test func `a moved line takes the bullet of its new list`() throws {
    let text =
      "## Active\n\n* [B](../development/plans/b.md)\n  more\n\n## Completed\n\n1. [A](../development/plans/a.md)\n"
    let result = try IndexText.editing(text) { try $0.moving(IndexText.place("b"), to: .completed) }
    #expect(
      result
        == "## Active\n\n## Completed\n\n1. [A](../development/plans/a.md)\n2. [B](../development/plans/b.md)\n   more\n"
    )
  }

  @Test(arguments: [
    ("## Active Plans\n\n\(a)\(b)\(c)", "## Active Plans\n\n\(a)\(c)"),
    ("## Active Plans\n\n\(a)\(b)", "## Active Plans\n\n\(a)"),
    ("## Active Plans\n\n\(a)\(b.dropLast())", "## Active Plans\n\n\(a.dropLast())"),
    ("## Active Plans\n\n\(b)", "## Active Plans\n"),
    ("## Active Plans\n\n\(b)\n## Completed Plans\n", "## Active Plans\n\n## Completed Plans\n"),
    ("## Active Plans\n\(b)\n## Completed Plans\n", "## Active Plans\n\n## Completed Plans\n"),
    ("## Active Plans\n\n\(a)\n\(b)\n\(c)\nText\n", "## Active Plans\n\n\(a)\n\(c)\nText\n"),
  ])
  func `removing takes the line and its blank line`(_ before: String, _ after: String) throws {
    #expect(try IndexText.editing(before) { try $0.removing(IndexText.place("b")) } == after)
  }

  @Test func `retitling changes the text of the link only`() throws {
    let text = "## Active Plans\n\n- [B](<../development/plans/b.md>) — see [B](b.md)\n"
    let result = try IndexText.editing(text) { try $0.retitling(IndexText.place("b"), to: "New [B]") }
    #expect(result == "## Active Plans\n\n- [New \\[B\\]](<../development/plans/b.md>) — see [B](b.md)\n")
  }

  @Test(arguments: [
    ("- [B](../development/plans/b.md#x \"t\") — s\n", "- [Z](../development/plans/z%201.md#x \"t\") — s\n"),
    ("- [B](<../development/plans/b.md>)\n", "- [Z](<../development/plans/z 1.md>)\n"),
    ("- [B][b]\n\n[b]: ../development/plans/b.md\n", "- [Z][b]\n\n[b]: ../development/plans/z%201.md\n"),
  ])
  func `repointing keeps the rest of the line and puts it in place`(_ before: String, _ after: String) throws
  {
    let line = IndexLine(path: IndexText.place("z 1"), slug: "z-1", title: "Z")
    let result = try IndexText.editing("## Active Plans\n\n\(before)") {
      try $0.repointing(IndexText.place("b"), to: line)
    }
    #expect(result == "## Active Plans\n\n\(after)")
    let list = "## Active Plans\n\n\(Self.a)\(Self.b)\(Self.c)"
    let sorted = try IndexText.editing(list) { try $0.repointing(IndexText.place("b"), to: line) }
    #expect(sorted == "## Active Plans\n\n\(Self.a)\(Self.c)- [Z](../development/plans/z%201.md)\n")
  }

  @Test func `what cannot be edited says why`() {
    let place = IndexText.place("b")
    #expect(throws: PlanIndexError.notListed(path: place)) {
      try IndexText.parsed("## Active Plans\n").removing(place)
    }
    #expect(throws: PlanIndexError.notALine(path: place, line: 3)) {
      try IndexText.parsed("## Active Plans\n\n| [B](../development/plans/b.md) |\n|---|\n").removing(place)
    }
    #expect(throws: PlanIndexError.conflict(line: 3)) {
      try IndexText.parsed("## Active Plans\n\n<<<<<<< HEAD\n=======\n>>>>>>> x\n").removing(place)
    }
    #expect(throws: PlanIndexError.hidden(path: place)) {
      try IndexText.parsed("## Active Plans\n\n<!-- open\n").adding(IndexText.line("b"), in: .active)
    }
  }
}
