import MarkdownSyntax
import PlanModel
import RuleFramework

/// unknown-state: states that have no meaning.
package struct UnknownState: PlanRule {
  static let info = RuleInfo(
    id: RuleID.unknownState.rawValue,
    family: .lifecycle,
    summary: "states that have no meaning",
    rationale: """
      A reader must guess whether the plan is still to be carried out.
      """,
    severity: .warning,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Purpose

        Text.

        """),
      .accepted(
        """
        # Add a parser

        Status: read-only analysis — host decision pending

        ## Purpose

        Text.

        """),
      .flagged(
        """
        # Add a parser

        Status: ‸purple

        ## Purpose

        Text.

        """,
        message: "'purple' names no state"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    report.take(context.plan.diagnostics)
  }
}
