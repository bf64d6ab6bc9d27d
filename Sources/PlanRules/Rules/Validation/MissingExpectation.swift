import MarkdownSyntax
import PlanCore

/// missing-expectation: validation commands of which none has an expected result.
struct MissingExpectation: PlanRule {
  static let info = RuleInfo(
    id: "missing-expectation",
    family: .validation,
    summary: "validation commands of which none has an expected result",
    rationale: """
      Who runs the commands cannot tell whether the result is right.
      """,
    severity: .warning,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Validation

        Run `make test` and expect `ok`.

        """),
      .flagged(
        """
        # Add a parser

        ## Validation

        ```sh
        ‸make test
        ```

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    // Acceptance in prose beside or below the commands may say what is expected of them.
    let plan = context.plan
    for section in plan.sections where section.effectiveRole == .validation {
      for index in section.ownBlocks {
        switch plan.document.blocks[index].kind {
        case .fencedCode, .indentedCode:
          // A shell comment may say it too.
          if plan.string(plan.document.blocks[index].range).contains("#") { return }
        case .thematicBreak, .htmlBlock: continue
        case .document, .frontmatter, .conflictMarker, .blockQuote, .list, .item, .paragraph, .heading,
          .linkDefinition, .table, .tableRow:
          return
        }
      }
    }
    let commands = plan.validationCommands()
    guard let first = commands.first, commands.allSatisfy({ $0.expected == nil }) else { return }
    report(.noExpectation, at: first.range, hint: "write beside each command what it prints or how it exits")
  }
}

extension Diagnostic.Message {
  fileprivate static let noExpectation: Self = "no validation command has an expected result"
}
