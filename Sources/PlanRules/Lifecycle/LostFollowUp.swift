import MarkdownSyntax
import PlanModel
import RuleFramework

/// lost-follow-up: follow-ups of closed plans that nobody owns and nothing dates.
package struct LostFollowUp: PlanRule {
  static let info = RuleInfo(
    id: "lost-follow-up",
    family: .lifecycle,
    summary: "follow-ups of closed plans that nobody owns and nothing dates",
    rationale: """
      Nobody opens a closed plan to look for work, so what is left there is never done.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Follow-up

        - [ ] Watch the dashboard. (@ann, due 2026-03-01)
        - [ ] Move the rest, see [the next plan](other.md).
        - [x] Tell the users.

        """),
      .flagged(
        """
        # Add a parser

        Status: completed

        ## Follow-up

        - ‸[ ] Watch the dashboard.

        """,
        message: "the plan is closed, and nobody owns this"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard !context.isOpen else { return }
    let plan = context.plan
    for followUp in context.followUps where !followUp.isDone && followUp.owner == nil && followUp.due == nil {
      let entry = plan.entries[followUp.entry]
      // Only an open box says that it is still to do; a number or a link says where it went.
      guard entry.box == .open, let paragraph = entry.paragraph,
        !plan.wholeText(of: entry).contains(where: { "#@[".contains($0) })
      else { continue }
      let range = plan.document.blocks[paragraph].range
      report(
        .lost, at: ByteRange(entry.boxRange?.start ?? range.start, range.end),
        hint: "name an owner and a day, link the issue or plan that takes it on, or tick it")
    }
  }
}

extension Diagnostic.Message {

  fileprivate static let lost: Self = "the plan is closed, and nobody owns this"
}
