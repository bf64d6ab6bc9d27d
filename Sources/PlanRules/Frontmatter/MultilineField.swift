import MarkdownSyntax
import PlanModel
import RuleFramework

/// multiline-field: titles and summaries on more than one line.
package struct MultilineField: PlanRule {
  static let info = RuleInfo(
    id: "multiline-field",
    family: .frontmatter,
    summary: "titles and summaries on more than one line",
    rationale: """
      Lists and indexes show one line and lose the rest.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        summary: One line.
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        summary: ‸|
          One line.
          Another line.
        ---

        # Add a parser

        Text.

        """,
        message: "summary has more than one line"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for key in ["title", "summary"] {
      guard let scalar = context.plan.frontmatter?.value(key)?.scalar, scalar.text.dropLast().contains("\n")
      else {
        continue
      }
      report(.lines(key), at: scalar.range, hint: "write it in one line")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func lines(_ key: String) -> Self { "\(key) has more than one line" }
}
