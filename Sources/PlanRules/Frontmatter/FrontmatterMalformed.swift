import MarkdownSyntax
import PlanModel
import RuleFramework

/// frontmatter-malformed: frontmatter that is not valid YAML.
package struct FrontmatterMalformed: PlanRule {
  static let info = RuleInfo(
    id: RuleID.frontmatterMalformed.rawValue,
    family: .frontmatter,
    summary: "frontmatter that is not valid YAML",
    rationale: """
      No tool can read the state, the slug or the dates of the plan.
      """,
    severity: .error,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        title: Add a parser
        status: active
        ---

        # Add a parser

        """),
      .flagged(
        """
        ---
        title: Add‸: a parser
        ---

        # Add a parser

        """,
        message: "frontmatter: the value contains a colon followed by a blank; quote the value"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    report.take(context.plan.diagnostics)
  }
}
