import MarkdownSyntax
import Testing

/// A text that a reader with a quadratic step would work on for minutes.
struct HostileInput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let make: @Sendable (Int) -> String

  /// Makes an input of a pattern written over and over.
  init(_ name: String, prefix: String = "", _ pattern: String, suffix: String = "") {
    testDescription = name
    make = { prefix + String(repeating: pattern, count: $0) + suffix }
  }

  /// Makes an input that is built from the number of repetitions.
  init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
    testDescription = name
    self.make = make
  }

  static let all: [HostileInput] = [
    HostileInput("deep quotes", "> ", suffix: "a\nb\n\nc\n"),
    HostileInput("deep quotes and a blank line") { count in
      String(repeating: "> ", count: count) + "a\n" + String(repeating: "> ", count: count) + "\n\nb\n"
    },
    HostileInput("deep items", "- ", suffix: "a\nb\n\nc\n"),
    HostileInput("deep items and blank lines") { count in
      String(repeating: "- ", count: count) + "a\n" + String(repeating: "\n", count: count) + "b\n"
    },
    HostileInput("deep items in a fence and blank lines") { count in
      String(repeating: "- ", count: count) + "```\n" + String(repeating: " \n", count: count) + "b\n"
    },
    HostileInput("deep items and indented lines") { count in
      String(repeating: "- ", count: count) + "a\n" + String(repeating: "  - b\n", count: count)
    },
    HostileInput("deep numbers", "1. ", suffix: "a\n\nb\n"),
    HostileInput("quotes and items", "> - ", suffix: "a\n\nb\n"),
    HostileInput("stairs of items") { count in
      (0..<count / 100).map { String(repeating: " ", count: $0 * 2) + "- a\n" }.joined()
    },
    HostileInput("stars that might be a break", "* ", suffix: "a\n"),
    HostileInput("opening brackets", "["),
    HostileInput("opening image brackets", "!["),
    HostileInput("image brackets before links") { count in
      String(repeating: "![", count: count) + String(repeating: "[a](b)", count: count)
    },
    HostileInput("brackets around", "[", suffix: "a" + String(repeating: "]", count: 50_000)),
    HostileInput("references that are none", prefix: "[y]: z\n\n", "[x]["),
    HostileInput("links not closed", "[a]("),
    HostileInput("links in angles not closed", "[a](<b"),
    HostileInput("links with parentheses", "[a](b(c"),
    HostileInput("links with titles not closed", "[a](b \"c"),
    HostileInput("links with parenthesised titles", "[a](b (c"),
    HostileInput("links inside links", "[a](b", suffix: ")"),
    HostileInput("nested references", prefix: "[a]: b\n\n", "[a][[a]"),
    HostileInput("definitions", "[a]: x\n"),
    HostileInput("definitions with titles not closed", "[a]: x 'y\n"),
    HostileInput("definitions of many names") { count in
      (0..<count).map { "[\($0)]: x\n" }.joined() + "\n[1] [2] [3]"
    },
    HostileInput("stars", "*"),
    HostileInput("stars with text", "*a "),
    HostileInput("stars that open and close", "a*b"),
    HostileInput("closing stars", "a* "),
    HostileInput("triple stars", "***a** b_ "),
    HostileInput("stars and underscores", "*_a "),
    HostileInput("tildes", "~~a ~"),
    HostileInput("stars around links", "*[a](b)"),
    HostileInput("openers before links") { count in
      String(repeating: "*a ", count: count) + String(repeating: "[a](b)", count: count)
    },
    HostileInput("runs of backticks of all lengths") { count in
      (1...max(1, count / 150)).map { String(repeating: "`", count: $0) + " " }.joined()
    },
    HostileInput("backticks in pairs", "``a`"),
    HostileInput("comments not closed", "a <!-- "),
    HostileInput("instructions not closed", "a <? "),
    HostileInput("declarations not closed", "a <!A "),
    HostileInput("sections not closed", "a <![CDATA[ "),
    HostileInput("tags not closed", "a <b c=\"d "),
    HostileInput("tags not closed before one that is", "<b \"", suffix: ">"),
    HostileInput("tags with many attributes", "<a b=\"c\" d='", suffix: ">"),
    HostileInput("less-than signs", "a<"),
    HostileInput("script blocks without an end", "<script>\n</\n"),
    HostileInput("references of characters", "&amp"),
    HostileInput("addresses", "a@"),
    HostileInput("addresses with periods", "a.b@c."),
    HostileInput("names with underscores", "_www."),
    HostileInput("names in parentheses", "(www.a_b"),
    HostileInput("schemes", "http://"),
    HostileInput("an address and parentheses", prefix: "http://a.b/", ")"),
    HostileInput("an address and semicolons", prefix: "http://a.b/", "&a;"),
    HostileInput("headings", "# a\n"),
    HostileInput("a heading of hashes", prefix: "# a ", "#"),
    HostileInput("underlined headings", "a\n=\n"),
    HostileInput("lines of dashes in a paragraph", "a\n-b\n"),
    HostileInput("one long line", "word "),
    HostileInput("one long word", "a"),
    HostileInput("one long paragraph", "word\n"),
    HostileInput("line ends with spaces", "a    \n"),
    HostileInput("spaces", prefix: "a", "  ", suffix: "b"),
    HostileInput("tabs", prefix: "- ", "\t", suffix: "b"),
    HostileInput("blank lines", "\n"),
    HostileInput("a wide table") { count in
      let columns = count / 10
      let row = String(repeating: "| a ", count: columns) + "|\n"
      return row + String(repeating: "|---", count: columns) + "|\n" + String(repeating: row, count: 10)
    },
    HostileInput("a wide table with short rows") { count in
      let columns = count / 10
      let header = String(repeating: "| a ", count: columns) + "|\n"
      let delimiters = String(repeating: "|---", count: columns) + "|\n"
      return header + delimiters + String(repeating: "| b\n", count: count)
    },
    HostileInput("delimiter rows", "a | b\n|--|\n"),
    HostileInput("fences", "```\n"),
    HostileInput("frontmatter not closed", prefix: "---\na: b\n", "c: d\n"),
    HostileInput("conflicts not closed", "<<<<<<< a\n"),
    HostileInput("carriage returns", "a\r"),
  ]
}

@Suite
struct HostileInputTests {
  @Test(arguments: HostileInput.all)
  func `reads in linear time`(_ input: HostileInput) {
    let bytes = Array(input.make(100_000).utf8)
    let document = MarkdownDocument(parsing: bytes)
    for index in document.blocks.indices { _ = document.inlines(of: index) }
    #expect(document.leaves().reduce(0) { $0 + $1.range.count } == bytes.count)
  }
}
