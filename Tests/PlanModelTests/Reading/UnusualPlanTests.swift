import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite struct UnusualPlanTests {
  @Test func `reports conflict markers once for each conflict`() {
    let plan = Plan("# T\n\n## Progress\n\n<<<<<<< ours\n- [x] a\n=======\n- [ ] a\n>>>>>>> theirs\n")
    #expect(plan.diagnostics.map(\.id) == ["conflict-markers"])
    #expect(plan.diagnostics.map { plan.string($0.range) } == ["<<<<<<< ours"])
    #expect(plan.entries.count == 2)
    #expect(Plan("# T\n\n```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n").diagnostics.isEmpty)
  }

  @Test func `sorts findings by place`() {
    let plan = Plan(
      "---\nstatus: flummoxed\nstatus: x\n---\n# T\n\nStatus: wobbly\n\n<<<<<<< a\n=======\n>>>>>>> b\n")
    #expect(plan.diagnostics.map(\.range) == plan.diagnostics.map(\.range).sorted())
    #expect(plan.diagnostics.count == 4)
  }

  @Test func `reads a plan that is wrapped in a fence as code`() {
    let plan = Plan("```md\n# T\n\n## Progress\n- [ ] a\n```\n")
    #expect(plan.sections.isEmpty)
    #expect(plan.title == nil)
    #expect(plan.nextStep == nil)
  }

  @Test func `reads a title of a lower level that holds everything`() {
    let plan = Plan("## Exec plan: cache\n\n**Status:** done\n\n### Progress\n\n- [x] a\n")
    #expect(plan.title == "Exec plan: cache")
    #expect(plan.state == .completed)
    #expect(plan.entries(.status).count == 1)
    #expect(Plan("## Purpose\n\n### Progress\n").title == nil)
    #expect(Plan("## A\n\n## B\n").title == nil)
  }

  @Test(arguments: [
    String(repeating: "## A\n", count: 20_000),
    "## Progress\n" + String(repeating: "- [ ] a\n", count: 20_000),
    "## Progress\n" + String(repeating: "- ", count: 20_000),
    "## Decision Log\n- " + String(repeating: "Rationale: ", count: 20_000),
    "## Decision Log\n- Decision: a\n- Rationale:\n" + String(repeating: "- b\n", count: 20_000),
    "## Validation\n" + String(repeating: "```\nx\n```\n", count: 10_000),
    "# T\n\n" + String(repeating: "Status: a: ", count: 20_000),
    "# T\n\n" + String(repeating: "Owner: a\n", count: 20_000),
    "## Steps\n1. " + String(repeating: "(", count: 20_000),
    "## Follow-up\n- " + String(repeating: "due ", count: 20_000),
  ])
  func `reads hostile plans`(text: String) {
    #expect(PlanPlaces.problem(in: Plan(text)) == nil)
  }
}
