import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// decision-without-author: decisions without the one who decided.
package struct DecisionWithoutAuthor: PlanRule {
  static let info = RuleInfo(
    id: "decision-without-author",
    family: .decisions,
    summary: "decisions without the one who decided",
    rationale: """
      Whoever wants to know more, or to decide otherwise, has nobody to ask.
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
          Date: 2026-01-31

        """,
        message: "the decision names nobody who decided"),
    ])

  private static let words = WordSearch(.decider)

  func check(_ context: PlanContext, _ report: inout Report) {
    let decisions = context.decisions.filter(\.isLabelled)
    // Where hardly anybody is ever named, one person decides.
    guard decisions.count(where: { $0.author != nil }) * 2 >= decisions.count else { return }
    for decision in decisions where decision.author == nil {
      let range = context.plan.document.blocks[decision.block].range
      // `Decision (2026-01-31, Ann): …` names one beside the day.
      guard !context.mentions(Self.words, in: range) else {
        continue
      }
      report(.noAuthor, at: range, hint: "name who decided, as the other decisions do")
    }
  }
}

extension Diagnostic.Message {

  fileprivate static let noAuthor: Self = "the decision names nobody who decided"
}
