import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// done-without-time: steps that are done without a time in logs that have times.
package struct DoneWithoutTime: PlanRule {
  static let info = RuleInfo(
    id: "done-without-time",
    family: .time,
    summary: "steps that are done without a time in logs that have times",
    rationale: """
      Nobody can tell when it was done, or whether it was done before or after the others.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Progress

        - [ ] Test it.
        - [x] (2026-01-31 10:00Z) Write it.

        """),
      .flagged(
        """
        # Add a parser

        ## Progress

        - ‸[x] Test it.
        - [x] (2026-01-31 10:00Z) Write it.

        """,
        message: "the step is done and has no time"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    let entries = context.plan.entries
    let bare = entries.indices.filter {
      entries[$0].box == .done && entries[$0].leadingTime == nil && entries[$0].role == .status
        && entries[$0].parent == nil
    }
    guard !bare.isEmpty, !context.loggedTimes.isEmpty else { return }
    let stamped = Set(
      context.loggedTimes.lazy.map { entries[$0] }.filter { $0.role == .status && $0.parent == nil }.map(
        \.section))
    for entry in bare.lazy.map({ entries[$0] }) {
      guard stamped.contains(entry.section), let paragraph = entry.paragraph else { continue }
      // A time at the end or in the middle is one too.
      guard !hasTime(entry, context) else { continue }
      let range = plan.document.blocks[paragraph].range
      report(
        .noTime, at: ByteRange(entry.boxRange?.start ?? range.start, range.end),
        hint: "write when it was done, as the other entries have it")
    }
  }
}

extension DoneWithoutTime {
  /// Whether a time stands anywhere in the text of an entry, lists within it left out.
  private func hasTime(_ entry: Entry, _ context: PlanContext) -> Bool {
    let document = context.plan.document
    return document.children(of: entry.item).contains {
      document.blocks[$0].kind == .paragraph && context.firstTime(in: document.blocks[$0].range) != nil
    }
  }
}

extension Diagnostic.Message {

  fileprivate static let noTime: Self = "the step is done and has no time"
}
