import PlanModel
import RuleFramework

/// duplicate-slug: plans with the name of another plan.
package struct DuplicateSlug: WorkspaceRule {
  static let info = RuleInfo(
    id: "duplicate-slug",
    family: .lifecycle,
    summary: "plans with the name of another plan",
    rationale: """
      A command or a link that names the plan may mean either.
      """,
    severity: .error,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - [ ] Write it.

        === docs/plans/add-writer.md ===
        # Add a writer

        Status: active

        ## Progress

        - [ ] Write it.

        """),
      .flagged(
        """
        === docs/plans/add-parser.md ===
        ---
        slug: add-parser
        ---

        # Add a parser

        Text.

        === docs/plans/add-writer.md ===
        ---
        slug: add-parser
        ---

        ‸# Add a writer

        Text.

        """,
        message: "the name 'add-parser' belongs to docs/plans/add-parser.md already"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    guard facts.plansBySlug.count < facts.plans.count else { return }
    for plan in facts.plans {
      guard let first = facts.plansBySlug[plan.slug], first !== plan else { continue }
      report(
        .taken(plan.slug, by: first.path), at: plan.place, hint: "'execplan rename' gives it another one")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func taken(_ slug: String, by path: String) -> Self {
    "the name '\(slug)' belongs to \(path) already"
  }
}
