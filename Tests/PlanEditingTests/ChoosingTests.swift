import PlanEditing
import PlanModel
import PlanTestSupport
import Testing

@Suite struct ChoosingTests {
  private let plan = Plan(
    """
    # T

    ## Plan of Work

    1. [x] Read **all** files (@ana)
    2. [ ] Write the parser
       1. [ ] Write the tests
    3. Measure it

    ## Concrete Steps

    1. Run `make`.
    2. Look.

    """)

  @Test(arguments: [
    ("2", "Write the parser"), ("step 2", "Write the parser"), (" STEP 1. ", "Read **all** files (@ana)"),
    ("3", "Measure it"), ("measure", "Measure it"), ("READ ALL", "Read **all** files (@ana)"),
    ("look", "Look."), ("run `make`", "Run `make`."), ("Write the tests", "Write the tests"),
  ])
  func `takes a number or words`(query: String, text: String) throws {
    #expect(try plan.step(matching: query).text == text)
  }

  @Test(arguments: ["write", "  write  THE "])
  func `never guesses between steps`(query: String) {
    let expected = plan.steps().filter { $0.text.hasPrefix("Write") }
    #expect(throws: StepError.ambiguous(expected)) { try plan.step(matching: query) }
  }

  @Test(arguments: ["4", "step 9", "", "zzz"])
  func `finds nothing`(query: String) {
    #expect(throws: StepError.notFound(similar: [])) { try plan.step(matching: query) }
  }

  @Test func `offers the closest texts`() {
    #expect(throws: StepError.notFound(similar: ["Write the parser"])) {
      try plan.step(matching: "Wriet the parsr")
    }
  }

  @Test func `lists finished steps beside unfinished ones`() {
    let plan = Plan("## Progress\n\n- [x] Add cache\n- [ ] Add cache metrics\n- [ ] Cache docs\n")
    #expect(throws: StepError.ambiguous(plan.steps())) { try plan.step(matching: "cache") }
    #expect(throws: StepError.self) { try plan.step(matching: "add") }
    #expect(throws: Never.self) { try plan.step(matching: "add cache") }
  }

  @Test func `asks when a number occurs in two lists`() {
    let plan = Plan("## Milestones\n\n1. [ ] a\n\n## Steps\n\n1. [ ] b\n")
    #expect(throws: StepError.ambiguous(plan.steps())) { try plan.step(matching: "1") }
  }

  @Test func `reads a number in the text where no list has one`() throws {
    let plan = Plan("## Progress\n\n- [ ] Step 5: parse\n- [ ] Step 50: print\n")
    #expect(try plan.step(matching: "step 5").text == "Step 5: parse")
    #expect(throws: StepError.notFound(similar: [])) { try plan.step(matching: "5") }
  }

  @Test func `has nothing to choose from`() {
    #expect(throws: StepError.noSteps) { try Plan("# T\n").step(matching: "1") }
    #expect(throws: FollowUpError.noFollowUps) { try Plan("# T\n").followUp(matching: "1") }
  }

  @Test func `chooses follow-ups by their words`() throws {
    let plan = Plan("## Follow-up\n\n- [ ] Tell packagers\n- [x] Tell users\n- Thank them\n")
    #expect(try plan.followUp(matching: "packagers").text == "Tell packagers")
    #expect(throws: FollowUpError.ambiguous(Array(plan.followUps().prefix(2)))) {
      try plan.followUp(matching: "tell")
    }
    #expect(throws: FollowUpError.notFound(similar: ["Thank them"])) {
      try plan.followUp(matching: "thank thm")
    }
  }
}
