import MarkdownSyntax
import PlanCore
import PlanTestSupport
import Testing

@Suite struct AddingTextTests {
  private func noon() throws -> UTCTimestamp { try UTCTimestamp(parsing: "2026-11-20 12:00Z") }

  static let outcomes: [(String, String)] = [
    (
      "## Outcomes\n\nNot finished.\n\n## Context\n",
      "## Outcomes\n\nNot finished.\n\nIt works.\n\n## Context\n"
    ),
    ("## Outcomes\n\nOpen.\n\n## Context\n", "## Outcomes\n\nIt works.\n\n## Context\n"),
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
    let edits = plan.addingOutcome("It\nworks.", at: try noon(), placeholder: "Open.")
    #expect(try plan.text(applying: edits) == expected)
  }

  @Test(arguments: ["# x", "- x", "1. x", "> x", "[ ] x", "[a]: b", "=== x", "```x", "<div>", "+"])
  func `writes an outcome that stays a paragraph`(words: String) throws {
    let plan = Plan("## Outcomes\n\na\n\n## Context\n\nb\n")
    let text = try plan.text(applying: plan.addingOutcome(words, at: noon()))
    let written = Plan(text)
    #expect(
      written.document.blocks.map(\.kind) == [
        .document, .heading, .paragraph, .paragraph, .heading, .paragraph,
      ])
    let list = Plan("## Outcomes\n\n- a\n")
    let item = Plan(try list.text(applying: list.addingOutcome(words, at: noon())))
    #expect(item.entries.map(\.box) == [.none, .none])
    #expect(item.document.blocks.count { $0.kind == .paragraph } == 2)
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
    let edits = plan.addingUpdate("Closed.", on: try noon().date)
    #expect(try plan.text(applying: edits) == expected)
  }
}
