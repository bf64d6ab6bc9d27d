import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// unanswered-feedback: questions to maintainers that got no answer.
package struct UnansweredFeedback: PlanRule {
  static let info = RuleInfo(
    id: "unanswered-feedback",
    family: .decisions,
    summary: "questions to maintainers that got no answer",
    rationale: """
      The work goes on without what was asked for, or waits for nothing.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: active

        ## Decision Log

        - [2026-01-20 10:00 UTC] **Feedback requested:** Is a table right?
        - [2026-01-21 12:00 UTC] **Feedback given:** It is.

        """),
      .flagged(
        """
        # Add a parser

        Status: active

        ## Decision Log

        ‸- [2026-01-20 10:00 UTC] **Feedback requested:** Is a table right?

        """,
        message: "maintainers were asked, and no answer is written down"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    let gates = context.gates.filter { $0.name == .unansweredFeedback }
    guard !gates.isEmpty else { return }
    let times = Dictionary(context.decisions.map { ($0.line, $0.time) }) { first, _ in first }
    for gate in gates {
      // What was asked a moment ago may wait for its answer while the work is open.
      if context.isOpen {
        guard let time = times[gate.line] ?? nil,
          context.settings.calendar.workingSeconds(
            from: time.latestInstant, to: context.now.secondsSince1970)
            > Int64(context.settings.staleAfterDays) * 86_400
        else { continue }
      }
      report(
        .unanswered, at: plan.document.source.lines.range(of: gate.line - 1),
        hint: "'execplan decide --kind feedback-given' writes the answer down")
    }
  }
}

extension Diagnostic.Message {

  fileprivate static let unanswered: Self = "maintainers were asked, and no answer is written down"
}
