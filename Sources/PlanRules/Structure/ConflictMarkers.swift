import MarkdownSyntax
import PlanModel
import RuleFramework

/// conflict-markers: markers of a merge conflict.
package struct ConflictMarkers: PlanRule {
  static let info = RuleInfo(
    id: RuleID.conflictMarkers.rawValue,
    family: .structure,
    summary: "markers of a merge conflict",
    rationale: """
      Two versions of the plan stand side by side, and nobody can tell which one holds.
      """,
    severity: .error,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Merged.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        ‸<<<<<<< ours
        - [2026-01-31 10:00 UTC] One.
        =======
        - [2026-01-31 10:05 UTC] Other.
        >>>>>>> theirs

        """,
        message: "the markers of a merge conflict were left here"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    report.take(context.plan.diagnostics)
  }
}
