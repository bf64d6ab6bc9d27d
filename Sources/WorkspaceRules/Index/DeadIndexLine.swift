import PlanIndexing
import PlanModel
import RuleFramework

/// dead-index-line: lines of the index that lead to no plan.
package struct DeadIndexLine: WorkspaceRule {
  static let info = RuleInfo(
    id: "dead-index-line",
    family: .lifecycle,
    summary: "lines of the index that lead to no plan",
    rationale: """
      The plan was moved or removed, and what became of it cannot be found out.
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
        # Add a parser

        Status: active

        ## Progress

        - [ ] Write it.

        === docs/plans.md ===
        # Plans

        ## Active

        - [Add a parser](plans/add-parser.md)
        ‸- [Add a writer](plans/add-writer.md)

        ## Completed


        """,
        message: "the line leads to docs/plans/add-writer.md, which does not exist"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    report.take(.dead, from: facts)
  }
}
