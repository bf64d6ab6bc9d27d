import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// last-updated-behind: last_updated older than the newest entry.
package struct LastUpdatedBehind: PlanRule {
  static let info = RuleInfo(
    id: "last-updated-behind",
    family: .frontmatter,
    summary: "last_updated older than the newest entry",
    rationale: """
      Readers who look at the date take the plan for older than it is.
      """,
    severity: .warning,
    scope: .file,
    fix: .safe,
    examples: [
      .accepted(
        """
        ---
        last_updated: 2026-01-31
        ---

        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        """),
      .flagged(
        """
        ---
        last_updated: ‸2026-01-10
        ---

        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        """,
        message: "last_updated is 2026-01-10, the newest entry is of 2026-01-31",
        fixed: """
          ---
          last_updated: 2026-01-31
          ---

          # Add a parser

          ## Status

          - [2026-01-31 10:00 UTC] Began.

          """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let scalar = context.plan.frontmatter?.value("last_updated")?.scalar,
      let date = try? CalendarDate(parsing: scalar.text), let newest = context.plan.newestStamp,
      date < newest.date, newest.date <= context.now.date
    else { return }
    let place = scalar.range
    let written = context.plan.string(place)
    let right = newest.date.description
    let fix =
      written.contains(scalar.text)
      ? Fix(
        "Set last_updated to \(right)", safety: .safe,
        edits: [TextEdit(replacing: place, with: written.replacing(scalar.text, with: right))]) : nil
    report(.behind(scalar.text, right), at: place, fix: fix)
  }
}

extension Diagnostic.Message {
  fileprivate static func behind(_ date: String, _ newest: String) -> Self {
    "last_updated is \(date), the newest entry is of \(newest)"
  }
}
