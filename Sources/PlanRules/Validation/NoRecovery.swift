import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// no-recovery: validation that does not say how to go back.
package struct NoRecovery: PlanRule {
  static let info = RuleInfo(
    id: "no-recovery",
    family: .validation,
    summary: "validation that does not say how to go back",
    rationale: """
      When a step fails, the one at work has to invent the way back under pressure.
      """,
    severity: .warning,
    scope: .file,
    profiles: ["governance"],
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Validation

        Run `swift test`. Rollback: revert the commit.

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        """),
      .flagged(
        """
        # Add a parser

        Status: active

        ‸## Validation

        Run `swift test`.

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        """,
        message: "the validation has no rollback or recovery"),
    ])

  private static let words = WordSearch(.recovery)

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.isOpen, context.isStateDeclared, context.section(.recovery) == nil,
      let section = context.section(.validation), !context.isEmpty(section)
    else { return }
    guard !context.mentions(Self.words, below: section) else { return }
    report(.noWayBack, at: context.heading(section), hint: "add how a failed step is taken back")
  }
}

extension Diagnostic.Message {
  fileprivate static let noWayBack: Self = "the validation has no rollback or recovery"
}
