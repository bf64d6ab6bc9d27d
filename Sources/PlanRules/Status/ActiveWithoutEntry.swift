import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// active-without-entry: active plans whose log is empty.
package struct ActiveWithoutEntry: PlanRule {
  static let info = RuleInfo(
    id: "active-without-entry",
    family: .status,
    summary: "active plans whose log is empty",
    rationale: """
      Nobody can tell whether the work began, or who would know.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Progress

        - [ ] Write it.

        """),
      .flagged(
        """
        # Add a parser

        Status: active

        ## Purpose

        Text.

        ‸## Status

        ## Follow-up

        Text.

        """,
        message: "the plan is active and has no entry"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.state.state == .active, context.isStateDeclared, context.plan.entries(.status).isEmpty,
      let section = context.section(.status),
      context.isEmpty(section) || PlaceholderText.isPlaceholder(context.text(below: section).trimmed)
    else { return }
    report(.noEntry, at: context.heading(section), hint: "write one with 'execplan log'")
  }
}

extension Diagnostic.Message {
  fileprivate static let noEntry: Self = "the plan is active and has no entry"
}
