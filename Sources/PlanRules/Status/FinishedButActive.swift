import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import RuleFramework

/// finished-but-active: active plans whose steps are all done.
package struct FinishedButActive: PlanRule {
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

        ## Outcomes & Retrospective

        The parser is merged; the rollout remains.

        """),
      .accepted(
        """
        # Add a parser

        Status: active

        ## Progress

        - [x] Write it.
        - [ ] Test it.

        """),
      .accepted(
        """
        # Add a parser

        Status: active

        ## Progress

        - [x] Write it.
        - [x] Test it.

        ## Outcomes

        Keep this plan active until the pull request is merged.

        """),
      .accepted(
        """
        # Add a parser

        Status: active

        ## Progress

        - [x] Write it.

        ## Review Gate

        - [ ] `swift test` passes.

        """),
      .accepted(
        """
        # Add a parser

        Status: INCOMPLETE

        ## Progress

        - [x] Write it.

        """),
      .flagged(
        """
        # Add a parser

        Status: ‸active

        ## Progress

        - [x] Write it.
        - [x] Test it.

        """,
        message: "all steps are done and the plan is still active"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.state.state == .active, !context.isTaskFile,
      let declaration = context.state.declarations.first(where: { $0.state == .active })
    else { return }
    let progress = context.plan.progress
    guard progress.done > 0, progress.open == 0, progress.partial == 0 else { return }
    // A box of another list, a gate or a word may keep the plan open.
    guard !context.hasUnfinishedBox, !Self.unfinished.isIn(declaration.text),
      !context.plan.sections.contains(where: { section in
        (section.role == .status || section.role == .outcomes)
          && context.mentions(Self.remains, below: section)
      }),
      !context.mentions(Self.waiting, in: ByteRange(0, context.plan.document.source.bytes.count))
    else { return }
    report(.finished, at: declaration.range ?? ByteRange(0, 0), hint: "close it with 'execplan close'")
  }
}

extension FinishedButActive {
  /// Words of a declared state that say that something is left.
  private static let unfinished = WordSearch(.unfinishedState)

  /// Words of progress and outcomes that say that something goes on.
  private static let remains = WordSearch(.remaining)

  /// Words of a plan that say that something is left besides its steps.
  private static let waiting = WordSearch(.waiting)
}

extension Diagnostic.Message {
  fileprivate static let finished: Self = "all steps are done and the plan is still active"
}
