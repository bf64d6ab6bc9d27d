import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// outdated-sync: last_synced older than last_updated.
package struct OutdatedSync: PlanRule {
  static let info = RuleInfo(
    id: RuleID.outdatedSync.rawValue,
    family: .frontmatter,
    summary: "last_synced older than last_updated",
    rationale: """
      What was changed since is not where the document is copied to.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        last_updated: 2026-01-30
        last_synced: 2026-01-30
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        last_updated: 2026-01-30
        last_synced: ‸2026-01-10
        ---

        # Add a parser

        Text.

        """,
        message: "last_synced is 2026-01-10, last_updated is 2026-01-30"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let frontmatter = context.plan.frontmatter,
      let synced = frontmatter.value("last_synced")?.scalar,
      let updated = frontmatter.text("last_updated"),
      let before = try? CalendarDate(parsing: synced.text), let after = try? CalendarDate(parsing: updated),
      before < after
    else { return }
    report(.behind(synced.text, updated), at: synced.range)
  }
}

extension Diagnostic.Message {

  fileprivate static func behind(_ synced: String, _ updated: String) -> Self {
    "last_synced is \(synced), last_updated is \(updated)"
  }
}
