import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// no-validation-command: validation without a command.
package struct NoValidationCommand: PlanRule {
  static let info = RuleInfo(
    id: "no-validation-command",
    family: .validation,
    summary: "validation without a command",
    rationale: """
      A reader cannot repeat what is only described.
      """,
    severity: .warning,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Validation

        Run `swift test`.

        """),
      .accepted(
        """
        # Add a parser

        Status: active

        ## Validation

        Manual: open the editor and type a title; the outline shows it.

        """),
      .flagged(
        """
        # Add a parser

        Status: active

        ‸## Validation

        It works well.

        """,
        message: "the validation names no command"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.isOpen, context.isStateDeclared, let section = context.section(.validation),
      !context.isEmpty(section), !context.holds(ASCII.backtick, below: section),
      // What is done by hand has no command, and can be repeated.
      !context.mentions(Self.hands, below: section), !context.hasCommand
    else { return }
    report(
      .noCommand, at: context.heading(section), hint: "name the command in backticks, and what it prints")
  }
}

extension NoValidationCommand {
  private static let hands = WordSearch(.byHand)
}

extension Diagnostic.Message {
  fileprivate static let noCommand: Self = "the validation names no command"
}
