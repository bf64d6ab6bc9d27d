import MarkdownSyntax
import PlanModel
import RuleFramework

/// skipped-heading-level: headings more than one level below the one before.
package struct SkippedHeadingLevel: PlanRule {
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

        """,
        message: "a heading of level 4 follows one of level 2"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    var level: Int?
    let document = context.plan.document
    var index = document.firstChild(of: 0)
    while let block = index {
      if document.blocks[block].kind == .heading {
        let own = Int(document.blocks[block].level)
        if let level, own > level + 1 {
          report(.skipped(from: level, to: own), at: document.blocks[block].range)
        }
        level = own
      }
      index = document.nextSibling(of: block)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func skipped(from: Int, to: Int) -> Self {
    "a heading of level \(to) follows one of level \(from)"
  }
}
