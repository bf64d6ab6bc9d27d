import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// closed-without-banner: closed plans whose own text does not say so.
package struct ClosedWithoutBanner: WorkspaceRule {
  static let info = RuleInfo(
    id: "closed-without-banner",
    family: .lifecycle,
    summary: "closed plans whose own text does not say so",
    rationale: """
      Whoever opens the file, or finds it by a search, takes it for work that goes on.
      """,
    severity: .warning,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans.md ===
        # Plans

        ## Completed Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        # Add a parser

        ## Progress

        - [x] Write it.

        ## Outcomes & Retrospective

        The parser reads every plan.

        """),
      .accepted(
        """
        === docs/plans.md ===
        # Plans

        ## Completed Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        # Add a parser

        Status: completed

        """),
      .accepted(
        """
        === docs/plans.md ===
        # Plans

        ## Completed Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        # Add a parser

        ## Active Milestone

        - Status: completed

        """),
      .accepted(
        """
        === docs/plans.md ===
        # Plans

        ## Completed Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        # Add a parser

        ## Outcomes

        All three milestones are complete. The reader is quicker.

        """),
      .flagged(
        """
        === docs/plans.md ===
        # Plans

        ## Completed Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        ‸# Add a parser

        Text.

        """,
        message: "the plan is closed, and its text does not say so"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    for plan in facts.plans where plan.state.group != .open && !plan.isStateInText {
      report(.noBanner, at: plan.place, hint: "'execplan close' writes it below the title")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noBanner: Self = "the plan is closed, and its text does not say so"
}
