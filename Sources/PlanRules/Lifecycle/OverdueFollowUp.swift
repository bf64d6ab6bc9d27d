import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// overdue-follow-up: follow-ups whose day is over.
package struct OverdueFollowUp: PlanRule {
  static let info = RuleInfo(
    id: "overdue-follow-up",
    family: .lifecycle,
    summary: "follow-ups whose day is over",
    rationale: """
      It was promised by that day; either it is done and not ticked, or it is forgotten.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Follow-up

        - [ ] Watch the dashboard. (@ann, due 2026-03-01)

        """),
      .flagged(
        """
        # Add a parser

        Status: completed

        ## Follow-up

        - ‸[ ] Watch the dashboard. (@ann, due 2026-01-05)

        """,
        message: "it was due on 2026-01-05"),
    ])

  /// What stands before the day.
  private static let due = WordSearch(.due)

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    guard plan.sections(.followUp).contains(where: { context.mentions(Self.due, in: $0.range) }) else {
      return
    }
    for followUp in context.followUps where !followUp.isDone {
      let entry = plan.entries[followUp.entry]
      guard let due = followUp.due, due < context.now.date, let paragraph = entry.paragraph else { continue }
      let range = plan.document.blocks[paragraph].range
      report(
        .overdue(due), at: ByteRange(entry.boxRange?.start ?? range.start, range.end),
        hint: "tick it when it is done, else agree on another day")
    }
  }
}

extension Diagnostic.Message {

  fileprivate static func overdue(_ day: CalendarDate) -> Self { "it was due on \(day)" }
}
