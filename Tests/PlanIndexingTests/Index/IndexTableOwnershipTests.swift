import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import Testing

@Suite struct IndexTableOwnershipTests {
  private static func adding(
    _ name: String, _ state: PlanState, to text: String, summary: String? = nil
  ) throws -> String {
    try IndexTableTests.adding(name, state, to: text, summary: summary)
  }

  // MARK: - Words of other rows

  static let notes = """
    # Plans

    | Plan | Status |
    | ---- | ------ |
    | [A](plans/a.md) | In Progress in #4 |
    | [B](plans/b.md) | ✅ **Done (#12, 2026-01-02)** |
    | [C](plans/c.md) | Blocked: waits for @x |

    """

  @Test func `a state cell holds the word alone, not what another row says besides`() throws {
    #expect(
      try Self.adding("d", .active, to: Self.notes) == Self.notes + "| [D](plans/d.md) | In Progress |\n")
    #expect(
      try Self.adding("d", .completed, to: Self.notes) == Self.notes + "| [D](plans/d.md) | ✅ **Done** |\n")
    #expect(try Self.adding("d", .blocked, to: Self.notes) == Self.notes + "| [D](plans/d.md) | Blocked |\n")
    #expect(
      try Self.adding("a", .completed, to: Self.notes)
        == Self.notes.replacing("| In Progress in #4 |", with: "| ✅ **Done**        |"))
  }

  @Test(arguments: [
    ("Done (#12, 2026-01-02)", "Done"), ("**Done** — see #3", "**Done**"), ("DONE - 2026", "DONE"),
    ("Done", "Done"), ("`done`, mostly", "`done`"), ("*Completed with notes*", "*Completed*"),
  ])
  func `notes of all kinds stay with their row`(_ cell: String, _ word: String) throws {
    let text = "| Plan | Status |\n|---|---|\n| [A](plans/a.md) | \(cell) |\n"
    #expect(try Self.adding("b", .completed, to: text) == text + "| [B](plans/b.md) | \(word) |\n")
  }

  // MARK: - Tables that list no plans

  static let legend =
    "| Status | Meaning |\n|---|---|\n| Active | under way |\n| Done | see [Guide](guide.md) |\n"

  @Test func `a legend takes no row, whatever heading it stands under`() throws {
    let list = "| Plan | Status |\n|---|---|\n| [A](plans/a.md) | Active |\n"
    let alone = "# Plans\n\n\(Self.legend)\n\(list)"
    #expect(try Self.adding("b", .active, to: alone) == alone + "| [B](plans/b.md) | Active |\n")
    let under = "## Active\n\n\(Self.legend)\n\(list)"
    #expect(try Self.adding("b", .active, to: under) == under + "| [B](plans/b.md) | Active |\n")
    #expect(
      try Self.adding("b", .draft, to: Self.legend).hasPrefix(Self.legend + "\n## Active Plans\n\n- [B]"))
  }

  @Test func `tables of people and of documents take no row`() throws {
    let people = "## Active\n\n| Name | Role |\n|---|---|\n| Ann | owner |\n"
    #expect(try Self.adding("b", .active, to: people) == people + "\n- [B](plans/b.md)\n")
    let documents = "## Active\n\n| Document | Purpose |\n|---|---|\n| [Layers](layers.md) | why |\n"
    let both = documents + "\n| Plan | Goal |\n|---|---|\n| [A](plans/a.md) | x |\n"
    let index = PlanIndex(parsing: Array(both.utf8), at: IndexTableTests.path)
    let line = IndexLine(path: "docs/plans/b.md", slug: "b", title: "B")
    let edits = try index.adding(line, in: .active, slugs: ["docs/plans/a.md": "a"])
    #expect(
      String(decoding: try index.document.source.applying(edits), as: UTF8.self)
        == both + "| [B](plans/b.md) |  |\n")
  }

  @Test func `the row of a legend does not go when its link leads nowhere`() throws {
    let text = "## Active\n\n\(Self.legend)\n| Plan |\n|---|\n| [A](plans/a.md) |\n"
    let facts = IndexFacts(
      plans: [.init(line: IndexLine(path: "docs/plans/a.md", slug: "a", title: "A"), state: .active)])
    let index = PlanIndex(parsing: Array(text.utf8), at: IndexTableTests.path)
    #expect(try index.problems(comparedWith: facts) == [])
    #expect(try index.rebuilding(from: facts) == [])
  }

  // MARK: - Links before that of the plan

  static let issues = """
    ## Active

    | Issue | Plan | After |
    |---|---|---|
    | [#1](https://example.com/1) | [A](plans/a.md) | |
    | [#2](../issues/2.md) | [B](plans/b.md) | [A](plans/a.md) |
    | | [#3](https://example.com/3) [C](plans/c.md) | |

    ## Completed

    | Issue | Plan | After |
    |---|---|---|

    """

  @Test(arguments: ["a", "b", "c"])
  func `a row is that of the plan in its column, whatever links stand before it`(_ name: String) throws {
    #expect(try Self.adding(name, .active, to: Self.issues) == Self.issues)
    let row = try #require(Self.issues.split(separator: "\n").first { $0.contains("[\(name.uppercased())]") })
    #expect(
      try Self.adding(name, .completed, to: Self.issues)
        == Self.issues.replacing("\(row)\n", with: "", maxReplacements: 1) + "\(row)\n")
  }

  @Test func `a column that no title names is found by links to files`() throws {
    let text = "## Active\n\n| Issue | Work |\n|---|---|\n| [#1](https://example.com/1) | [A](plans/a.md) |\n"
    #expect(try Self.adding("a", .active, to: text) == text)
    #expect(try Self.adding("b", .active, to: text) == text + "|  | [B](plans/b.md) |\n")
  }

  @Test func `rows are known without the place of the index`() {
    let text = "## Active\n\n| Issue | Plan |\n|---|---|\n| [#1](https://x.y) | [A](../plans/a.md#now) |\n"
    #expect(PlanIndex(parsing: Array(text.utf8)).plans.map(\.target) == ["../plans/a.md#now"])
  }

  // MARK: - Headings above a column for the state

  static let headed = """
    ## Active

    | Plan | Status | Owner |
    |---|---|---|
    | [A](plans/a.md) | In Progress | @x |
    | [B](plans/b.md) | Blocked | @y |

    ## Completed

    | Plan | Status | Owner |
    |---|---|---|
    | [Z](plans/z.md) | Shipped (#7) | @z |

    """

  @Test func `a completed plan leaves the table of the active ones and its cell changes`() throws {
    #expect(
      try Self.adding("a", .completed, to: Self.headed)
        == Self.headed.replacing("| [A](plans/a.md) | In Progress | @x |\n", with: "").replacing(
          "| @z |\n", with: "| @z |\n| [A](plans/a.md) | Shipped     | @x |\n"))
    #expect(
      try Self.adding("a", .blocked, to: Self.headed)
        == Self.headed.replacing("| In Progress |", with: "| Blocked     |"))
  }

  @Test func `where no heading is for the state the cell alone changes`() throws {
    let text = String(Self.headed.split(separator: "\n## Completed")[0])
    #expect(
      try Self.adding("a", .completed, to: text)
        == text.replacing("| In Progress |", with: "| Completed   |"))
    let open = text + "\n## Completed\n"
    #expect(
      try Self.adding("a", .completed, to: open)
        == open.replacing("| [A](plans/a.md) | In Progress | @x |\n", with: "")
        + "\n| Plan | Status | Owner |\n|---|---|---|\n| [A](plans/a.md) | Completed   | @x |\n")
  }

  @Test func `a rebuild moves a row whose cell says that it is done`() throws {
    let text = Self.headed.replacing("In Progress", with: "Done")
    let facts = IndexFacts(
      plans: [("a", PlanState.completed), ("b", .blocked), ("z", .completed)].map {
        IndexFacts.Fact(
          line: IndexLine(path: "docs/plans/\($0.0).md", slug: $0.0, title: $0.0.uppercased()), state: $0.1)
      })
    let index = PlanIndex(parsing: Array(text.utf8), at: IndexTableTests.path)
    #expect(
      try index.problems(comparedWith: facts).map(\.message) == [
        "docs/plans/a.md is completed, but listed under 'Active'"
      ])
    let bytes = try index.document.source.applying(try index.rebuilding(from: facts))
    let row = "| [A](plans/a.md) | Done | @x |\n"
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == text.replacing(row, with: "").replacing("| @z |\n", with: "| @z |\n\(row)"))
    let again = PlanIndex(parsing: bytes, at: IndexTableTests.path)
    #expect(try again.problems(comparedWith: facts) == [])
    #expect(try again.rebuilding(from: facts) == [])
  }
}
