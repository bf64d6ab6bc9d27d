import MarkdownSyntax
import PlanCore

/// slug-form: slugs that are not 3 to 64 lowercase letters, digits and hyphens.
struct SlugForm: PlanRule {
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

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let scalar = context.plan.frontmatter?.value("slug")?.scalar, !scalar.text.isEmpty else { return }
    let parts = scalar.text.split(separator: "-", omittingEmptySubsequences: false)
    let isKebab = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
    guard !isKebab || !(3...64).contains(scalar.text.count) else { return }
    report(.form(scalar.text), at: scalar.range, hint: "write it in kebab case, such as add-parser")
  }
}

extension Diagnostic.Message {
  fileprivate static func form(_ slug: String) -> Self {
    "the slug '\(slug)' is not 3 to 64 lowercase letters, digits and hyphens"
  }
}
