import MarkdownSyntax
import PlanModel
import RuleFramework

/// unclosed-fence: code fences that are never closed.
package struct UnclosedFence: PlanRule {
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

        """,
        message: "this code block is never closed and hides the rest of the plan"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    // A list item or a quote ends the code inside it; a code block of the document hides all that follows.
    let document = context.plan.document
    var index = document.firstChild(of: 0)
    while let block = index {
      if document.blocks[block].kind == .fencedCode, !document.blocks[block].isClosed {
        report(.unclosed, at: document.blocks[block].range, hint: "add the closing fence")
      }
      index = document.nextSibling(of: block)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let unclosed: Self = "this code block is never closed and hides the rest of the plan"
}
