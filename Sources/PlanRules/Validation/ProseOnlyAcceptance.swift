import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// prose-only-acceptance: acceptance that nothing can be held against.
package struct ProseOnlyAcceptance: PlanRule {
  static let info = RuleInfo(
    id: "prose-only-acceptance",
    family: .validation,
    summary: "acceptance that nothing can be held against",
    rationale: """
      Two people read it and disagree whether the work is done.
      """,
    severity: .warning,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Acceptance

        Running `plan --help` prints the new option.

        """),
      .flagged(
        """
        # Add a parser

        Status: active

        ## Validation

            swift test

        ‸## Acceptance

        The tool works well and users are glad.

        """,
        message: "the acceptance names nothing that can be compared"),
    ])

  private static let titles = WordSearch(.acceptanceTitle)
  private static let others = WordSearch(.validationTitle)

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    guard context.isOpen, context.isStateDeclared else { return }
    for section in plan.sections where section.effectiveRole == .validation {
      guard context.mentions(Self.titles, in: section.title),
        !context.mentions(Self.others, in: section.title),
        !context.isEmpty(section), context.hasCommand
      else { continue }
      // Code, a number, a path, a link or a status is something to compare with.
      let text = context.text(below: section)
      guard !text.contains(where: { "`/[".contains($0) || $0.isNumber }),
        !section.ownBlocks.contains(where: { plan.document.blocks[$0].kind == .indentedCode })
      else { continue }
      report(.prose, at: context.heading(section), hint: "name a command, an output or a number to look for")
    }
  }
}

extension Diagnostic.Message {

  fileprivate static let prose: Self = "the acceptance names nothing that can be compared"
}
