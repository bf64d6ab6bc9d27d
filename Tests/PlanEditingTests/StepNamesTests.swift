import PlanEditing
import PlanModel
import PlanTestSupport
import Testing

@Suite struct StepNamesTests {
  private static func names(_ list: String, budget: Int = StepNames.usualBudget) -> [String] {
    let plan = Plan("## Progress\n\n\(list)")
    var names = StepNames(of: plan, budget: budget)
    return plan.steps().map { names.name(ofStepIn: $0.line) }
  }

  @Test(arguments: [
    ("1. [ ] a\n2. [ ] b\n", ["1", "2"]),
    (
      "- [ ] Write the parser for dates\n- [ ] Write the parser for times\n",
      [
        "Write the parser for dates", "Write the parser for times",
      ]
    ),
    ("- [ ] Write the long report of all\n- [ ] Read it\n", ["Write the long", "Read it"]),
    ("- [ ] Run tests\n- [ ] Run tests again\n", ["Run tests", "Run tests again"]),
    ("- [ ] Same\n- [ ] Same\n", ["line 3", "line 4"]), ("- [ ] step 7\n", ["line 3"]),
    ("- [ ] line 4\n- [ ] other\n", ["line 3", "other"]),
    ("1. [ ] a\n1. [ ] b c d e\n", ["a", "b c d"]),
  ])
  func `are as short as they can be`(list: String, expected: [String]) {
    #expect(Self.names(list) == expected)
  }

  @Test func `are numbers, whole texts and lines once the budget is spent`() {
    let words = "one two three four five six seven eight nine ten eleven twelve"
    let list = "1. [ ] a b c d\n\n- [ ] e f g h\n- [ ] \(words) thirteen\n"
    #expect(Self.names(list) == ["1", "e f g", "one two three"])
    #expect(Self.names(list, budget: 0) == ["1", "e f g h", "line 6"])
  }

  @Test(arguments: 0..<200)
  func `name the step for everyone who asks with them`(_ seed: Int) throws {
    var texts = HostileText(seed: UInt64(seed))
    var list = ""
    for number in 0..<6 {
      guard let text = try? WrittenText(texts.next()) else { continue }
      list += "\(seed % 3 == 0 ? "\(number % 4)." : "-") [ ] \(text.line)\n"
    }
    let plan = Plan("## Progress\n\n\(list)")
    var names = StepNames(of: plan)
    for step in plan.steps() {
      let name = names.name(ofStepIn: step.line)
      guard name != "line \(step.line)" else { continue }
      #expect(try plan.step(matching: name) == step, "\(name)")
    }
  }
}
