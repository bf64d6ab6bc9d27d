import PlanModel
import RuleFramework

/// active-on-several-branches: active plans that are being written on several branches.
package struct ActiveOnSeveralBranches: WorkspaceRule {
  static let info = RuleInfo(
    id: "active-on-several-branches",
    family: .lifecycle,
    summary: "active plans that are being written on several branches (with --branches)",
    rationale: """
      Nobody sees what the others do, the next step is done twice, and the logs meet in a merge.
      """,
    severity: .warning,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        === branch one: docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        """),
      .flagged(
        """
        === docs/plans/add-parser.md ===
        ‸# Add a parser

        === branch one: docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        === branch two: docs/plans/add-parser.md ===
        # Add a quick parser

        Status: active

        """,
        message: "'add-parser' is being written on one and on two"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    for fact in facts.surroundings.branches where fact.kind == .activeInSeveralPlaces {
      report(
        "'\(fact.slug)' is being written on \(fact.shownPlaces)", at: fact.place,
        hint: "agree on who goes on with it, and merge the others")
    }
  }
}
