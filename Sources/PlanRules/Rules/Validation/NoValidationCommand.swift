import MarkdownSyntax
import PlanCore

/// no-validation-command: validation without a command.
struct NoValidationCommand: PlanRule {
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
      .flagged(
        """
        # Add a parser

        Status: active

        ‸## Validation

        It works well.

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.isOpen, context.isStateDeclared, let section = context.section(.validation),
      !context.isEmpty(section), context.commands.isEmpty
    else { return }
    let text = context.text(below: section)
    guard !text.contains("`") else { return }
    report(
      .noCommand, at: context.heading(section), hint: "name the command in backticks, and what it prints")
  }
}

extension Diagnostic.Message {
  fileprivate static let noCommand: Self = "the validation names no command"
}
