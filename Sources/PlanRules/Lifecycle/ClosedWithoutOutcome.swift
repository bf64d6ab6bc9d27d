import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import RuleFramework

/// closed-without-outcome: completed plans that do not say what came of them.
package struct ClosedWithoutOutcome: PlanRule {
  static let info = RuleInfo(
    id: "closed-without-outcome",
    family: .lifecycle,
    summary: "completed plans that do not say what came of them",
    rationale: """
      What was reached and what was left is lost with the people who knew it.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Progress

        - [x] Write it.

        ## Outcomes & Retrospective

        It reads all files.

        """),
      .flagged(
        """
        # Add a parser

        Status: completed

        ## Progress

        - [x] Write it.

        ‸## Outcomes & Retrospective

        ## Context and Orientation

        Text.

        """,
        message: "the plan is completed and names no outcome"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.state.state == .completed, context.isStateDeclared,
      let section = context.section(.outcomes), context.isEmpty(section)
    else { return }
    report(.noOutcome, at: context.heading(section), hint: "write what was reached and what was left")
  }
}

extension Diagnostic.Message {
  fileprivate static let noOutcome: Self = "the plan is completed and names no outcome"
}
