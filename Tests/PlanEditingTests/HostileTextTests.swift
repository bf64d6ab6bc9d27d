import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct HostileTextTests {
  /// Plans of all styles; `\n` becomes `\r\n` in every second round.
  static let plans: [String] = [
    """
    # T

    ## Plan of Work

    1. [ ] a (@x)
    2. [x] b

    ## Status

    - [2026-11-01 10:00 UTC] begun

    ## Decision Log

    - [2026-11-01 10:00 UTC] **Decision:** d. Rationale: r (@x)

    ## Follow-up

    - [ ] f

    """,
    """
    # T

    ## Progress

    - [x] (2026-11-01 10:00Z) a
    - [ ] open
      - [ ] sub

    ## Decision Log

    - Decision: d
      Rationale: r
      Date/Author: 2026-11-01 / @x

    ## Follow-up

    * [ ] f
    """,
    """
    # T

    ## Progress

      *   [x] (2026-11-01 10:00Z) a

      *   [ ] open

    ## Decision Log

    - **Decision:** d
    - **Rationale:** r
    - **Date/Author:** 2026-11-01 / @x

    ## Follow-up

    """,
    """
    # T

    ## Progress

    1. (2026-11-01 10:00Z) a line that is wrapped where people wrap their lines, at some
       column
    1. (2026-11-02 10:00Z) b

    ## Decision Log

    - **Decision**: d
      - **Rationale**: r
      - **Date/Author**: 2026-11-01, x

    ## Follow-up

    - [ ] f
    ## Z
    """,
    """
    # T

    ## Decision Log

    | Date | Decision | Rationale | Author |
    |---|---|---|---|
    | 2026-11-01 | d | r | x |

    ## Progress

    Text.

    ## Follow-up

    > quote

    """,
    """
    # T
    ## Progress
    - [x] (2026-11-03 10:00Z) c
    - [x] (2026-11-02 10:00Z) b
    - [x] (2026-11-01 10:00Z) a

          code
    ## Decision Log

    ## Follow-up
    - [ ] f
    ```
    code
    ```

    """,
  ]

  /// Tables of decisions that lack columns.
  static let narrowTables = [
    "| Date | Decision |\n|---|---|\n| 2026-11-01 | d |\n",
    "| Date | Decision | Rationale |\n|---|---|---|\n| 2026-11-01 | d | r |\n",
    "| Date | Decision | Author |\n|---|---|---|\n| 2026-11-01 | d | x |\n",
  ]

  static let rounds = 4000

  /// People, some of whom have characters in their names that nobody sees.
  static let authors = [
    "@ana", "Ana Lima", "codex", "@a, @b", "@an\u{1B}[31ma", "Ana\u{202E} Li\u{9B}ma",
    "co\u{2028}dex\u{E0041}x",
  ]

  private func plan(_ round: Int) -> Plan {
    let text = Self.plans[round % Self.plans.count]
    let profile: Profile = round % Self.plans.count == 0 ? .governance : .cookbook
    let bytes =
      round / Self.plans.count % 2 == 0
      ? text : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    return Plan(bytes, profile: profile)
  }

  @Test func `reads back as the entry that was logged`() throws {
    var texts = HostileText(seed: 1)
    for round in 0..<Self.rounds {
      let raw = texts.next()
      guard let text = try? WrittenText(raw) else { continue }
      let plan = plan(round)
      let check = try EditCheck(plan, try plan.logging(text, at: editNow), adds: .entry)
      let entry = check.newEntry.map { check.plan.entries[$0] }
      let note = Comment("round \(round): \(raw.debugDescription)")
      #expect(check.problem == nil, note)
      #expect(entry.map(check.plan.wholeText) == text.reading, note)
      #expect(entry?.time?.instant == editNow.secondsSince1970, note)
    }
  }

  @Test func `reads back as the step that was added`() throws {
    var texts = HostileText(seed: 2)
    for round in 0..<Self.rounds {
      let raw = texts.next()
      guard let text = try? WrittenText(raw) else { continue }
      let plan = plan(round)
      let step = NewStep(
        text: text, owner: "@ana", after: ["2", "other"], under: round % 7 == 0 && round % 6 < 2 ? 0 : nil)
      let check = try EditCheck(plan, try plan.addingStep(step), adds: .entry)
      let note = Comment("round \(round): \(raw.debugDescription)")
      #expect(check.problem == nil, note)
      let entry = check.newEntry.map { check.plan.entries[$0] }
      #expect(entry.map(check.plan.wholeText) == text.reading + " (@ana; after: 2, other)", note)
      let read = check.plan.steps().first { $0.entry == check.newEntry }
      #expect(read?.state == .open, note)
      // What stands behind several paragraphs is not on the first line.
      guard !text.reading.contains("\n\n") else { continue }
      #expect(read?.owner == "@ana", note)
      #expect(read?.dependencies.starts(with: ["2", "other"]) == true || raw.contains("after"), note)
    }
  }

  @Test func `reads back as the decision that was taken`() throws {
    var texts = HostileText(seed: 3)
    for round in 0..<Self.rounds {
      let raw = texts.next()
      let why = texts.next()
      guard let text = try? WrittenText(raw) else { continue }
      let rationale = round % 5 == 0 ? nil : try? WrittenText(why)
      let plan = plan(round)
      let kind = DecisionKind.allCases[round / 3 % DecisionKind.allCases.count]
      let author = Self.authors[round % Self.authors.count]
      let entry = DecisionEntry(kind: kind, text: text, rationale: rationale, author: author)
      let check = try EditCheck(plan, try plan.deciding(entry, at: editNow), adds: .decision)
      let note = Comment("round \(round): \(raw.debugDescription) because \(why.debugDescription)")
      #expect(check.problem == nil, note)
      let read = check.newDecision.map { check.plan.decisions()[$0] }
      #expect(read?.text == text.line, note)
      #expect(read?.rationale == rationale?.line, note)
      #expect(read?.kind == kind, note)
      #expect(read?.author == author, note)
      #expect(read?.time?.date == editNow.date, note)
    }
  }

  @Test func `reads back from a table that lacks columns`() throws {
    var texts = HostileText(seed: 5)
    for round in 0..<Self.rounds {
      let raw = texts.next()
      let why = texts.next()
      guard let text = try? WrittenText(raw) else { continue }
      let rationale = round % 5 == 0 ? nil : try? WrittenText(why)
      let plan = Plan("# T\n\n## Decision Log\n\n\(Self.narrowTables[round % 3])", profile: .cookbook)
      let kind = DecisionKind.allCases[round / 3 % DecisionKind.allCases.count]
      let author = Self.authors[round % Self.authors.count]
      let entry = DecisionEntry(kind: kind, text: text, rationale: rationale, author: author)
      let check = try EditCheck(plan, try plan.deciding(entry, at: editNow), adds: .decision)
      let note = Comment("round \(round): \(raw.debugDescription) because \(why.debugDescription)")
      #expect(check.problem == nil, note)
      let read = check.newDecision.map { check.plan.decisions()[$0] }
      #expect(read?.text == text.line, note)
      #expect(read?.rationale == rationale?.line, note)
      #expect(read?.kind == kind, note)
      #expect(read?.author == author, note)
    }
  }

  @Test func `reads back as the outcome that was written`() throws {
    var texts = HostileText(seed: 6)
    let sections = [
      "Text.\n", "- [2026-11-01 10:00 UTC] a\n", "- a\n\n- b\n", "> q\n", "1. a\n", "Text.\n\n> q\n",
    ]
    for round in 0..<Self.rounds {
      let raw = texts.next()
      guard let text = try? WrittenText(raw) else { continue }
      let section = sections[round % sections.count]
      let plan = Plan("# T\n\n## Outcomes\n\n\(section)\n## Context\n\nb\n", profile: .cookbook)
      let isList = section.first.map { "-1".contains($0) } ?? false
      let edits = try plan.addingOutcome(text, at: editNow)
      let check = try EditCheck(plan, edits, adds: isList ? .entry : .init())
      let note = Comment("round \(round): \(raw.debugDescription)")
      #expect(check.problem == nil, note)
      if isList {
        let entry = check.newEntry.map { check.plan.entries[$0] }
        #expect(entry.map(check.plan.wholeText) == text.reading, note)
        #expect(entry?.box == CheckBox.none, note)
        #expect((entry?.time != nil) == section.hasPrefix("- ["), note)
      } else {
        let more = check.plan.document.blocks.count { $0.kind == .paragraph }
        let old = plan.document.blocks.count { $0.kind == .paragraph }
        #expect(more - old == text.reading.split(separator: "\n\n").count, note)
      }
    }
  }

  @Test func `reads back as the follow-up that was added`() throws {
    var texts = HostileText(seed: 4)
    let due = CalendarDate(year: 2026, month: 12, day: 1)
    for round in 0..<Self.rounds {
      let raw = texts.next()
      guard let text = try? WrittenText(raw) else { continue }
      let plan = plan(round)
      let link = ["https://example.org/a?b=1", "../other-plan.md", "https://example.org/a_(b)"][round % 3]
      let item = NewFollowUp(text: text, owner: "@ana", due: due, link: link)
      let check = try EditCheck(plan, try plan.addingFollowUp(item), adds: .followUp)
      let note = Comment("round \(round): \(raw.debugDescription)")
      #expect(check.problem == nil, note)
      let read = check.newEntry.map { check.plan.wholeText(of: check.plan.entries[$0]) }
      #expect(read?.hasPrefix(text.reading) == true, note)
      #expect(check.plan.links().contains { $0.target == link }, note)
      guard !text.reading.contains("\n\n") else { continue }
      let followUp = check.newFollowUp.map { check.plan.followUps()[$0] }
      #expect(followUp?.owner == "@ana", note)
      #expect(followUp?.due == due, note)
    }
  }
}
