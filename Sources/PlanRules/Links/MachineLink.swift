import MarkdownSyntax
import PlanModel
import RuleFramework

/// machine-link: links to a path of one machine.
package struct MachineLink: PlanRule {
  static let info = RuleInfo(
    id: "machine-link",
    family: .links,
    summary: "links to a path of one machine",
    rationale: """
      The link works for the one who wrote it and for nobody else.
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

        See [the guide](‸/Users/ann/src/README.md).

        """,
        message: "the link leads to a path of one machine"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for link in context.fileLinks {
      guard LinkTarget.isOfMachine(link.target) else { continue }
      report(.ofMachine, at: link.targetRange, hint: "write the path from the folder of this file")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let ofMachine: Self = "the link leads to a path of one machine"
}
