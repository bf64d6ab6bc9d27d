import PlanModel
import RuleFramework

/// colliding-slug: new plans on several branches that have one name.
package struct CollidingSlug: WorkspaceRule {
  static let info = RuleInfo(
    id: "colliding-slug",
    family: .lifecycle,
    summary: "new plans on several branches that have one name (with --branches)",
    rationale: """
      Each branch is right by itself; after the merge two plans answer to one name, and links and commands mean \
      either.
      """,
    severity: .error,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        === branch two: docs/plans/add-printer.md ===
        # Add a printer

        """),
      .flagged(
        """
        === branch one: docs/plans/add-parser.md ===
        ‸# Add a parser

        === branch two: docs/plans/add-parser.md ===
        # Add another parser

        """,
        message: "'add-parser' is a new plan on one and on two"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    for fact in facts.surroundings.branches where fact.kind == .collidingSlug {
      report(
        "'\(fact.slug)' is a new plan on \(fact.shownPlaces)", at: fact.place,
        hint: "rename one of them before they are merged: 'execplan rename'")
    }
  }
}
