import MarkdownSyntax
import PlanEditing
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct MarkingTests {
  private func noon() throws -> UTCTimestamp { try UTCTimestamp(parsing: "2026-11-20 12:00Z") }

  private func marked(_ text: String, _ mark: StepMark, step: Int = 0) throws -> String {
    let plan = Plan(text)
    let edits = try plan.marking(plan.steps()[step], as: mark, at: noon())
    return try plan.text(applying: edits)
  }

  static let marks: [(String, StepMark, String)] = [
    ("## Progress\n- [ ] a\n", .done, "## Progress\n- [x] (2026-11-20 12:00Z) a\n"),
    ("## Progress\n* [ ]  a\n", .done, "## Progress\n* [x]  (2026-11-20 12:00Z) a\n"),
    (
      "## Progress\n- [~] (2026-01-01 10:00Z) a\n", .done, "## Progress\n- [x] (2026-11-20 12:00Z) a\n"
    ),
    ("## Progress\n- [x] (2026-01-01 10:00Z) a\n", .open, "## Progress\n- [ ] a\n"),
    ("## Progress\n- [x] **2026-01-01:** a\n", .open, "## Progress\n- [ ] a\n"),
    (
      "## Progress\n- [ ] a\n- [x] 2026-01-01T10:00Z: b\n", .done,
      "## Progress\n- [x] 2026-11-20T12:00Z: a\n- [x] 2026-01-01T10:00Z: b\n"
    ),
    (
      "## Progress\n- [x] **2026-01-01** — b\n- [ ] a\n", .done,
      "## Progress\n- [x] **2026-01-01** — b\n- [x] **2026-11-20 12:00Z** — a\n"
    ),
    (
      "## Progress\n- [ ] (2026-01-01 10:00 CST) a\n", .done,
      "## Progress\n- [x] (2026-11-20 12:00Z) a\n"
    ),
    (
      "## Status\n- [2026-01-01 10:00 UTC] Started.\n- [ ] a\n", .done,
      "## Status\n- [2026-01-01 10:00 UTC] Started.\n- [x] [2026-11-20 12:00 UTC] a\n"
    ),
    ("## Plan of Work\n1. a\n", .done, "## Plan of Work\n1. [x] a\n"),
    ("## Plan of Work\n1. [ ] a\n", .done, "## Plan of Work\n1. [x] a\n"),
    ("## Plan of Work\n1. a\n", .open, "## Plan of Work\n1. [ ] a\n"),
    (
      "## Plan of Work\n1. a\n", .dropped(reason: "no `x` need"),
      "## Plan of Work\n1. [-] a (dropped: no `x` need)\n"
    ),
    ("## Steps\n- [ ] a\n- [X] b\n", .done, "## Steps\n- [X] a\n- [X] b\n"),
    (
      "## Steps\n- [ ] a\n- [/] b\n", .partial(completed: nil, remaining: nil), "## Steps\n- [/] a\n- [/] b\n"
    ),
    (
      "## Steps\n- [ ] Do a.\n", .partial(completed: "x", remaining: "y"),
      "## Steps\n- [~] Do a (completed: x; remaining: y).\n"
    ),
    (
      "## Steps\n- [ ] a (@ana; after: 2)\n", .partial(completed: nil, remaining: "y"),
      "## Steps\n- [~] a (remaining: y) (@ana; after: 2)\n"
    ),
    (
      "## Steps\n- [~] a (completed: x;\n  remaining: y) b.\n", .partial(completed: "z", remaining: nil),
      "## Steps\n- [~] a (completed: z) b.\n"
    ),
    ("## Steps\n- [~] a (completed: x (1);\n  remaining: y).\n", .done, "## Steps\n- [x] a.\n"),
    ("## Steps\n- [-] a (dropped: x) (@ana)\n", .open, "## Steps\n- [ ] a (@ana)\n"),
    ("## Steps\n- [ ] a\r\n", .dropped(reason: "no\nuse "), "## Steps\n- [-] a (dropped: no use)\r\n"),
  ]

  @Test(arguments: marks)
  func `changes box, time and remark`(text: String, mark: StepMark, expected: String) throws {
    let step = try #require(Plan(text).steps().firstIndex { $0.text.contains("a") })
    #expect(try marked(text, mark, step: step) == expected)
  }

  @Test(arguments: [
    ("- [x] a", StepMark.done, Step.State.done), ("- [ ] a", .open, .open),
    ("- [-] a (dropped: b)", .dropped(reason: "b"), .dropped),
    ("- [~] a", .partial(completed: nil, remaining: nil), .partial),
    ("- [~] a (completed: b)", .partial(completed: " b ", remaining: nil), .partial),
    ("- [x] a (completed: b)", .done, .done),
  ])
  func `refuses what is so already`(item: String, mark: StepMark, state: Step.State) throws {
    let plan = Plan("## Steps\n\(item)\n")
    let time = try noon()
    #expect(throws: StepMarkError.already(state)) {
      try plan.marking(plan.steps()[0], as: mark, at: time)
    }
  }

  @Test func `refuses a number without text`() throws {
    let plan = Plan("## Steps\n1.\n2. a\n")
    let time = try noon()
    #expect(throws: StepMarkError.noText) { try plan.marking(plan.steps()[0], as: .done, at: time) }
  }

  @Test(arguments: [
    ("a) b", "a&#41; b"), ("(a", "&#40;a"), ("f(x) `)`", "f(x) `)`"), ("a `b", "a &#96;b"),
    ("x; after: 3", "x; &#97;fter: 3"), ("x) after: 3", "x&#41; &#97;fter: 3"), ("x, @bob", "x, &#64;bob"),
    ("@bob did", "@bob did"),
    ("a\u{7}\u{202E}b", "a&#x7;&#x202E;b"), ("<!-- x", "&#60;!-- x"), ("<https://x.org>", "<https://x.org>"),
    ("a &amp; b & c", "a &#38;amp; b & c"), ("`Vec<T>` <T>", "`Vec<T>` &#60;T>"), ("C:\\*", "C:\\\\*"),
    ("x\t \n y", "x y"), ("end\\", "end\\\\"),
  ])
  func `keeps words from reaching beyond the remark`(words: String, written: String) throws {
    let text = "## Steps\n1. [ ] a (@ana; after: 2)\n2. [ ] b\n"
    let changed = try marked(text, .partial(completed: words, remaining: nil))
    #expect(changed == "## Steps\n1. [~] a (completed: \(written)) (@ana; after: 2)\n2. [ ] b\n")
    let step = try #require(Plan(changed).steps().first)
    #expect(step.owner == "@ana")
    #expect(step.dependencies == ["2"])
    #expect(try marked(changed, .done) == "## Steps\n1. [x] a (@ana; after: 2)\n2. [ ] b\n")
  }

  @Test func `wraps a long remark where the list is wrapped`() throws {
    let word = "twelve chars"
    let text = "## Progress\n\n- [ ] Move the remaining filters over to light\n  and measure them again.\n"
    let remark = Array(repeating: word, count: 10).joined(separator: " ")
    let changed = try marked(text, .partial(completed: remark, remaining: "- x"))
    let lines = changed.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("  ") })
    let plan = Plan(changed)
    #expect(plan.steps().count == 1)
    #expect(
      plan.steps().first?.text
        == "Move the remaining filters over to light and measure them again (completed: \(remark); remaining: - x)."
    )
  }

  @Test func `wraps a remark at the column of its neighbours`() throws {
    let neighbour =
      "- [x] a sentence that is divided where people who write narrow plans do so,\n  at a column\n"
    let changed = try marked(
      "## Steps\n\n\(neighbour)- [ ] Move the remaining filters over\n",
      .dropped(reason: "the new service has them all and nobody asked"), step: 1)
    #expect(
      changed.hasSuffix(
        "- [-] Move the remaining filters over (dropped: the new service has them\n  all and nobody asked)\n")
    )
  }

  @Test func `puts owner and dependencies on the next line where they no longer fit`() throws {
    let lead = String(repeating: "word ", count: 14)
    let changed = try marked("## Steps\n1. [ ] \(lead)(@ana; after: 2)\n", .dropped(reason: "not needed"))
    #expect(changed == "## Steps\n1. [-] \(lead)(dropped: not needed)\n   (@ana; after: 2)\n")
  }

  @Test(arguments: [
    ("- [ ] a", "- [x] a"), ("- a", "- [x] a"), ("* a\r", "* [x] a\r"), ("2. a (@b)", "2. [x] a (@b)"),
  ])
  func `settles a follow-up`(item: String, expected: String) throws {
    let plan = Plan("\u{FEFF}## Follow-up\n\n\(item)\n")
    let edits = try plan.finishing(plan.followUps()[0])
    let text = try plan.text(applying: edits)
    #expect(text == "\u{FEFF}## Follow-up\n\n\(expected)\n")
    #expect(Plan(text).followUps().map(\.isDone) == [true])
    #expect(throws: FollowUpError.already) { try Plan(text).finishing(Plan(text).followUps()[0]) }
  }
}
