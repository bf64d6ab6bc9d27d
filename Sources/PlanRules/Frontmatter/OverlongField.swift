import MarkdownSyntax
import PlanModel
import RuleFramework

/// overlong-field: frontmatter texts that are too long.
package struct OverlongField: PlanRule {
  static let info = RuleInfo(
    id: "overlong-field",
    family: .frontmatter,
    summary: "frontmatter texts that are too long",
    rationale: """
      Lists and indexes cut such a text, so that readers see half of it.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        title: Add a parser
        ---

        # Add a parser

        """),
      .flagged(
        """
        ---
        title: ‸Add a parser and Add a parser and Add a parser and Add a parser and Add a parser and Add a parser and more
        ---

        # Add a parser

        """,
        message: "title has 106 characters, 100 are allowed"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for (key, limit) in [("title", 100), ("summary", 160), ("description", 240)] {
      guard let scalar = context.plan.frontmatter?.value(key)?.scalar, scalar.text.count > limit else {
        continue
      }
      report(.tooLong(key, scalar.text.count, limit: limit), at: scalar.range)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func tooLong(_ key: String, _ count: Int, limit: Int) -> Self {
    "\(key) has \(count) characters, \(limit) are allowed"
  }
}
