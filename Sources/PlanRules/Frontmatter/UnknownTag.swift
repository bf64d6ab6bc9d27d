import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// unknown-tag: tags that the workspace does not name.
package struct UnknownTag: PlanRule {
  static let info = RuleInfo(
    id: "unknown-tag",
    family: .frontmatter,
    summary: "tags that the workspace does not name",
    rationale: """
      A tag that only one file has leads nobody to it.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        tags: [plans]
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        tags: [plans, ‸plams]
        ---

        # Add a parser

        Text.

        """,
        message: "'plams' is none of the tags of this workspace"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let known = context.settings.taxonomy else { return }
    for tag in context.plan.frontmatter?.value("tags")?.elements ?? [] {
      guard let scalar = tag.scalar, !known.contains(scalar.text) else { continue }
      let similar = SimilarNames.find(scalar.text, in: known.sorted()).first
      report(
        .unknown(scalar.text), at: scalar.range,
        hint: similar.map { "did you mean '\($0)'?" } ?? "add it to 'tags:' in execplan.yaml")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknown(_ tag: String) -> Self { "'\(tag)' is none of the tags of this workspace" }
}
