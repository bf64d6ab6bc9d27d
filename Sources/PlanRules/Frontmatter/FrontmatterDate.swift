import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// frontmatter-date: dates in the frontmatter that are none.
package struct FrontmatterDate: PlanRule {
  static let info = RuleInfo(
    id: "frontmatter-date",
    family: .frontmatter,
    summary: "dates in the frontmatter that are none",
    rationale: """
      Programs that sort or filter by the date leave the file out.
      """,
    severity: .error,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        last_updated: 2026-01-31
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        last_updated: ‸31.1.2026
        ---

        # Add a parser

        Text.

        """,
        message: "last_updated is '31.1.2026', which is no date of the form YYYY-MM-DD"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for key in ["last_updated", "last_synced", "created", "date", "completed"] {
      guard let scalar = context.plan.frontmatter?.value(key)?.scalar, !scalar.text.isEmpty else { continue }
      let day = scalar.text.prefix(10)
      let isDay = (try? CalendarDate(parsing: String(day))) != nil
      let isTime = scalar.text.count > 10 && ["T", " "].contains(scalar.text.dropFirst(10).prefix(1))
      guard !isDay || scalar.text.count > 10 && !isTime else { continue }
      report(.noDate(key, scalar.text), at: scalar.range, hint: "write it as YYYY-MM-DD")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func noDate(_ key: String, _ text: String) -> Self {
    "\(key) is '\(text)', which is no date of the form YYYY-MM-DD"
  }
}
