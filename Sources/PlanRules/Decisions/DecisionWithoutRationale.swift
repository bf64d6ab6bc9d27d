import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// decision-without-rationale: decisions without a reason.
package struct DecisionWithoutRationale: PlanRule {
  static let info = RuleInfo(
    id: "decision-without-rationale",
    family: .decisions,
    summary: "decisions without a reason",
    rationale: """
      Whoever comes later undoes a decision whose reason nobody wrote down.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Decision Log

        - Decision: Use a table.
          Rationale: It is quicker.
          Date/Author: 2026-01-31, Ann

        """),
      .accepted(
        """
        # Add a parser

        ## Decision Log

        - Decision: The path is derived from the name of the plan.
          Date/Author: 2026-01-31, Ann
        - Decision: Name the command 'show', following the habit of other tools.
          Date/Author: 2026-02-01, Ann

        """),
      .accepted(
        """
        # Add a parser

        ## Decision Log

        - Decision: The printer is another plan.
        - Decision: Tables are another plan.

        """),
      .flagged(
        """
        # Add a parser

        ## Decision Log

        ‸- Decision: Use a table.
          Date/Author: 2026-01-31, Ann

        """,
        message: "the decision has no rationale"),
    ])

  private static let words = WordSearch(.reason)

  func check(_ context: PlanContext, _ report: inout Report) {
    let labelled = context.decisions.filter(\.isLabelled)
    // Where most decisions have no reason of their own, they are rules that were written down together.
    guard labelled.count(where: { $0.rationale != nil }) * 2 >= labelled.count || labelled.count == 1 else {
      return
    }
    for decision in labelled where decision.rationale == nil {
      // Questions, answers and events are no choices that need a reason.
      switch decision.kind {
      case .decision, .scopeChange, .waiver, .reopened: break
      case .approval, .blocker, .unblocked, .risk, .feedbackRequested, .feedbackGiven, .review: continue
      }
      let range = context.plan.document.blocks[decision.block].range
      guard !Self.words.isIn(decision.text), !context.mentions(Self.words, in: range) else { continue }
      report(.noReason, at: range, hint: "add 'Rationale: …'")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noReason: Self = "the decision has no rationale"
}
