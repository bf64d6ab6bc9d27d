import MarkdownSyntax
import PlanEditing
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct AddingTextTests {
  private func noon() throws -> UTCTimestamp { try UTCTimestamp(parsing: "2026-11-20 12:00Z") }

  static let outcomes: [(String, String)] = [
    (
      "## Outcomes\n\nNot finished.\n\n## Context\n",
      "## Outcomes\n\nNot finished.\n\nIt works.\n\n## Context\n"
    ),
    ("## Outcomes\n\na\n\n---\n\n## Context\n", "## Outcomes\n\na\n\nIt works.\n\n---\n\n## Context\n"),
    ("## Outcomes\n\n- a\n\n---\n", "## Outcomes\n\n- a\n- It works.\n\n---\n"),
    ("## Outcomes\n\n- a\n- b\n", "## Outcomes\n\n- a\n- b\n- It works.\n"),
    ("## Outcomes\n\n* a\n\n* b\n", "## Outcomes\n\n* a\n\n* b\n\n* It works.\n"),
    (
      "## Outcomes\n\n- (2026-01-01 10:00Z) a\n\n## Context\n",
      "## Outcomes\n\n- (2026-01-01 10:00Z) a\n- (2026-11-20 12:00Z) It works.\n\n## Context\n"
    ),
    ("## Outcomes\n\n## Context\n", "## Outcomes\n\nIt works.\n\n## Context\n"),
    ("## Outcomes\n", "## Outcomes\n\nIt works.\n"), ("## Outcomes", "## Outcomes\n\nIt works.\n"),
    ("## Outcomes\n\na\n\n### Part\n\nb\n", "## Outcomes\n\na\n\nIt works.\n\n### Part\n\nb\n"),
    ("## Outcomes\r\n\r\na\r\n", "## Outcomes\r\n\r\na\r\n\r\nIt works.\r\n"),
    ("## Purpose\n", "## Purpose\n"),
  ]

  @Test(arguments: outcomes)
  func `adds an outcome as the others are written`(text: String, expected: String) throws {
    let plan = Plan(text)
    let edits = try plan.addingOutcome(try WrittenText("It works."), at: try noon())
    #expect(try plan.text(applying: edits) == expected)
  }

  @Test(arguments: ["# x", "- x", "1. x", "> x", "[ ] x", "[x] x", "[a]: b", "=== x", "```x", "<div>", "+"])
  func `writes an outcome that stays a paragraph`(words: String) throws {
    let plan = Plan("## Outcomes\n\na\n\n## Context\n\nb\n")
    let outcome = try WrittenText(words)
    let text = try plan.text(applying: plan.addingOutcome(outcome, at: noon()))
    let written = Plan(text)
    #expect(
      written.document.blocks.map(\.kind) == [
        .document, .heading, .paragraph, .paragraph, .heading, .paragraph,
      ])
    let list = Plan("## Outcomes\n\n- a\n")
    let item = Plan(try list.text(applying: list.addingOutcome(outcome, at: noon())))
    #expect(item.entries.map(\.box) == [.none, .none])
    #expect(item.document.blocks.count { $0.kind == .paragraph } == 2)
    #expect(item.entries.last.map(item.wholeText) == words)
  }

  private static let report =
    "It works on all machines that were tried, and the service is faster than it was.\n\nOne thing is left."

  @Test func `keeps the paragraphs of an outcome and divides its lines as the neighbours do`() throws {
    let neighbour = "A sentence that is divided where people who write narrow plans do so, at\nsome column.\n"
    let plan = Plan("## Outcomes\n\n\(neighbour)")
    let edits = try plan.addingOutcome(try WrittenText(Self.report), at: noon())
    #expect(
      try plan.text(applying: edits) == """
        ## Outcomes

        \(neighbour)
        It works on all machines that were tried, and the service is faster than
        it was.

        One thing is left.

        """)
    let list = Plan("## Outcomes\n\n- \(neighbour.replacing("\n", with: "\n  ").dropLast(2))")
    let added = try list.addingOutcome(try WrittenText(Self.report), at: noon())
    let text = try list.text(applying: added)
    #expect(
      text.hasSuffix(
        "- It works on all machines that were tried, and the service is faster than\n  it was.\n\n"
          + "  One thing is left.\n"))
    let long = Plan("## Outcomes\n\n\(String(repeating: "long ", count: 40))\n")
    let whole = try long.addingOutcome(try WrittenText(Self.report), at: noon())
    #expect(try long.text(applying: whole).hasSuffix("\n\n\(Self.report)\n"))
  }

  @Test func `writes nothing into a block that is never closed`() throws {
    let (text, time) = (try WrittenText("It works."), try noon())
    #expect(throws: EditingError.unclosedBlock(line: 3)) {
      try Plan("## Outcomes\n\n```\ncode\n").addingOutcome(text, at: time)
    }
    #expect(throws: EditingError.unclosedBlock(line: 3)) {
      try Plan("## Update Log\n\n<!-- open\n").addingUpdate(text, on: time.date)
    }
  }

  static let updates: [(String, String)] = [
    (
      "## Update Log\n\n- 2026-10-22: Drafted.\n",
      "## Update Log\n\n- 2026-11-20: Closed.\n- 2026-10-22: Drafted.\n"
    ),
    (
      "## Update Log\n\n* 2026-10-02 – b\n* 2026-10-01 – a\n",
      "## Update Log\n\n* 2026-11-20 – Closed.\n* 2026-10-02 – b\n* 2026-10-01 – a\n"
    ),
    (
      "## Update Log\n\n- **2026-10-01**: a\n- **2026-10-02**: b",
      "## Update Log\n\n- **2026-10-01**: a\n- **2026-10-02**: b\n- **2026-11-20**: Closed.\n"
    ),
    ("## Update Log\n\n## End\n", "## Update Log\n\n- 2026-11-20: Closed.\n\n## End\n"),
    ("## Update Log\r\n- 2026-10-22: a\r\n", "## Update Log\r\n- 2026-11-20: Closed.\r\n- 2026-10-22: a\r\n"),
    ("## Purpose\n", "## Purpose\n"),
  ]

  @Test(arguments: updates)
  func `adds a line to the update log in its order`(text: String, expected: String) throws {
    let plan = Plan(text)
    let edits = try plan.addingUpdate(try WrittenText("Closed."), on: try noon().date)
    #expect(try plan.text(applying: edits) == expected)
  }

  @Test func `divides an update as the others are`() throws {
    let update = "- 2026-10-22: A sentence that is divided where people who write narrow\n  plans do so.\n"
    let plan = Plan("## Update Log\n\n\(update)")
    let text = try WrittenText("Closed, because all that was planned is there and works as it should.")
    #expect(
      try plan.text(applying: try plan.addingUpdate(text, on: try noon().date))
        == "## Update Log\n\n- 2026-11-20: Closed, because all that was planned is there and works\n"
        + "  as it should.\n\(update)")
  }
}
