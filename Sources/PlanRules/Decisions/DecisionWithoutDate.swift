import MarkdownSyntax
import PlanModel
import RuleFramework

/// decision-without-date: decisions without a date where others have one.
package struct DecisionWithoutDate: PlanRule {
  static let info = RuleInfo(
    id: "decision-without-date",
    family: .decisions,
    summary: "decisions without a date where others have one",
    rationale: """
      Of two decisions that contradict each other nobody can tell which one holds.
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

        - Decision: Use a table.
          Rationale: It is quicker.
          Date/Author: 2026-01-31, Ann
        ‸- Decision: Use a list.
          Rationale: It is shorter.

        """,
        message: "the decision has no date"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let decisions = context.decisions.filter(\.isLabelled)
    guard decisions.contains(where: { $0.timeText != nil }) else { return }
    for decision in decisions where decision.timeText == nil {
      let range = context.plan.document.blocks[decision.block].range
      guard context.firstTime(in: range) == nil else { continue }
      report(.noDate, at: range, hint: "add the day, as the other decisions have it")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noDate: Self = "the decision has no date"
}
