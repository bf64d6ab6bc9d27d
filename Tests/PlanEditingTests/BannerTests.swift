import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct BannerTests {
  private func day() throws -> CalendarDate { try CalendarDate(parsing: "2026-11-20") }

  static let endings: [(Banner.Ending, String?, String)] = [
    (.completed, "All of it works.", "> **Completed on 2026-11-20.** All of it works.\n"),
    (.abandoned, nil, "> **Abandoned on 2026-11-20.**\n"),
    (.archived, "# x\n- y", "> **Archived on 2026-11-20.** # x - y\n"),
    (
      .superseded(byTitle: "Use [a] `b`", path: "other.md"), "Kept as a record.",
      "> **Superseded on 2026-11-20** by [Use \\[a\\] `b`](other.md). Kept as a record.\n"
    ),
    (
      .superseded(byTitle: "Move probe checks to worker processes", path: "move-checks-to-workers.md"),
      "Kept as a record.",
      "> **Superseded on 2026-11-20** by\n> "
        + "[Move probe checks to worker processes](move-checks-to-workers.md). Kept as a record.\n"
    ),
    (
      .superseded(byTitle: "T", path: "a (b).md"), nil, "> **Superseded on 2026-11-20** by [T](<a (b).md>).\n"
    ),
  ]

  @Test(arguments: endings, ["", "\n> **For Humans**: x\n", "\ntext\n", "text\n"])
  func `stands below the title and goes again`(_ ending: (Banner.Ending, String?, String), rest: String)
    throws
  {
    let text = "# T\n\(rest)\n## Purpose\n\nwhy\n"
    let plan = Plan(text)
    let edits = plan.settingBanner(Banner(ending.0, on: try day(), text: ending.1))
    let changed = try plan.text(applying: edits)
    let blank = rest == "text\n" ? "\n" : ""
    #expect(changed == "# T\n\n\(ending.2)\(blank)\(rest)\n## Purpose\n\nwhy\n")
    let written = Plan(changed)
    #expect(written.declarations.map(\.place) == [.banner])
    #expect(written.settingBanner(Banner(ending.0, on: try day(), text: ending.1)).isEmpty)
    #expect(
      try written.text(applying: written.removingBanner())
        == (rest == "text\n" ? "# T\n\n\(rest)\n## Purpose\n\nwhy\n" : text))
  }

  @Test func `is wrapped and keeps its words in the quote`() throws {
    let words = Array(repeating: "- 1. # > + ===", count: 30).joined(separator: " ")
    let plan = Plan("# T\r\n\r\n## Purpose\r\n\r\nwhy\r\n")
    let changed = try plan.text(applying: plan.settingBanner(Banner(.completed, on: day(), text: words)))
    let written = Plan(changed)
    #expect(written.sections.count == plan.sections.count)
    #expect(written.document.blocks.count { $0.kind == .blockQuote } == 1)
    #expect(written.document.blocks.count { $0.kind == .paragraph } == 2)
    #expect(!changed.replacing("\r\n", with: "").contains("\n"))
    #expect(try written.text(applying: written.removingBanner()) == "# T\r\n\r\n## Purpose\r\n\r\nwhy\r\n")
  }

  @Test func `is wrapped where the plan is`() throws {
    let prose = "A sentence that is divided where people who write narrow plans do so, at\nsome column.\n"
    let words = "All of it works, and what is left was moved to the plan that follows this one."
    let plan = Plan("# T\n\n## Purpose\n\n\(prose)")
    #expect(
      try plan.text(applying: plan.settingBanner(Banner(.completed, on: day(), text: words)))
        == "# T\n\n> **Completed on 2026-11-20.** All of it works, and what is left was\n"
        + "> moved to the plan that follows this one.\n\n## Purpose\n\n\(prose)")
    let long = Plan("# T\n\n## Purpose\n\n\(String(repeating: "long ", count: 40))\n")
    let changed = try long.text(applying: long.settingBanner(Banner(.completed, on: day(), text: words)))
    #expect(changed.hasPrefix("# T\n\n> **Completed on 2026-11-20.** \(words)\n\n"))
  }

  static let replaced: [(String, String)] = [
    ("> **Deferred on 2026-01-01.** Why\n> not.\n", "> **Completed on 2026-11-20.** Done.\n"),
    ("Deferred on 2026-10-27. The log says why.\n", "> **Completed on 2026-11-20.** Done.\n"),
    (
      "> **Archived on 2026-01-01.**\n>\n> **For Humans**: x\n",
      "> **Completed on 2026-11-20.** Done.\n>\n> **For Humans**: x\n"
    ),
  ]

  @Test(arguments: replaced)
  func `takes the place of another`(old: String, new: String) throws {
    let plan = Plan("# T\n\n\(old)\n## Purpose\n")
    let changed = try plan.text(applying: plan.settingBanner(Banner(.completed, on: day(), text: "Done.")))
    #expect(changed == "# T\n\n\(new)\n## Purpose\n")
  }

  @Test func `goes alone from a quote that holds more`() throws {
    let plan = Plan("# T\n\n> **Archived on 2026-01-01.**\n>\n> **For Humans**: x\n\ntext\n")
    #expect(try plan.text(applying: plan.removingBanner()) == "# T\n\n> **For Humans**: x\n\ntext\n")
    #expect(Plan("# T\n\n> **For Humans**: x\n").removingBanner().isEmpty)
  }

  @Test func `goes from the end of a file`() throws {
    for text in ["# T\n", "# T\n\nStatus: done\n"] {
      let plan = Plan(text)
      let written = Plan(try plan.text(applying: plan.settingBanner(Banner(.completed, on: day()))))
      #expect(try written.text(applying: written.removingBanner()) == text)
    }
  }

  @Test(arguments: [
    ("> **Completed on 2026-10-19**, released in 0.9.0.", PlanState.completed),
    ("> **Superseded on 2026-10-22** by\n> [x](y.md).", .superseded),
    ("Completed on 2026-10-09. Kept.", .completed),
    ("**Deferred** on 2026-10-27.", .blocked), ("> Archived on 2026-01-01 10:00 UTC", .archived),
  ])
  func `declares the state`(banner: String, state: PlanState) throws {
    let plan = Plan("# T\n\n\(banner)\n\n## Purpose\n")
    let declaration = try #require(plan.declarations.first)
    #expect(declaration.place == .banner)
    #expect(declaration.state == state)
    #expect(declaration.range.map { plan.string($0) } == declaration.text)
    #expect(plan.state == state)
  }

  @Test(arguments: [
    "Completed by ana on 2026-10-19.", "> **Reviewed on 2026-10-22**", "Started on 2026-01-01.",
    "> Superseded for current behaviour on 2026-03-30 by x.", "Completed on time.",
    "## Notes\n\nCompleted on 2026-01-01.",
    "- Completed on 2026-01-01.", "> > Completed on 2026-01-01.", "Completed on 2026-02-30.",
  ])
  func `is nothing else`(text: String) {
    #expect(Plan("# T\n\n\(text)\n").declarations.isEmpty)
  }

  @Test func `is less binding than a metadata line`() {
    let plan = Plan("# T\n\n> **Completed on 2026-01-01.**\n\nStatus: active\n")
    #expect(plan.state == .active)
    #expect(plan.diagnostics.map(\.id) == ["state-disagrees"])
    #expect(Plan("---\nstatus: archived\n---\n# T\n\n> **Completed on 2026-01-01.**\n").diagnostics.isEmpty)
  }
}
