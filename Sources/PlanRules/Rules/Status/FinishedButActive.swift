import MarkdownSyntax
import PlanCore

/// finished-but-active: active plans whose steps are all done.
struct FinishedButActive: PlanRule {
  static let info = RuleInfo(
    id: "finished-but-active",
    family: .status,
    summary: "active plans whose steps are all done",
    rationale: """
      A finished plan that still reads as an order is carried out again.
      """,
    severity: .warning,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Progress

        - [x] Write it.
        - [ ] Test it.

        """),
      .flagged(
        """
        # Add a parser

        Status: ‸active

        ## Progress

        - [x] Write it.
        - [x] Test it.

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.state.state == .active,
      let declaration = context.state.declarations.first(where: { $0.state == .active })
    else { return }
    let progress = context.plan.progress
    guard progress.done > 0, progress.open == 0, progress.partial == 0 else { return }
    report(.finished, at: declaration.range ?? ByteRange(0, 0), hint: "close it with 'execplan close'")
  }
}

extension Diagnostic.Message {
  fileprivate static let finished: Self = "all steps are done and the plan is still active"
}
