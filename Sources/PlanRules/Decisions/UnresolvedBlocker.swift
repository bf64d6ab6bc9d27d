import MarkdownSyntax
import PlanModel
import RuleFramework

/// unresolved-blocker: blockers that no later decision takes away in plans that are closed.
package struct UnresolvedBlocker: PlanRule {
  static let info = RuleInfo(
    id: "unresolved-blocker",
    family: .decisions,
    summary: "blockers that no later decision takes away in plans that are closed",
    rationale: """
      Either the work was never possible, or somebody knows how it went on and did not say.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Decision Log

        - [2026-01-30 10:00 UTC] **Blocker:** The server is down.
        - [2026-01-30 12:00 UTC] **Unblocked:** The server is up.

        """),
      .flagged(
        """
        # Add a parser

        Status: completed

        ## Decision Log

        ‸- [2026-01-30 10:00 UTC] **Blocker:** The server is down.

        """,
        message: "the plan is closed, and nothing took this blocker away"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard !context.isOpen else { return }
    for gate in context.gates where gate.name == .openBlockers {
      report(
        .open, at: context.plan.document.source.lines.range(of: gate.line - 1),
        hint: "'execplan decide --kind unblocked' says what took it away")
    }
  }
}

extension Diagnostic.Message {

  fileprivate static let open: Self = "the plan is closed, and nothing took this blocker away"
}
