import MarkdownSyntax
import PlanModel
import RuleFramework

/// escaping-link: links that lead out of the repository.
package struct EscapingLink: PlanRule {
  static let info = RuleInfo(
    id: "escaping-link",
    family: .links,
    summary: "links that lead out of the repository",
    rationale: """
      They work in one checkout, beside one other folder, and nowhere else.
      """,
    severity: .warning,
    subject: .documents,
    examples: [
      .accepted(
        """
        # Add a parser

        See [the guide](../README.md).

        """),
      .flagged(
        """
        # Add a parser

        See [the guide](‸../../other/README.md).

        """,
        message: "'../../other/README.md' leads out of the workspace"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for target in context.targets where target.isOutside {
      report(.outside(target.link.target), at: target.link.targetRange, hint: "link its address instead")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func outside(_ target: String) -> Self { "'\(target)' leads out of the workspace" }
}
