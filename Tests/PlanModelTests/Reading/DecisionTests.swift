import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct DecisionTests {
  /// One line for each decision: kind, text, rationale, author, day.
  private func rows(_ log: String) -> [String] {
    rows(Plan("# T\n\n## Decision Log\n\n\(log)\n\n## Other\n\n- Decision: not here\n"))
  }

  private func rows(_ plan: Plan) -> [String] {
    plan.decisions().map { decision in
      let fields = [
        decision.isLabelled ? decision.kind.rawValue : "(\(decision.kind.rawValue))", decision.text,
        decision.rationale ?? "-", decision.author ?? "-", decision.time?.date.description ?? "-",
      ]
      return fields.joined(separator: " | ")
    }
  }

  @Test(arguments: [
    (
      "- Decision: use A\n  Rationale: fast\n  Date/Author: 2026-03-08 / ana",
      "decision | use A | fast | ana | 2026-03-08"
    ),
    ("- Decision: use A\n  Rationale: fast", "decision | use A | fast | - | -"),
    ("- 2026-05-07T22:28:15Z - use A", "(decision) | use A | - | - | 2026-05-07"),
    ("- use A", "(decision) | use A | - | - | -"),
    ("- Decision: use A", "decision | use A | - | - | -"),
    ("- Decision: use A\n  Rationale: fast\n  Date: 2026-03-08", "decision | use A | fast | - | 2026-03-08"),
    ("- 2026-03-17: use A Rationale: fast", "(decision) | use A | fast | - | 2026-03-17"),
    ("1. **Use A** — it is fast", "(decision) | **Use A** — it is fast | - | - | -"),
    (
      "- **Decision:** use A\n  **Rationale:** fast\n  **Date:** 2026-03-08",
      "decision | use A | fast | - | 2026-03-08"
    ),
    (
      "- **Decision**: use A\n  - **Rationale**: fast\n  - **Date/Author**: 2026-03-08, ana",
      "decision | use A | fast | ana | 2026-03-08"
    ),
    (
      "- Decision: use A\n- Rationale: fast\n- Date/Author: 2026-03-08 / ana",
      "decision | use A | fast | ana | 2026-03-08"
    ),
    ("- Decision: use A\n  Date/Author: 2026-03-08 (ana)", "decision | use A | - | ana | 2026-03-08"),
    ("- D-001: use A", "(decision) | D-001: use A | - | - | -"),
    ("- Decision (REJECTED): use A\n  Rationale: no", "decision | use A | no | - | -"),
    ("- Decision (2026-06-18): use A\n  Date/Author: ana", "decision | use A | - | ana | 2026-06-18"),
    ("- Decision D-3: use A", "decision | use A | - | - | -"),
    ("Decision: use A\nRationale: fast", "decision | use A | fast | - | -"),
    (
      "- Decision: use A because\n  it works. Rationale: fast.\n  Date/Author: 2026-03-08T14:35Z / User + Codex",
      "decision | use A because it works. | fast. | User + Codex | 2026-03-08"
    ),
    ("- Decision: use A\n  Rationale:\n  - fast\n  - small", "decision | use A | fast small | - | -"),
    ("**Decision:** use A\n\n**Rationale:**\n\n- fast\n- small", "decision | use A | fast; small | - | -"),
    ("- Legacy text\n  Date/Author: 2026-04-26 / Codex", "(decision) | Legacy text | - | Codex | 2026-04-26"),
    ("- 决策：用 A\n  理由：快", "decision | 用 A | 快 | - | -"),
    (
      "- Decision: use A\n  Date/Author: 2025-11-08 – Steward Agent",
      "decision | use A | - | Steward Agent | 2025-11-08"
    ),
  ])
  func `are read in every form`(log: String, expected: String) {
    #expect(rows(log) == [expected])
  }

  @Test(arguments: [
    ("### Decision 1: use A\n\n**Rationale:** fast", "decision | use A | fast | - | -"),
    ("### 2026-03-08: use A\n\nProse about it.", "(decision) | use A | - | - | 2026-03-08"),
    (
      "### Decision 1: title\n\n**Date:** 2026-03-08\n**Decision:** use A\n**Rationale:** fast",
      "decision | use A | fast | - | 2026-03-08"
    ),
    (
      "### 2026-03-08: title\n\n**Decision:** use A\n\n**Rationale:** fast",
      "decision | use A | fast | - | 2026-03-08"
    ),
    ("### Use A\n\nRationale: fast", "(decision) | Use A | fast | - | -"),
    ("### Decision 2: use A\n\n- it is small\n- it is fast", "decision | use A | - | - | -"),
    ("### Decision (scope change): use A", "scope change | use A | - | - | -"),
    ("### 2026-03-08\n\n- Decision: use A", "decision | use A | - | - | 2026-03-08"),
  ])
  func `are read from sub-headings`(log: String, expected: String) {
    #expect(rows(log) == [expected])
  }

  @Test func `may be unlabelled below headings that only group them`() {
    #expect(
      rows("### Open\n\nProse.\n\n- use A\n- use B\n\n### Closed\n").map { $0.contains("use") } == [
        true, true,
      ])
    #expect(rows("### Architecture\n\nOnly prose.\n").isEmpty)
  }

  @Test(arguments: [
    (
      "- [2026-01-31 23:59 UTC] **Scope change:** drop B. Rationale: late (@ana)",
      "scope change | drop B. | late | @ana | 2026-01-31"
    ),
    ("- [2026-01-31 23:59 UTC] **Approval:** go (@ana)", "approval | go | - | @ana | 2026-01-31"),
    (
      "- [2026-01-31 23:59 UTC] **Decision:** use A. Rationale: fast. (@ana)",
      "decision | use A. | fast. | @ana | 2026-01-31"
    ),
    ("- [2026-01-31 23:59 UTC] Risk: late", "risk | late | - | - | 2026-01-31"),
    ("- [2026-01-31 23:59 UTC] **Note:** x", "(decision) | **Note:** x | - | - | 2026-01-31"),
    (
      "- Decision (scope change): drop B\n  Rationale: late\n  Date/Author: 2026-01-31 / ana",
      "scope change | drop B | late | ana | 2026-01-31"
    ),
    ("- **Blocker** — no key", "blocker | — no key | - | - | -"),
  ])
  func `have kinds`(log: String, expected: String) {
    #expect(rows(log) == [expected])
  }

  @Test(arguments: DecisionKind.allCases)
  func `have every kind in both forms`(kind: DecisionKind) {
    let governance = Plan("## Decision Log\n- [2026-01-31 23:59 UTC] **\(kind.label):** text (@ana)\n")
      .decisions()
    #expect(governance.map(\.kind) == [kind])
    #expect(governance.map(\.author) == ["@ana"])
    let cookbook = Plan("## Decision Log\n- Decision (\(kind.rawValue)): text\n").decisions()
    #expect(cookbook.map(\.kind) == [kind])
  }

  @Test func `are read from tables`() {
    let table =
      "| Date/Author | Decision | Rationale |\n| --- | --- | --- |\n| 2026-03-08 / ana | use A | fast |\n| | use B | |\n| x | | y |"
    #expect(
      rows(table) == ["(decision) | use A | fast | ana | 2026-03-08", "(decision) | use B | - | - | -"])
    #expect(
      rows("| Decision | Date | Author |\n|-|-|-|\n| use A | 2026-03-08 | ana |").first?.hasSuffix(
        "- | ana | 2026-03-08") == true)
    #expect(rows("| Topic | Choice |\n|-|-|\n| a | b |").isEmpty)
  }

  @Test(arguments: [
    "- None yet.", "None yet.", "", "Only prose about decisions.", "> - Decision: quoted",
    "```\n- Decision: code\n```",
    "- Rationale: alone", "<!-- - Decision: comment -->",
  ])
  func `are not read where there are none`(log: String) {
    #expect(rows(log).isEmpty)
  }

  @Test func `are read from all sections with their places`() throws {
    let text =
      "## Decision Log\n\n- Decision: a\n  Date/Author: 2026-03-08 / ana\n\n## X\n\n## Decisions\n\n- (2026-03-09) b\n"
    let plan = Plan(text)
    let decisions = plan.decisions()
    #expect(decisions.map(\.line) == [3, 10])
    #expect(decisions.compactMap(\.timeText).map { plan.string($0) } == ["2026-03-08", "2026-03-09"])
    #expect(decisions.map { plan.document.blocks[$0.block].kind } == [.item, .item])
  }

  @Test func `that hold several labels are several`() {
    #expect(rows("- Decision: a\n  Decision: b\n  Rationale: c").count == 2)
    #expect(rows("Decision: a\nRationale: b\n\nDecision: c\nRationale: d").count == 2)
  }
}
