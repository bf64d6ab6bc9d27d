import MarkdownSyntax
import PlanModel
import PlanTestSupport
import Testing

@Suite struct PlanLinkTests {
  static let places: [(String, [String])] = [
    ("see [a](b.md) x", ["link [a](b.md) b.md b.md"]),
    ("[a](<b c.md> \"t\")", ["link [a](<b c.md> \"t\") b c.md b c.md"]),
    ("![a](b.png)", ["image ![a](b.png) b.png b.png"]),
    (
      "<https://example.org/a>",
      ["autolink <https://example.org/a> https://example.org/a https://example.org/a"]
    ),
    (
      "at https://example.org/a.",
      ["autolink https://example.org/a https://example.org/a https://example.org/a"]
    ),
    ("[a](b&amp;c.md)", ["link [a](b&amp;c.md) b&amp;c.md b&c.md"]),
    ("`docs/plan.md`", ["path `docs/plan.md` docs/plan.md docs/plan.md"]),
    ("`plan.md`", ["path `plan.md` plan.md plan.md"]), ("`./run`", ["path `./run` ./run ./run"]),
    ("`a/b/`", ["path `a/b/` a/b/ a/b/"]),
    ("`make test`", []), ("`a/b`", []), ("`Plan.swift`", []), ("`@a/b.md`", []), ("`http://x/y.md`", []),
    ("`/`", []),
    ("## [a](b.md)", ["link [a](b.md) b.md b.md"]),
    ("| [a](b.md) |\n|-|\n| `c/d.md` |", ["link [a](b.md) b.md b.md", "path `c/d.md` c/d.md c/d.md"]),
    ("```\n[a](b.md)\n```", []), ("<!-- [a](b.md) -->", []), ("> - [a](b.md)", ["link [a](b.md) b.md b.md"]),
    ("[a](b\\_c.md)", ["link [a](b\\_c.md) b\\_c.md b_c.md"]), ("[a]()", ["link [a]()  "]),
  ]

  @Test(arguments: places)
  func `are found with their places`(text: String, expected: [String]) {
    let plan = Plan("# T\n\n\(text)\n")
    let found = plan.links().map { link in
      "\(link.form.rawValue) \(plan.string(link.range)) \(plan.string(link.targetRange)) \(link.target)"
    }
    #expect(found == expected)
  }

  @Test func `by reference lead to the definition`() throws {
    let plan = Plan("# T\n\nsee [a][b]\nand [b]\n\n[b]: c.md\n")
    let links = plan.links()
    #expect(links.map { plan.string($0.range) } == ["[a][b]", "[b]"])
    #expect(links.map { plan.string($0.targetRange) } == ["c.md", "c.md"])
    #expect(links.map(\.line) == [3, 4])
  }

  @Test(arguments: places.map(\.0) + ["see [a][b]\n\n[b]: c.md", "[a\n](b.md)", "> [a](b\n> c.md)", "a](b"])
  func `to files are those among all links`(text: String) {
    let plan = Plan("# T\n\n\(text)\n")
    #expect(plan.fileLinks() == plan.links().filter { $0.form == .link || $0.form == .image })
  }

  @Test(arguments: [
    ("[a](merge_requests/1)", true), ("[a](merge\\_requests/1)", true),
    ("[a](merge&lowbar;requests/1)", true),
    ("[a][b]\n\n[b]: x/Merge_Requests", true), ("`x/merge_requests/`", true), ("merge_requests", false),
    ("<https://example.org/merge_requests/1>", true), ("[merge_requests](other)", false),
  ])
  func `to something are told by their targets`(text: String, expected: Bool) {
    #expect(Plan("# T\n\n\(text)\n").links(to: WordSearch(["merge_requests"])) == expected)
  }
}
