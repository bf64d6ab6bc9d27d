import MarkdownSyntax
import PlanCore

/// wrapped-plan: plans that stand inside a code fence.
struct WrappedPlan: PlanRule {
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

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let document = context.plan.document
    let top = document.children(of: 0).filter { document.blocks[$0].kind != .frontmatter }
    guard top.count == 1, let only = top.first, document.blocks[only].kind == .fencedCode else { return }
    let block = document.blocks[only]
    guard let first = block.segments.first,
      context.plan.string(document.segments[first].range).hasPrefix("# ")
    else { return }
    report(.wrapped, at: block.range, hint: "remove the fence around the plan")
  }
}

extension Diagnostic.Message {
  fileprivate static let wrapped: Self = "the whole plan stands inside a code block"
}
