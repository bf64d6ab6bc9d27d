import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import RuleFramework

/// open-steps-in-closed-plan: open steps in a completed plan.
package struct OpenStepsInClosedPlan: PlanRule {
  static let info = RuleInfo(
    id: "open-steps-in-closed-plan",
    family: .status,
    summary: "open steps in a completed plan",
    rationale: """
      Either the plan is not done, or the step is; the next reader carries it out again.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Progress

        - [x] (2026-01-31 10:00Z) Write it.

        """),
      .accepted(
        """
        # Add a parser

        ## Progress

        - [ ] Write it.

        """),
      .accepted(
        """
        # Add a parser

        Status: completed

        ## Progress

        - [x] Write it.
        - [~] Stage B: Descoped (the guide says enough).

        """),
      .flagged(
        """
        # Add a parser

        Status: completed

        ## Progress

        - [x] (2026-01-31 10:00Z) Write it.
        - ‸[ ] Test it.

        """,
        message: "the plan is completed, the step 'Test it.' is open"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.state.state == .completed else { return }
    // Where the log has boxes, those of the plan of work repeat them.
    let entries = context.plan.entries
    let hasLog = entries.indices.contains {
      entries[$0].role == .status && entries[$0].parent == nil && entries[$0].box != .none
    }
    let roles: SectionRoleSet = hasLog ? Self.log : Self.work
    for index in entries.indices where entries[index].box.isUnfinished {
      let entry = entries[index]
      guard let role = entry.role, roles.contains(role) else { continue }
      guard let range = entry.boxRange, !isDropped(entry, of: context.plan) else { continue }
      report(
        .open(context.plan.textLine(of: entry)), at: range,
        hint: "mark it as done or dropped, or reopen the plan")
    }
  }
}

extension OpenStepsInClosedPlan {
  private static let log = SectionRoleSet([.status])
  private static let work = SectionRoleSet([.status, .work, .steps, .milestones])

  /// Words that say that a step was given up; they are the first of the entry or stand behind a colon or a dash.
  private static let drops = Phrase.droppedStep.set

  /// Whether an entry that was begun says that it was given up.
  private func isDropped(_ entry: Entry, of plan: Plan) -> Bool {
    guard entry.box == .partial else { return false }
    return plan.string(entry.text).lowercased().split(whereSeparator: { ":—–".contains($0) }).contains {
      part in
      part.split(whereSeparator: { !$0.isLetter }).first.map { Self.drops.contains($0) } ?? false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func open(_ text: String) -> Self {
    "the plan is completed, the step '\(text)' is open"
  }
}
