import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import RuleFramework

/// empty-section: sections without text.
package struct EmptySection: PlanRule {
  static let info = RuleInfo(
    id: "empty-section",
    family: .structure,
    summary: "sections without text",
    rationale: """
      A heading promises an answer, and the reader cannot tell whether there is none or somebody forgot it.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Purpose

        Text.

        """),
      .flagged(
        """
        # Add a parser

        Status: active

        ‸## Purpose

        ## Status

        Text.

        """,
        message: "the section 'Purpose' is empty"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.isOpen, context.state.state != .draft else { return }
    for section in context.plan.sections where section.level == 2 && context.isEmpty(section) {
      switch section.role {
      case .purpose, .context, .work, .validation, .recovery:
        report(.empty(context.plan.string(section.title)), at: context.heading(section))
      default: continue
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func empty(_ title: String) -> Self { "the section '\(title)' is empty" }
}
