import PlanIndexing
import PlanModel
import RuleFramework

/// unsorted-index: lines of the index that are out of order.
package struct UnsortedIndex: WorkspaceRule {
  static let info = RuleInfo(
    id: "unsorted-index",
    family: .lifecycle,
    summary: "lines of the index that are out of order",
    rationale: """
      Two people who add a line at the end make a conflict in every merge.
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

        === docs/plans/add-writer.md ===
        # Add a writer

        Status: active

        ## Progress

        - [ ] Write it.

        === docs/plans.md ===
        # Plans

        ## Active

        - [Add a parser](plans/add-parser.md)
        - [Add a writer](plans/add-writer.md)

        ## Completed


        """),
      .flagged(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - [ ] Write it.

        === docs/plans/add-writer.md ===
        # Add a writer

        Status: active

        ## Progress

        - [ ] Write it.

        === docs/plans.md ===
        # Plans

        ## Active

        - [Add a writer](plans/add-writer.md)
        ‸- [Add a parser](plans/add-parser.md)

        ## Completed


        """,
        message: "the line of docs/plans/add-parser.md is not in the order of slugs"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    report.take(.unsorted, from: facts)
  }
}
