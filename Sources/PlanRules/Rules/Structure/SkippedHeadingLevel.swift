import MarkdownSyntax
import PlanCore

/// skipped-heading-level: headings more than one level below the one before.
struct SkippedHeadingLevel: PlanRule {
  static let info = RuleInfo(
    id: "skipped-heading-level",
    family: .structure,
    summary: "headings more than one level below the one before",
    rationale: """
      The outline has a hole: a reader cannot tell under which section the text belongs.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Work

        ### First

        Text.

        ## Status

        """),
      .flagged(
        """
        # Add a parser

        ## Work

        ‸#### First

        Text.

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    var level: Int?
    let blocks = context.plan.document.blocks
    for block in blocks where block.parent == 0 {
      guard case .heading = block.kind else { continue }
      if let level, Int(block.level) > level + 1 {
        report(.skipped(from: level, to: Int(block.level)), at: block.range)
      }
      level = Int(block.level)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func skipped(from: Int, to: Int) -> Self {
    "a heading of level \(to) follows one of level \(from)"
  }
}
