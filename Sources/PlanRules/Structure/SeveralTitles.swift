import MarkdownSyntax
import PlanModel
import RuleFramework

/// several-titles: plans with more than one title.
package struct SeveralTitles: PlanRule {
  static let info = RuleInfo(
    id: "several-titles",
    family: .structure,
    summary: "plans with more than one title",
    rationale: """
      Two plans in one file share one state and one log, and neither can be closed alone.
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

        ## Purpose

        Text.

        ‸# Add a writer

        ## Purpose

        Text.

        """,
        message: "'Add a writer' is a second title"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let titles = context.plan.sections.filter { $0.level == 1 }
    // Sections at the level of the title are a style of their own.
    guard titles.count > 1, !titles.dropFirst().contains(where: { $0.role != nil }) else { return }
    for title in titles.dropFirst() where context.plan.sections.contains(where: { $0.level == 2 }) {
      report(.second(context.plan.string(title.title)), at: context.heading(title))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func second(_ title: String) -> Self { "'\(title)' is a second title" }
}
