/// A kind of document that makes careless readers slow.
struct HostileInput: Sendable {
  /// The name in the results.
  let name: String

  private let start: String
  private let unit: @Sendable (Int) -> String

  private init(_ name: String, from start: String = "", unit: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.start = start
    self.unit = unit
  }

  private init(_ name: String, from start: String = "", repeating unit: String) {
    self.init(name, from: start) { _ in unit }
  }

  /// Makes a document of this kind with a number of bytes.
  func document(byteCount: Int) -> [UInt8] {
    var bytes = Array(start.utf8)
    bytes.reserveCapacity(byteCount + 1024)
    var index = 0
    while bytes.count < byteCount {
      bytes.append(contentsOf: unit(index).utf8)
      index += 1
    }
    return Array(bytes.prefix(byteCount))
  }

  /// All kinds, in the order of the results.
  static let all = [
    HostileInput("nested quotes in a line", repeating: ">"),
    HostileInput("nested lists in a line", repeating: "- "),
    HostileInput("nested lists, one level a line") { level in
      String(repeating: "  ", count: level % 200) + "- a\n"
    },
    HostileInput("quotes opened and closed") { level in
      String(repeating: ">", count: level % 100) + "a\n"
    },
    HostileInput("quotes with lazy lines", from: ">>>>>>>> a\n", repeating: "b\n"),
    HostileInput("opening brackets", repeating: "["),
    HostileInput("opening and closing brackets", repeating: "[a]"),
    HostileInput("links that never end", repeating: "[a](b"),
    HostileInput("links in pointed brackets", repeating: "[a](<b"),
    HostileInput("nested images", repeating: "![a"),
    HostileInput("references and definitions") { index in "[a\(index)]: /b\n\n[a\(index)] [c\(index)]\n\n" },
    HostileInput("backticks in runs of growing length") { index in
      String(repeating: "`", count: index % 1000 + 1) + "a"
    },
    HostileInput("single backticks", repeating: "`a``"),
    HostileInput("emphasis that never closes", repeating: "*a **a "),
    HostileInput("emphasis of both kinds", repeating: "*a_ "),
    HostileInput("one long word", repeating: "a"),
    HostileInput("one long line", repeating: "a b "),
    HostileInput("one long paragraph", repeating: "a b\n"),
    HostileInput("empty lines", repeating: "\n"),
    HostileInput("carriage returns", repeating: "\r"),
    HostileInput("headings", repeating: "# Progress\n"),
    HostileInput("headings one below the other") { index in
      String(repeating: "#", count: index % 6 + 1) + " Decision Log\n- a\n"
    },
    HostileInput("entries", from: "# a\n\n## Progress\n", repeating: "- [x] (2026-01-31 23:59Z) a\n"),
    HostileInput("one entry of many times", from: "# a\n\n## Progress\n\n- ", repeating: "2026-01-31 "),
    HostileInput("decisions", from: "# a\n\n## Decision Log\n", repeating: "- Decision: a\n  Rationale: b\n"),
    HostileInput("metadata lines", from: "# a\n\n", repeating: "Status: active\n"),
    HostileInput("frontmatter of many keys", from: "---\n") { index in "a\(index): b\n" },
    HostileInput("frontmatter that never ends", from: "---\na: ", repeating: "[{"),
    HostileInput("a wide table", from: "|a|b|\n|-|-|\n", repeating: "|a"),
    HostileInput("a long table", from: "|a|b|\n|-|-|\n", repeating: "|a|b|\n"),
    HostileInput("delimiter rows", repeating: "|a|\n|-|\n"),
    HostileInput("fences", repeating: "```\n~~~\n"),
    HostileInput("comments that never end", repeating: "<!-- a "),
    HostileInput("tags that never end", repeating: "<a "),
    HostileInput("declarations that never end", repeating: "a <!A "),
    HostileInput("entities", repeating: "&amp"),
    HostileInput("addresses", repeating: "https://a.b/(("),
    HostileInput("mail addresses", repeating: "a@b."),
    HostileInput("bytes of no character", repeating: "\u{0}"),
  ]
}
