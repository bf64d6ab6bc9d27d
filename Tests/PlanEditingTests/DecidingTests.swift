import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite struct DecidingTests {
  private func decide(
    _ plan: String, _ profile: Profile, _ kind: DecisionKind = .decision, why: String? = "Fast.",
    by author: String = "@ana"
  ) throws -> String {
    let plan = Plan(plan, profile: profile)
    let entry = DecisionEntry(
      kind: kind, text: try WrittenText("Use A."), rationale: try why.map { try WrittenText($0) },
      author: author)
    return try plan.applying(try plan.deciding(entry, at: editNow))
  }

  static let forms: [(String, Profile, String, String)] = [
    (
      "as a stamped line", .governance, "## Decision Log\n",
      "\n- [2026-11-20 12:00 UTC] **Decision:** Use A. Rationale: Fast. (@ana)\n"
    ),
    (
      "as labelled lines", .cookbook, "## Decision Log\n",
      "\n- Decision: Use A.\n  Rationale: Fast.\n  Date/Author: 2026-11-20 / @ana\n"
    ),
    (
      "with a blank line between decisions", .cookbook, "## Decision Log\n\n- Decision: a\n  Rationale: b\n",
      "\n- Decision: Use A.\n  Rationale: Fast.\n  Date/Author: 2026-11-20 / @ana\n"
    ),
    (
      "without one where there is none", .cookbook, "## Decision Log\n\n- Decision: a\n- Decision: b\n",
      "- Decision: Use A.\n  Rationale: Fast.\n  Date/Author: 2026-11-20 / @ana\n"
    ),
    (
      "with bold labels", .cookbook, "## Decision Log\n\n- **Decision**: a\n- **Decision**: b\n",
      "- **Decision**: Use A.\n  **Rationale**: Fast.\n  **Date/Author**: 2026-11-20 / @ana\n"
    ),
    (
      "in nested bullets", .cookbook,
      "## Decision Log\n\n* **Decision:** a\n  * **Rationale:** b\n* **Decision:** c\n  * **Rationale:** d\n",
      "* **Decision:** Use A.\n  * **Rationale:** Fast.\n  * **Date/Author:** 2026-11-20 / @ana\n"
    ),
    (
      "in bullets beside each other", .cookbook,
      "## Decision Log\n\n- Decision: a\n- Rationale: b\n\n- Decision: a\n- Rationale: b\n",
      "\n- Decision: Use A.\n- Rationale: Fast.\n- Date/Author: 2026-11-20 / @ana\n"
    ),
    (
      "as a row", .cookbook,
      "## Decisions\n\n| # | Date | Decision | Why | By |\n|---|---|---|---|---|\n| 3 | 2026-11-01 | a | b | x |\n",
      "| 4 | 2026-11-20 | Use A. | Fast. | @ana |\n"
    ),
    (
      "as the first row", .governance, "## Decision Log\n\nDecision | Reason | Date/Author\n--|--|--\n",
      "Use A. | Fast. | 2026-11-20 12:00 UTC / @ana\n"
    ),
  ]

  @Test(arguments: forms)
  func `is written`(name: String, profile: Profile, plan: String, added: String) throws {
    #expect(try decide(plan, profile) == plan + added, "\(name)")
  }

  static let narrow: [(String, String?, String, String)] = [
    ("| Date | Decision | Why |", "Fast.", "@ana", "| 2026-11-20 | Use A. | Fast. (@ana) |"),
    ("| Date | Decision | Why |", nil, "@ana", "| 2026-11-20 | Use A. (@ana) |  |"),
    ("| Date | Decision |", "Fast.", "@ana", "| 2026-11-20 | Use A. Rationale: Fast. (@ana) |"),
    ("| Date | Decision |", nil, "Ana Lima", "| 2026-11-20 | Use A. (author: Ana Lima) |"),
    ("| Date | Decision | By |", "Fast.", "Ana Lima", "| 2026-11-20 | Use A. Rationale: Fast. | Ana Lima |"),
  ]

  @Test(arguments: narrow)
  func `puts what has no column into the cell of the decision`(
    header: String, why: String?, author: String, row: String
  ) throws {
    let table = "## Decision Log\n\n\(header)\n\(header.replacing(/[A-Za-z ]+/, with: "-"))\n"
    let text = try decide(table, .cookbook, why: why, by: author)
    #expect(text == "\(table)\(row)\n")
    let read = try #require(Plan(text).decisions().last)
    #expect(read.text == "Use A.")
    #expect(read.rationale == why)
    #expect(read.author == author)
  }

  @Test func `names its kind, and a name that is no handle on its own line`() throws {
    #expect(
      try decide("## Decision Log\n", .governance, .scopeChange, why: nil, by: "Ana Lima")
        == "## Decision Log\n\n- [2026-11-20 12:00 UTC] **Scope change:** Use A.\n  Author: Ana Lima\n")
    #expect(
      try decide("## Decision Log\n", .cookbook, .scopeChange, why: nil, by: "Ana Lima")
        == "## Decision Log\n\n- Decision (scope change): Use A.\n  Date/Author: 2026-11-20 / Ana Lima\n")
  }

  @Test func `goes on top where the newest is first`() throws {
    let log = ["19", "18", "17"].map { "- Decision: d\n  Date/Author: 2026-11-\($0) / x\n" }.joined()
    let text = try decide("## Decision Log\n\n" + log, .cookbook)
    #expect(text.hasPrefix("## Decision Log\n\n- Decision: Use A.\n"))
    #expect(text.hasSuffix("/ @ana\n" + log))
  }

  @Test func `goes before decisions that are headings`() throws {
    let plan = "## Decision Log\n\nText.\n\n### Decision 1: a\n\nRationale: b\n"
    let text = try decide(plan, .cookbook)
    #expect(text.hasPrefix("## Decision Log\n\nText.\n\n- Decision: Use A.\n"))
    #expect(Plan(text).decisions().map(\.text) == ["Use A.", "a"])
  }

  @Test func `is refused where it would not be read back`() {
    #expect(throws: EditingError.noSection(.decisions)) { try decide("# T\n", .cookbook) }
    #expect(throws: EditingError.unreadableName("Ana Lim. B")) {
      try decide("## Decision Log\n", .cookbook, by: "Ana Lim. B")
    }
    #expect(throws: EditingError.noColumn("date", line: 3)) {
      try decide("## Decision Log\n\n| Decision | Author |\n|-|-|\n| y | z |\n", .cookbook)
    }
    #expect(throws: EditingError.unreadableName("Ana (A.)")) {
      try decide("## Decision Log\n\n| Date | Decision |\n|-|-|\n| x | y |\n", .cookbook, by: "Ana (A.)")
    }
  }
}
