import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// slug-mismatch: slugs that differ from the name of the file.
package struct SlugMismatch: PlanRule {
  static let info = RuleInfo(
    id: "slug-mismatch",
    family: .frontmatter,
    summary: "slugs that differ from the name of the file",
    rationale: """
      Who looks for the plan by its slug does not find the file, and the other way round.
      """,
    severity: .warning,
    scope: .file,
    examples: [
      .accepted(
        """
        ---
        slug: add-parser
        ---

        # Add a parser

        """),
      .flagged(
        """
        ---
        slug: ‸add-a-lexer
        ---

        # Add a parser

        """,
        message: "the slug is 'add-a-lexer', the file is named 'add-parser'"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let scalar = context.plan.frontmatter?.value("slug")?.scalar, !scalar.text.isEmpty,
      let name = context.path.pathParts.last, name.hasSuffix(".md")
    else { return }
    let stem = name.dropLast(3)
    // A file of that name is called after its folder.
    guard !["PLAN", "EXECPLAN"].contains(stem.uppercased()), stem != scalar.text[...] else { return }
    report(
      .differs(scalar.text, String(stem)), at: scalar.range, hint: "rename the plan with 'execplan rename'")
  }
}

extension Diagnostic.Message {
  fileprivate static func differs(_ slug: String, _ stem: String) -> Self {
    "the slug is '\(slug)', the file is named '\(stem)'"
  }
}
