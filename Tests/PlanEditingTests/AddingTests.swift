import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct AddingTests {
  static let steps: [(String, Profile, String, String)] = [
    (
      "behind the last number", .governance, "## Plan of Work\n\n1. [x] a\n2. [ ] b\n\n## Status\n",
      "## Plan of Work\n\n1. [x] a\n2. [ ] b\n3. [ ] c (@x; after: 2)\n\n## Status\n"
    ),
    (
      "as the first number", .governance, "## Plan of Work\n\nText.\n",
      "## Plan of Work\n\nText.\n\n1. [ ] c (@x; after: 2)\n"
    ),
    (
      "behind the open boxes", .cookbook, "## Progress\n- [x] (2026-11-19) a\n- [ ] b\n  - [ ] d\n## Z\n",
      "## Progress\n- [x] (2026-11-19) a\n- [ ] b\n  - [ ] d\n- [ ] c (@x; after: 2)\n## Z\n"
    ),
    (
      "in the list with open steps", .cookbook, "## Progress\n- [x] a\n\n## Concrete Steps\n* [ ] b\n",
      "## Progress\n- [x] a\n\n## Concrete Steps\n* [ ] b\n* [ ] c (@x; after: 2)\n"
    ),
    ("as the first box", .cookbook, "## Progress\n", "## Progress\n\n- [ ] c (@x; after: 2)\n"),
  ]

  @Test(arguments: steps)
  func `puts a step`(name: String, profile: Profile, text: String, expected: String) throws {
    let plan = Plan(text, profile: profile)
    let step = NewStep(text: try WrittenText("c"), owner: "@x", after: ["2"])
    #expect(try plan.applying(try plan.addingStep(step)) == expected, "\(name)")
  }

  @Test(arguments: [
    ("1. [ ] a\n2. [ ] b\n", "1. [ ] a\n   - [ ] c\n2. [ ] b\n"),
    (
      "1. [ ] a\n   1. [x] d\n   2. [ ] e\n2. [ ] b\n",
      "1. [ ] a\n   1. [x] d\n   2. [ ] e\n   3. [ ] c\n2. [ ] b\n"
    ),
    ("- [ ] a\n- [ ] b\n    * [ ] d", "- [ ] a\n    * [ ] c\n- [ ] b\n    * [ ] d"),
  ])
  func `puts a step under another one`(list: String, expected: String) throws {
    let plan = Plan("## Plan of Work\n\n" + list, profile: .governance)
    let edits = try plan.addingStep(NewStep(text: try WrittenText("c"), under: 0))
    #expect(try plan.applying(edits) == "## Plan of Work\n\n" + expected)
  }

  @Test(arguments: [
    ("- [ ] a\n\t- [ ] b\n", "- [ ] a\n\t- [ ] b\n\t\t- [ ] c\n"),
    ("- [ ] a\n  - [ ] b\n", "- [ ] a\n  - [ ] b\n    - [ ] c\n"),
    ("1.\t[ ] a\n\t1.\t[ ] b\n", "1.\t[ ] a\n\t1.\t[ ] b\n\t\t- [ ] c\n"),
  ])
  func `indents a step under another one with the same characters`(list: String, expected: String) throws {
    let plan = Plan("## Plan of Work\n\n" + list, profile: .governance)
    let changed = try plan.applying(try plan.addingStep(NewStep(text: try WrittenText("c"), under: 1)))
    #expect(changed == "## Plan of Work\n\n" + expected)
    #expect(Plan(changed, profile: .governance).steps().last?.parent == 1)
  }

  @Test func `refuses names that would be read otherwise`() throws {
    let plan = Plan("## Progress\n")
    let text = try WrittenText("c")
    #expect(throws: EditingError.unreadableName("@a b")) {
      try plan.addingStep(NewStep(text: text, owner: "@a b"))
    }
    #expect(throws: EditingError.unreadableDependency("a, b")) {
      try plan.addingStep(NewStep(text: text, after: ["a, b"]))
    }
    #expect(throws: EditingError.noStep(0)) { try plan.addingStep(NewStep(text: text, under: 0)) }
    #expect(throws: EditingError.noSection(.status)) { try Plan("# T\n").addingStep(NewStep(text: text)) }
    #expect(throws: EditingError.unreadableLink("a b")) {
      try Plan("## Follow-up\n").addingFollowUp(NewFollowUp(text: text, link: "a b"))
    }
  }

  @Test(arguments: [
    ("Ana\u{202E} Lima", "owner: Ana&#x202E; Lima"), ("@an\u{1B}[31ma", "owner: @an&#x1B;[31ma"),
    ("A\u{9B}\u{7F}b", "owner: A&#x9B;&#x7F;b"),
  ])
  func `an owner reads back whose name holds what nobody sees`(owner: String, written: String) throws {
    let text = try WrittenText("c")
    let step = try Plan("## Progress\n").applying(
      try Plan("## Progress\n").addingStep(NewStep(text: text, owner: owner)))
    #expect(step.contains("(\(written))"))
    #expect(Plan(step).steps().map(\.owner) == [owner])
    let later = Plan("## Follow-up\n")
    let due = CalendarDate(year: 2026, month: 12, day: 1)
    let followUp = try later.applying(later.addingFollowUp(NewFollowUp(text: text, owner: owner, due: due)))
    #expect(followUp.contains("(\(written); due: 2026-12-01)"))
    #expect(Plan(followUp).followUps().map(\.owner) == [owner])
    #expect(Plan(followUp).followUps().map(\.due) == [due])
  }

  @Test(arguments: [
    ("https://a.b/\u{1B}c", "https://a.b/%1Bc"), ("../a\u{202E}b.md", "../a%E2%80%AEb.md"), ("é.md", "é.md"),
  ])
  func `a link holds what nobody sees percent-encoded`(link: String, written: String) throws {
    let plan = Plan("## Follow-up\n")
    let item = NewFollowUp(text: try WrittenText("c"), link: link)
    #expect(Plan(try plan.applying(plan.addingFollowUp(item))).links().map(\.target) == [written])
  }

  @Test func `writes an owner who is no handle in words`() throws {
    let plan = Plan("## Progress\n")
    let edits = try plan.addingStep(NewStep(text: try WrittenText("c"), owner: "Ana Lima"))
    let after = Plan(try plan.applying(edits))
    #expect(after.steps().map(\.owner) == ["Ana Lima"])
    #expect(after.steps().map(\.text) == ["c (owner: Ana Lima)"])
  }

  @Test(arguments: [
    ("https://e.org/1", "- [ ] c (@x; due: 2026-12-01; <https://e.org/1>)"),
    ("https://e.org/(1)", "- [ ] c <https://e.org/(1)> (@x; due: 2026-12-01)"),
    ("../b.md", "- [ ] c [../b.md](../b.md) (@x; due: 2026-12-01)"),
  ])
  func `puts a follow-up with its link`(link: String, expected: String) throws {
    let plan = Plan("## Follow-up\n\n- [x] a\n\n## Update Log\n")
    let due = CalendarDate(year: 2026, month: 12, day: 1)
    let item = NewFollowUp(text: try WrittenText("c"), owner: "@x", due: due, link: link)
    let text = try plan.applying(try plan.addingFollowUp(item))
    #expect(text == "## Follow-up\n\n- [x] a\n\(expected)\n\n## Update Log\n")
    #expect(Plan(text).followUps().last?.due == due)
    #expect(Plan(text).links().map(\.target) == [link])
  }

  static let sections: [(SectionRole, Profile, String, String)] = [
    (
      .decisions, .governance, "# T\n\n## Status\n\na\n\n## Follow-up\n\nb\n",
      "# T\n\n## Status\n\na\n\n## Decision Log\n\n## Follow-up\n\nb\n"
    ),
    (
      .decisions, .governance, "# T\n\n## Status\n\na\n\n## Other\n",
      "# T\n\n## Status\n\na\n\n## Decision Log\n\n## Other\n"
    ),
    (
      .updateLog, .governance, "# T\r\n\r\n## Follow-up\r\n\r\nb",
      "# T\r\n\r\n## Follow-up\r\n\r\nb\r\n\r\n## Update Log\r\n"
    ),
    (
      .status, .cookbook, "# T\n\n### Surprises & Discoveries\n",
      "# T\n\n### Progress\n\n### Surprises & Discoveries\n"
    ),
    (.followUp, .cookbook, "# T\n\n## Progress\na\n", "# T\n\n## Progress\na\n\n## Follow-up\n"),
    (.status, .governance, "# T\n", "# T\n\n## Status\n"), (.status, .governance, "", "## Status\n"),
    (.status, .governance, "## Status\n", "## Status\n"),
  ]

  @Test(arguments: sections)
  func `puts a section where the profile has it`(
    role: SectionRole, profile: Profile, text: String, expected: String
  ) throws {
    let plan = Plan(text, profile: profile)
    #expect(try plan.applying(try plan.addingSection(role)) == expected)
  }
}
