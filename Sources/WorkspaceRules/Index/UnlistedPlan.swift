import PlanIndexing
import PlanModel
import PlanText
import RuleFramework

/// unlisted-plan: plans that the index does not list.
package struct UnlistedPlan: WorkspaceRule {
  static let info = RuleInfo(
    id: "unlisted-plan",
    family: .lifecycle,
    summary: "plans that the index does not list",
    rationale: """
      Readers look for work in the index; a plan that is not there is never taken up or reviewed.
      """,
    severity: .error,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - [ ] Write it.

        === docs/plans.md ===
        # Plans

        ## Active

        - [Add a parser](plans/add-parser.md)

        ## Completed


        """),
      .accepted(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: completed

        ## Progress

        - [x] Write it.

        === docs/plans.md ===
        # Plans

        ## Active

        ## Completed

        - None, see the changelog.

        """),
      .flagged(
        """
        === docs/plans/add-parser.md ===
        ‸# Add a parser

        Status: active

        ## Progress

        - [ ] Write it.

        === docs/plans.md ===
        # Plans

        ## Active



        ## Completed


        """,
        message: "docs/plans/add-parser.md has no line in the index"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    guard facts.index.contains(where: { $0.problem.kind == .missing }) else { return }
    let over = Set(facts.plans.lazy.filter(\.mayBeOver).map { PathKey($0.path) })
    // An index without a single plan that is over lists none on purpose.
    report.take(.missing, from: facts) { !$0.listsClosedPlans && over.contains(PathKey($0.problem.path)) }
  }
}
