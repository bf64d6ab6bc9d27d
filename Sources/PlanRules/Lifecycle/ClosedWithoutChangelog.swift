import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import RuleFramework

/// closed-without-changelog: completed plans that lead to no changelog entry or delivery note.
package struct ClosedWithoutChangelog: PlanRule {
  static let info = RuleInfo(
    id: "closed-without-changelog",
    family: .lifecycle,
    summary: "completed plans that lead to no changelog entry or delivery note",
    rationale: """
      Users of the work cannot be told what came of it, and the plan cannot be found from there.
      """,
    severity: .warning,
    scope: .file,
    profiles: ["governance"],
    examples: [
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Outcomes

        Done, see [the changelog](../CHANGELOG.md#1-2-0).

        ## Status

        - [2026-01-31 10:00 UTC] Closed.

        """),
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Status

        - [2026-01-31 10:00 UTC] Updated the guide and the changelog.

        """),
      .flagged(
        """
        ‸# Add a parser

        Status: completed

        ## Outcomes

        Done.

        ## Status

        - [2026-01-31 10:00 UTC] Closed.

        """,
        message: "the plan is completed and leads to no changelog entry"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.state.state == .completed else { return }
    // An entry that speaks of the changelog tells where to look.
    let isNamed = context.plan.entries.contains {
      ($0.role == .status || $0.role == .outcomes) && $0.box != .open
        && context.mentions(Self.changelog, in: $0.text)
    }
    guard !isNamed, !context.plan.links(to: Self.words) else { return }
    report(
      .noLink, at: context.wholePlan,
      hint: "link the changelog entry, the pull request or the delivery note")
  }

  private static let changelog = WordSearch(.changelog)

  private static let words = WordSearch([
    "changelog", "changes", "history", "release", "news", "delivery", "deliveries", "/pull/", "/pulls/",
    "merge_requests", "/commit/", "changeset", "towncrier", "fragment",
  ])
}

extension Diagnostic.Message {

  fileprivate static let noLink: Self = "the plan is completed and leads to no changelog entry"
}
