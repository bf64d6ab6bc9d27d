import MarkdownSyntax
import PlanCore

/// missing-rationale: decisions without a reason.
struct MissingRationale: PlanRule {
  static let info = RuleInfo(
    id: "missing-rationale",
    family: .decisions,
    summary: "decisions without a reason",
    rationale: """
      Without the reason the next reader cannot tell when the decision no longer holds, and decides
      again.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Decision Log

        - Decision: Use a table.
          Rationale: It is small.
          Date/Author: 2026-01-31 / Ann

        """),
      .flagged(
        """
        # Add a parser

        ## Decision Log

        ‸- Decision: Use a table.
          Date/Author: 2026-01-31 / Ann

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for decision in context.plan.decisions() where decision.isLabelled && decision.kind == .decision {
      // Only a decision whose other parts are labelled certainly lacks this one; prose may hold its reason.
      guard decision.rationale == nil, decision.author != nil || decision.time != nil else { continue }
      guard !decision.text.contains(". ") else { continue }
      let words = decision.text.lowercased().split { !$0.isLetter }
      guard !words.contains("because"), !words.contains("since"), !words.contains("so") else { continue }
      report(.noRationale(decision.text), at: context.plan.document.blocks[decision.block].range)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func noRationale(_ text: String) -> Self {
    "the decision '\(text)' gives no reason"
  }
}
