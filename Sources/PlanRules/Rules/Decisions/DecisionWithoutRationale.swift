import MarkdownSyntax
import PlanCore

/// decision-without-rationale: decisions without a reason.
struct DecisionWithoutRationale: PlanRule {
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
      .flagged(
        """
        # Add a parser

        ## Decision Log

        ‸- Decision: Use a table.
          Date/Author: 2026-01-31, Ann

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for decision in context.plan.decisions() where decision.isLabelled && decision.rationale == nil {
      let range = context.plan.document.blocks[decision.block].range
      let words = [
        "because", "rationale", "reason", "since ", "so that", "to avoid", " why", "due to", "as ",
      ]
      guard !decision.text.mentions(words), !context.plan.string(range).mentions(words) else { continue }
      report(.noReason, at: range, hint: "add 'Rationale: …'")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noReason: Self = "the decision has no rationale"
}
