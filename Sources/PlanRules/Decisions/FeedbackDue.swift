import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// feedback-due: changes of scope, risks and failed validations without a question to maintainers.
package struct FeedbackDue: PlanRule {
  static let info = RuleInfo(
    id: "feedback-due",
    family: .decisions,
    summary: "changes of scope, risks and failed validations without a question to maintainers",
    rationale: """
      The people who answer for the work learn of it when it is too late to say no.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Decision Log

        - [2026-01-30 10:00 UTC] **Scope change:** Writing is part of it. Rationale: It is asked for.
        - [2026-01-30 11:00 UTC] **Feedback requested:** Is that right?

        """),
      .accepted(
        """
        # Add a parser

        Status: active

        ## Validation

        - [2026-01-30 10:00 UTC] `swift test` (fail)
        - [2026-01-30 11:00 UTC] `swift test` (pass, 12 of 12)

        """),
      .flagged(
        """
        # Add a parser

        Status: active

        ## Decision Log

        ‸- [2026-01-30 10:00 UTC] **Scope change:** Writing is part of it. Rationale: It is asked for.

        """,
        message: "a scope change, and nobody asked the maintainers since"),
      .flagged(
        """
        # Add a parser

        Status: active

        ## Validation

        ‸- [2026-01-30 10:00 UTC] `swift test` (fail)

        """,
        message: "a failed validation, and nobody asked the maintainers since"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.isOpen else { return }
    let plan = context.plan
    let decisions = context.decisions
    let asked = decisions.filter {
      [.feedbackRequested, .feedbackGiven, .approval, .review].contains($0.kind)
    }
    let lastAsked = asked.compactMap { $0.time?.latestInstant }.max()
    for decision in decisions where decision.kind == .scopeChange || decision.kind == .risk {
      guard let time = decision.time, lastAsked ?? .min < time.earliestInstant else { continue }
      report(.due(decision.kind.rawValue), at: plan.document.blocks[decision.block].range, hint: Self.hint)
    }
    let records = plan.validationRecords()
    let lastPass = records.filter { $0.outcome == .pass }.map(\.time.latestInstant).max()
    for record in records where record.outcome == .fail {
      let time = record.time.earliestInstant
      guard lastAsked ?? .min < time, lastPass ?? .min < time else { continue }
      report(
        .due("failed validation"), at: plan.document.blocks[plan.entries[record.entry].item].range,
        hint: Self.hint)
    }
  }

  private static let hint = "'execplan decide --kind feedback-requested' asks the maintainers"
}

extension Diagnostic.Message {

  fileprivate static func due(_ what: String) -> Self {
    "a \(what), and nobody asked the maintainers since"
  }
}
