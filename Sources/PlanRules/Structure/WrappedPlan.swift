import MarkdownSyntax
import PlanModel
import RuleFramework

/// wrapped-plan: plans that stand inside a code fence.
package struct WrappedPlan: PlanRule {
  static let info = RuleInfo(
    id: "wrapped-plan",
    family: .structure,
    summary: "plans that stand inside a code fence",
    rationale: """
      The plan is shown as code: it has no title, no sections and no entries for any reader of
      Markdown.
      """,
    severity: .error,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        ```markdown
        # Example
        ```

        """),
      .flagged(
        """
        ‸```markdown
        # Add a parser

        ## Purpose

        Text.
        ```

        """,
        message: "the whole plan stands inside a code block"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let fence = Self.fence(around: context.plan) else { return }
    report(.wrapped, at: fence.range, hint: "remove the fence around the plan")
  }

  /// Whether a plan stands inside a code fence, so that nothing else can be said about it.
  static func isWrapped(_ plan: Plan) -> Bool { fence(around: plan) != nil }

  /// Returns the code block that is all of a document and begins with a title, or `nil`.
  private static func fence(around plan: Plan) -> Block? {
    let document = plan.document
    var first = document.firstChild(of: 0)
    if let top = first, document.blocks[top].kind == .frontmatter { first = document.nextSibling(of: top) }
    guard let only = first, document.blocks[only].kind == .fencedCode, document.nextSibling(of: only) == nil
    else {
      return nil
    }
    let block = document.blocks[only]
    guard let first = block.segments.first,
      plan.string(document.segments[first].range).hasPrefix("# ")
    else { return nil }
    return block
  }
}

extension Diagnostic.Message {
  fileprivate static let wrapped: Self = "the whole plan stands inside a code block"
}
