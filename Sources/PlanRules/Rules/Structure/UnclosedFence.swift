import MarkdownSyntax
import PlanCore

/// unclosed-fence: code fences that are never closed.
struct UnclosedFence: PlanRule {
  static let info = RuleInfo(
    id: "unclosed-fence",
    family: .structure,
    summary: "code fences that are never closed",
    rationale: """
      Everything behind the fence is shown as code, and no tool sees the entries and headings in it.
      """,
    severity: .error,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        ```
        make
        ```

        """),
      .flagged(
        """
        # Add a parser

        ‸```
        make

        ## Status

        - Text.

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    // A list item or a quote ends the code inside it; a code block of the document hides all that follows.
    for block in context.plan.document.blocks where block.parent == 0 {
      guard case .fencedCode = block.kind, !block.isClosed else { continue }
      report(.unclosed, at: block.range, hint: "add the closing fence")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let unclosed: Self = "this code block is never closed and hides the rest of the plan"
}
