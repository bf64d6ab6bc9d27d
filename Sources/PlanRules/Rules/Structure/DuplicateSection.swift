import MarkdownSyntax
import PlanCore

/// duplicate-section: sections that stand twice in a plan.
struct DuplicateSection: PlanRule {
  static let info = RuleInfo(
    id: "duplicate-section",
    family: .structure,
    summary: "sections that stand twice in a plan",
    rationale: """
      New entries go to one of the two, and a reader of the other one misses them.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        Text.

        ## Context

        Text.

        """),
      .flagged(
        """
        # Add a parser

        ## Context

        Text.

        ## Status

        Text.

        ‸## Context

        More.

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    var seen: [String: Int] = [:]
    for section in context.plan.sections where section.role != nil && section.level == 2 {
      let title = context.plan.string(section.title)
      if let first = seen[title] {
        report(.repeated(title, line: first), at: context.plan.document.blocks[section.heading].range)
      } else {
        seen[title] = section.startLine
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func repeated(_ title: String, line: Int) -> Self {
    "the section '\(title)' stands in line \(line) already"
  }
}
