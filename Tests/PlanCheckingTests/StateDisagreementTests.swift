import PlanChecking
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import RuleFramework
import Testing

/// What the rule `state-disagrees` says about an index, which its examples do not have.
@Suite struct StateDisagreementTests {
  @Test func `a plan that an index lists in another state is found with the words of both`() throws {
    let plan = Plan("---\nslug: add-parser\n---\n\n# Add a parser\n\nStatus: active\n\n## Purpose\n\nText.\n")
    let index = "# Plans\n\n## Completed\n\n- [Add a parser](plans/add-parser.md)\n"
    let listed = PlanIndex(parsing: Array(index.utf8), at: "docs/plans.md").plans.first
    let context = PlanContext(
      plan: plan, path: "docs/plans/add-parser.md", slug: "add-parser",
      now: try UTCTimestamp(parsing: "2026-02-01 12:00Z"), state: StateDecision(plan, indexed: listed))
    let found = Checker(selecting: ["state-disagrees"]).check(context)
    #expect(
      found.map(\.message) == [
        "the index lists the plan under 'Completed', the metadata says active"
      ])
  }
}
