import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// no-expected-result: commands without the result that is expected.
package struct NoExpectedResult: PlanRule {
  static let info = RuleInfo(
    id: "no-expected-result",
    family: .validation,
    summary: "commands without the result that is expected",
    rationale: """
      Whoever runs the command cannot tell success from failure.
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

        Run `swift test`; all tests pass.

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
        message: "the validation says no expected result"),
    ])

  private static let words = WordSearch(.expectedResult)

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.isOpen, context.isStateDeclared, let section = context.section(.validation),
      // A sentence, a list or an output is more than bare commands.
      !context.mentions(Self.words, below: section), context.hasCommand
    else { return }
    report(.noResult, at: context.heading(section), hint: "write what the command prints when all is well")
  }
}

extension Diagnostic.Message {
  fileprivate static let noResult: Self = "the validation says no expected result"
}
