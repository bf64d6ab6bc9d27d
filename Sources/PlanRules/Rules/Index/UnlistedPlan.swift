import PlanCore

/// unlisted-plan: plans that the index does not list.
struct UnlistedPlan: WorkspaceRule {
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


        """),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    report.take(.missing, from: facts)
  }
}
