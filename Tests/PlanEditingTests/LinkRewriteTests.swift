import MarkdownSyntax
import PlanEditing
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct LinkRewriteTests {
  /// Returns a text with the links of a document changed.
  static func rewriting(_ text: String, at path: String, _ moves: [String: String]) throws -> String {
    let plan = Plan(text)
    let edits = LinkRewrite(PathMoves(moves), knownFiles: ["docs/x.md"]).edits(
      in: plan.document, at: path, frontmatter: plan.frontmatter?.root)
    return String(decoding: try plan.document.source.applying(edits), as: UTF8.self)
  }

  static let moves = ["docs/plans/a.md": "docs/plans/new b.md", "docs/plans/a": "docs/plans/new b"]

  static let links: [(String, String)] = [
    ("[x](plans/a.md)", "[x](plans/new%20b.md)"), ("[x](./plans/a.md#s)", "[x](./plans/new%20b.md#s)"),
    ("[x](<plans/a.md> \"t\")", "[x](<plans/new b.md> \"t\")"),
    ("![x](plans/a/d.png?raw=1)", "![x](plans/new%20b/d.png?raw=1)"),
    ("[x](/docs/plans/a.md)", "[x](/docs/plans/new%20b.md)"),
    ("[x](../docs/plans/a.md)", "[x](plans/new%20b.md)"),
    ("[x](plans/%61.md)", "[x](plans/new%20b.md)"),
    ("[x][r]\n\n[r]: plans/a.md 't'", "[x][r]\n\n[r]: plans/new%20b.md 't'"),
    ("`docs/plans/a.md:12`", "`docs/plans/new b.md:12`"), ("`plans/a/run.sh`", "`plans/new b/run.sh`"),
    ("`plans/a/`", "`plans/new b/`"),
    ("[![i](plans/a/i.png)](plans/a.md)", "[![i](plans/new%20b/i.png)](plans/new%20b.md)"),
    ("| [x](plans/a.md) |\n|---|", "| [x](plans/new%20b.md) |\n|---|"),
    ("> - [x](plans/a.md)", "> - [x](plans/new%20b.md)"),
    ("[x](plans/a/)", "[x](plans/new%20b/)"),
  ]

  @Test(arguments: links)
  func `links follow a file and its folder`(_ before: String, _ after: String) throws {
    for newline in ["\n", "\r\n"] {
      let convert = { (text: String) in
        "# T\n\n\(text)\n".split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
      }
      #expect(try Self.rewriting(convert(before), at: "docs/x.md", Self.moves) == convert(after))
    }
  }

  @Test(arguments: [
    "[x](plans/ab.md)", "[x](https://example.org/plans/a.md)", "<https://example.org/docs/plans/a.md>",
    "[x](#plans/a.md)", "[x](mailto:plans/a.md)", "```\n[x](plans/a.md)\n```", "<!-- [x](plans/a.md) -->",
    "plans/a.md", "`cat plans/a.md`", "[plans/a.md](other.md)", "[x](//docs/plans/a.md)", "[x](a.md)",
    "\\[x](plans/a.md)",
  ])
  func `everything else stays`(_ text: String) throws {
    #expect(try Self.rewriting("# T\n\n\(text)\n", at: "docs/x.md", Self.moves) == "# T\n\n\(text)\n")
  }

  static let own: [(String, String)] = [
    ("[x](b.md)", "[x](../b.md)"), ("[x](a/i.png)", "[x](a/i.png)"),
    ("[x](../x(1).md#s)", "[x](../../x(1).md#s)"),
    ("[x](a.md#s)", "[x](a.md#s)"), ("[x](#s)", "[x](#s)"), ("[x](/docs/b.md)", "[x](/docs/b.md)"),
    ("[x](../../../up.md)", "[x](../../../../up.md)"), ("`../x.md`", "`../../x.md`"),
    ("`docs/x.md`", "`docs/x.md`"),
    ("`docs/plans/a.md`", "`docs/plans/old/a.md`"), ("`a/run.sh`", "`a/run.sh`"),
    ("[x](./b.md)", "[x](../b.md)"),
    ("[x](old/c.md)", "[x](c.md)"), ("[x](./old/c.md)", "[x](./c.md)"), ("[x](.)", "[x](..)"),
    ("[x](./old/c:d.md)", "[x](./c:d.md)"), ("[x](../plans/old/c:d.md)", "[x](./c:d.md)"),
    ("`./scripts/run.sh`", "`./scripts/run.sh`"), ("`../y.md`", "`../y.md`"),
    ("[x](b%2Dc.md)", "[x](../b%2Dc.md)"),
  ]

  @Test(arguments: own)
  func `links of a document that moves lead to the same files`(_ before: String, _ after: String) throws {
    let moves = ["docs/plans/a.md": "docs/plans/old/a.md", "docs/plans/a": "docs/plans/old/a"]
    #expect(try Self.rewriting("# T\n\n\(before)\n", at: "docs/plans/a.md", moves) == "# T\n\n\(after)\n")
  }

  @Test func `paths in the frontmatter follow with their quotes`() throws {
    let text = { (plan: String, other: String) in
      "---\ntitle: a.md\nurl: '\(plan)'\nrelated: [\"\(plan)#x\", a]\npath: docs/plans/\(plan)\nlink: \(other)\n---\n# T\n"
    }
    let renamed = try Self.rewriting(
      text("a.md", "b.md"), at: "docs/plans/c.md", ["docs/plans/a.md": "docs/plans/z.md"])
    #expect(renamed == text("z.md", "b.md"))
    let moved = try Self.rewriting(
      "---\nurl: b.md\nsummary: see/that\n---\n# T\n", at: "p/c.md", ["p/c.md": "p/old/c.md"])
    #expect(moved == "---\nurl: ../b.md\nsummary: see/that\n---\n# T\n")
  }

  @Test(arguments: 0..<300)
  func `a move there and back leads everywhere to the same files`(_ seed: Int) throws {
    var mutator = TextMutator(seed: UInt64(seed))
    var bytes = Array(Self.own.map { "- \($0.0)\n" }.joined().utf8)
    for _ in 0..<3 { bytes = mutator.mutating(bytes) }
    let there = LinkRewrite(PathMoves(["p/q/a.md": "r/a.md", "p/q/a": "r/a"]))
    let source = SourceText(bytes)
    let edits = there.edits(in: MarkdownDocument(parsing: bytes), at: "p/q/a.md")
    let moved = try source.applying(edits)
    #expect(there.edits(in: MarkdownDocument(parsing: moved), at: "r/a.md") == [])
    let back = LinkRewrite(PathMoves(["r/a.md": "p/q/a.md", "r/a": "p/q/a"]))
    let again = try SourceText(moved).applying(
      back.edits(in: MarkdownDocument(parsing: moved), at: "r/a.md"))
    let links = { (bytes: [UInt8], path: String) in
      Plan(String(decoding: bytes, as: UTF8.self)).links().filter { $0.form != .autolink }.count
    }
    #expect(links(again, "p/q/a.md") == links(bytes, "p/q/a.md"))
    let third = try SourceText(again).applying(
      there.edits(in: MarkdownDocument(parsing: again), at: "p/q/a.md"))
    #expect(third == moved)
  }
}
