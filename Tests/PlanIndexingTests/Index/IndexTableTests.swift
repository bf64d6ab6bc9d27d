import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing
import WritingOperations

@Suite struct IndexTableTests {
  static let path = "docs/PLANS.md"

  /// Returns an index after a plan was listed in a state.
  static func adding(
    _ name: String, _ state: PlanState, to text: String, title: String? = nil, summary: String? = nil
  ) throws -> String {
    let index = PlanIndex(parsing: Array(text.utf8), at: path)
    let line = IndexLine(
      path: "docs/plans/\(name).md", slug: name, title: title ?? name.uppercased(), summary: summary)
    let bytes = try index.document.source.applying(try index.adding(line, in: state))
    let again = PlanIndex(parsing: bytes, at: path)
    #expect(try again.adding(line, in: state) == [])
    #expect(
      again.plans.contains { $0.path(from: again.folder) == line.path && $0.state.group == state.group })
    return String(decoding: bytes, as: UTF8.self)
  }

  static let parts = """
    # Plans

    ## Active Plans

    | Plan | Owner | Summary |
    |------|-------|---------|
    | [A](plans/a.md) | @x | one |
    | [C](plans/c.md) | - | three |

    ## Completed Plans

    | Plan | Owner | Summary |
    |------|-------|---------|
    | [Z](plans/z.md) | @y | last |

    """

  @Test func `a new plan is a row where its slug belongs`() throws {
    #expect(
      try Self.adding("b", .draft, to: Self.parts, title: "B | b", summary: "two")
        == Self.parts.replacing(
          "| [C]", with: "| [B \\| b](plans/b.md) | - | two |\n| [C]"))
  }

  @Test func `a row moves with its bytes to the table of its state`() throws {
    #expect(
      try Self.adding("a", .completed, to: Self.parts)
        == Self.parts.replacing("| [A](plans/a.md) | @x | one |\n", with: "").replacing(
          "| last |\n", with: "| last |\n| [A](plans/a.md) | @x | one |\n"))
    #expect(try Self.adding("a", .blocked, to: Self.parts) == Self.parts)
  }

  @Test func `a heading without a table gets one with the same columns`() throws {
    let text = "## Active\n\n| Plan |\n|---|\n| [A](plans/a.md) |\n\n## Done\n\n## Notes\n"
    #expect(
      try Self.adding("a", .completed, to: text)
        == "## Active\n\n| Plan |\n|---|\n\n## Done\n\n| Plan |\n|---|\n| [A](plans/a.md) |\n\n## Notes\n")
  }

  @Test func `line ends of Windows and padding stay`() throws {
    let text =
      "## Active\r\n\r\n| Plan            | Goal |\r\n| --------------- | ---- |\r\n| [A](plans/a.md) | x    |\r\n"
    let padded = try Self.adding("b", .active, to: text, summary: "y")
    #expect(padded == text + "| [B](plans/b.md) | y    |\r\n")
    let open = "## Active\n\n|Plan|\n|-|\n|[A](plans/a.md)|"
    #expect(try Self.adding("b", .active, to: open) == open + "\n| [B](plans/b.md) |")
  }

  static let oneTable = """
    # Plans

    | # | Plan | Status | Updated |
    | - | ---- | ------ | ------- |
    | 1 | [A](plans/a.md) | In Progress | 2026-01-01 |
    | 2 | [B](plans/b.md) | ✅ Done | 2026-01-02 |

    """

  @Test func `a column declares the state, in the words of the table`() throws {
    let index = PlanIndex(parsing: Array(Self.oneTable.utf8), at: Self.path)
    #expect(index.plans.map(\.state) == [.active, .completed])
    #expect(
      try Self.adding("a", .completed, to: Self.oneTable)
        == Self.oneTable.replacing("In Progress", with: "✅ Done     "))
    #expect(
      try Self.adding("a", .blocked, to: Self.oneTable)
        == Self.oneTable.replacing("In Progress", with: "Blocked    "))
    #expect(
      try Self.adding("c", .draft, to: Self.oneTable)
        == Self.oneTable + "| 3 | [C](plans/c.md) | Draft |  |\n")
  }

  @Test func `a plan in a list stays in the list, and the other way round`() throws {
    let mixed = "## Active\n\n- [A](plans/a.md)\n\n## Done\n\n| Plan |\n|---|\n| [B](plans/b.md) |\n"
    #expect(
      try Self.adding("c", .active, to: mixed)
        == "## Active\n\n- [A](plans/a.md)\n- [C](plans/c.md)\n\n## Done\n\n| Plan |\n|---|\n| [B](plans/b.md) |\n"
    )
    #expect(try Self.adding("c", .completed, to: mixed) == mixed + "| [C](plans/c.md) |\n")
  }

  @Test func `a rebuild mends rows and is done once`() throws {
    let text = Self.parts.replacing(
      "| @y | last |\n", with: "| @y | last |\n| [A](plans/a.md) | | twice |\n| [Gone](plans/gone.md) | | |\n"
    )
    let facts = IndexFacts(
      plans: [("a", PlanState.completed), ("c", .active), ("new", .active), ("z", .completed)].map {
        IndexFacts.Fact(
          line: IndexLine(path: "docs/plans/\($0.0).md", slug: $0.0, title: $0.0.uppercased()), state: $0.1)
      })
    let index = PlanIndex(parsing: Array(text.utf8), at: Self.path)
    #expect(
      try index.problems(comparedWith: facts).map { "\($0.kind) \($0.path)" } == [
        "wrongList docs/plans/a.md", "duplicate docs/plans/a.md", "dead docs/plans/gone.md",
        "missing docs/plans/new.md",
      ])
    let bytes = try index.document.source.applying(try index.rebuilding(from: facts))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == Self.parts.replacing("| [A](plans/a.md) | @x | one |\n", with: "").replacing(
          "| - | three |\n", with: "| - | three |\n| [NEW](plans/new.md) | - |  |\n"
        ).replacing("| last |\n", with: "| last |\n| [A](plans/a.md) | @x | one |\n"))
    let again = PlanIndex(parsing: bytes, at: Self.path)
    #expect(try again.problems(comparedWith: facts) == [])
    #expect(try again.rebuilding(from: facts) == [])
  }

  @Test func `rows of other tables are left alone`() throws {
    let text =
      "# Notes\n\n| Date | Note |\n|---|---|\n| 2026 | x |\n\n## Active Plans\n\n## Completed Plans\n"
    #expect(
      try Self.adding("a", .active, to: text)
        == "# Notes\n\n| Date | Note |\n|---|---|\n| 2026 | x |\n\n## Active Plans\n\n- [A](plans/a.md)\n\n## Completed Plans\n"
    )
  }

  @Test func `the template of a table lists plans as rows`() throws {
    let date = try CalendarDate(parsing: "2026-01-31")
    let text = String(decoding: PlanIndex.template(at: Self.path, date: date, form: .table), as: UTF8.self)
    let added = try Self.adding("a", .draft, to: text, summary: "why")
    #expect(
      added.contains(
        "## Active Plans\n\n| Plan | Summary |\n| --- | --- |\n| [A](plans/a.md) | why |\n\n## Completed"))
    #expect(
      try Self.adding("a", .completed, to: added).contains(
        "## Completed Plans\n\n| Plan | Summary |\n| --- | --- |\n| [A]"))
  }
}
