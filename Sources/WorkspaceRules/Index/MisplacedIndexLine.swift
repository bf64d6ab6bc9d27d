import PlanIndexing
import PlanModel
import RuleFramework

/// misplaced-index-line: lines that stand in the list of another state.
package struct MisplacedIndexLine: WorkspaceRule {
  static let info = RuleInfo(
    id: "misplaced-index-line",
    family: .lifecycle,
    summary: "lines that stand in the list of another state",
    rationale: """
      A plan that is done and listed as active is carried out again.
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

        === docs/plans/add-reader.md ===
        # Add a reader

        Status: completed

        ## Progress

        - [x] Write it.

        === docs/plans.md ===
        # Plans

        ## Active

        - [Add a parser](plans/add-parser.md)

        ## Completed

        - [Add a reader](plans/add-reader.md)

        """),
      .flagged(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - [ ] Write it.

        === docs/plans/add-reader.md ===
        # Add a reader

        Status: completed

        ## Progress

        - [x] Write it.

        === docs/plans.md ===
        # Plans

        ## Active

        - [Add a parser](plans/add-parser.md)
        ‸- [Add a reader](plans/add-reader.md)

        ## Completed


        """,
        message: "docs/plans/add-reader.md is completed, but listed under 'Active'"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    report.take(.wrongList, from: facts)
  }
}
