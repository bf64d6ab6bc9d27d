import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct StepTests {
  private func rows(_ plan: Plan) -> [String] {
    plan.steps().map { step in
      "\(step.number.map { "\($0). " } ?? "")\(step.state.rawValue) \(step.text)"
    }
  }

  static let steps: [(String, [String])] = [
    (
      "## Plan of Work\n1. first\n2. [x] second\n- [ ] third\n- note\n",
      ["1. unknown first", "2. done second", "open third"]
    ),
    ("## Concrete Steps\n1. a\n", ["1. unknown a"]),
    ("## Milestones\n- [~] a\n- [-] b\n", ["partial a", "dropped b"]),
    ("## Progress\n- [x] (2026-01-01 10:00Z) a\n- plain\n1. numbered\n", ["done a"]),
    ("## Validation\n- [ ] a\n1. b\n", []), ("## Anything\n- [ ] a\n1. b\n", ["open a"]),
    ("## Decision Log\n- [ ] a\n", []), ("## Follow-up\n- [ ] a\n", []), ("## Outcomes\n- [x] a\n", []),
  ]

  @Test(arguments: steps)
  func `are boxes and numbered items`(text: String, expected: [String]) {
    #expect(rows(Plan(text)) == expected)
  }

  @Test func `have sub-steps`() {
    let plan = Plan("## Steps\n1. [ ] a\n   - note\n     - [x] b\n   1. c\n2. d\n")
    let steps = plan.steps()
    #expect(steps.map(\.text) == ["a", "b", "c", "d"])
    #expect(steps.map(\.parent) == [nil, 0, 0, nil])
    #expect(steps.map(\.line) == [2, 4, 5, 6])
    #expect(steps.map { plan.entries[$0.entry].line } == steps.map(\.line))
  }

  static let suffixes: [(String, String?, [String])] = [
    ("text (@ana; after: 2)", "@ana", ["2"]),
    ("text (@ana; after: 2, other-plan)", "@ana", ["2", "other-plan"]),
    ("text (@ana)", "@ana", []), ("text (@org/team)", "@org/team", []), ("text @ana", "@ana", []),
    ("text Owner: Ana Lima. more", "Ana Lima", []), ("**Owner:** @ana — text", "@ana", []),
    ("Owner: TBD", nil, []),
    ("text (owner: ana)", "ana", []), ("mail ana@example.com", nil, []), ("install @types/node", nil, []),
    ("Blocked by review of `cache-plan`. Then more", nil, ["review of `cache-plan`"]),
    ("text. Depends on: a, b and more (see x)", nil, ["a", "b and more"]),
    ("text (depends on T012, T013)", nil, ["T012", "T013"]),
    ("text (blocked by: other)", nil, ["other"]), ("text (after review)", nil, []),
    ("text (after 2)", nil, ["2"]),
    ("Blocked by 2.1 and 3", nil, ["2.1 and 3"]), ("it depends on luck", nil, []),
    ("see (a (@ana; after: 1) b)", "@ana", ["1"]),
    ("text (after: #12)", nil, ["#12"]), ("unblocked by review", nil, []), ("a @", nil, []), ("(", nil, []),
    ("((@))", nil, []),
  ]

  @Test(arguments: suffixes)
  func `name their owner and what they wait for`(text: String, owner: String?, dependencies: [String]) throws
  {
    let step = try #require(Plan("## Steps\n1. [ ] \(text)\n").steps().first)
    #expect(step.owner == owner)
    #expect(step.dependencies == dependencies)
    #expect(step.text == text)
  }

  @Test(
    arguments: suffixes.map(\.0) + ["a\n  after: 2", "a (b; After 3)", "a (\n  after 2)", "after all (x)"])
  func `say the same when only owners or dependencies are asked for`(text: String) {
    for mark in ["- [ ]", "- [x]", "> - [ ]", "1."] {
      let quoted = mark.hasPrefix(">") ? text.split(separator: "\n").joined(separator: "\n> ") : text
      let plan = Plan("## Steps\n\(mark) \(quoted)\n   - [~] inner (@bo; after: 1)\n- [-] (@cy)\n")
      #expect(QuickReading.fault(in: plan) == nil, "\(mark) \(text)")
    }
  }

  static let counted: [(String, [Int], String?)] = [
    (
      "## Progress\n- [x] a\n- [ ] b\n  - [ ] c\n- [~] d\n- [-] e\n- f\n## Steps\n- [ ] g\n", [1, 1, 1, 1],
      "b"
    ),
    ("## Steps\n- [x] a\n- [-] b\n- [~] c\n## Validation\n- [ ] d\n", [1, 1, 0, 1], "c"),
    ("## Progress\n- [x] a\n## Steps\n- [ ] b\n", [1, 0, 0, 0], nil),
    ("## Steps\n1. a\n", [0, 0, 0, 0], nil),
    ("", [0, 0, 0, 0], nil), ("## Progress\n- [x] a\n  - [ ] b\n", [1, 0, 0, 0], "b"),
    ("## Other\n- [ ] a\n", [0, 0, 1, 0], "a"),
  ]

  @Test(arguments: counted)
  func `count towards the progress`(text: String, counts: [Int], next: String?) {
    let plan = Plan(text)
    let progress = plan.progress
    #expect([progress.done, progress.partial, progress.open, progress.dropped] == counts)
    #expect(progress.total == counts[0] + counts[1] + counts[2])
    #expect(plan.nextStep.map { plan.textLine(of: $0) } == next)
  }

  @Test func `give the newest stamp`() {
    let plan = Plan(
      "## Progress\n- 2026-01-02 a\n- (2026-02-30) b\n## Decision Log\n- 2026-03-01: c\n## Notes\n- 2027-01-01 d\n"
    )
    #expect(plan.newestStamp?.date.description == "2026-03-01")
    #expect(Plan("## Progress\n- a\n").newestStamp == nil)
  }
}
