import MarkdownSyntax
import PlanModel
import RuleFramework

/// slug-form: slugs that are not 3 to 64 lowercase letters, digits and hyphens.
package struct SlugForm: PlanRule {
  static let info = RuleInfo(
    id: "slug-form",
    family: .frontmatter,
    summary: "slugs that are not 3 to 64 lowercase letters, digits and hyphens",
    rationale: """
      The slug is part of paths, links and commands, where other characters have to be escaped.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        slug: add-parser
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        slug: ‸Add Parser
        ---

        # Add a parser

        Text.

        """,
        message: "'Add Parser' is no slug: it holds more than small letters, digits and hyphens"),
      .flagged(
        """
        ---
        slug: ‸ab
        ---

        # Add a parser

        Text.

        """,
        message: "the slug 'ab' has fewer than 3 characters"),
      .flagged(
        """
        ---
        slug: ‸aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        ---

        # Add a parser

        Text.

        """,
        message: """
          the slug 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' \
          has more than 64 characters
          """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let scalar = context.plan.frontmatter?.value("slug")?.scalar, !scalar.text.isEmpty else { return }
    do throws(PlanSlugError) {
      try PlanSlug.validate(scalar.text)
    } catch {
      report(.init(stringLiteral: error.message), at: scalar.range, hint: error.hint)
    }
  }
}
