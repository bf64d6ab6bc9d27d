import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// unknown-status: states of governed documents that the workspace does not know.
package struct UnknownStatus: PlanRule {
  static let info = RuleInfo(
    id: "unknown-status",
    family: .frontmatter,
    summary: "states of governed documents that the workspace does not know",
    rationale: """
      Nobody can tell whether the document holds.
      """,
    severity: .warning,
    scope: .file,
    subject: .governed,
    examples: [
      .accepted(
        """
        ---
        status: living
        ---

        # Parsing

        Text.

        """),
      .flagged(
        """
        ---
        status: ‸livin
        ---

        # Parsing

        Text.

        """,
        message: "'livin' is no state of a document in this workspace"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let scalar = context.plan.frontmatter?.value("status")?.scalar, !scalar.text.isEmpty else { return }
    let known = context.settings.documentStatuses
    guard !known.contains(scalar.text) else { return }
    let similar = SimilarNames.find(scalar.text, in: known.sorted()).first
    report(
      .unknown(scalar.text), at: scalar.range,
      hint: similar.map { "did you mean '\($0)'?" } ?? "add it to 'statuses:' in execplan.yaml")
  }
}

extension Diagnostic.Message {

  fileprivate static func unknown(_ status: String) -> Self {
    "'\(status)' is no state of a document in this workspace"
  }
}
