import PlanIndexing
import PlanModel
import RuleFramework

/// duplicate-index-line: plans that the index lists twice.
package struct DuplicateIndexLine: WorkspaceRule {
  static let info = RuleInfo(
    id: "duplicate-index-line",
    family: .lifecycle,
    summary: "plans that the index lists twice",
    rationale: """
      One of the two lines is kept current and the other one misleads.
      """,
    severity: .warning,
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
        ‸- [Add a parser](plans/add-parser.md)

        ## Completed


        """,
        message: "docs/plans/add-parser.md has a line already"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    report.take(.duplicate, from: facts)
  }
}
