import MarkdownSyntax
import PlanModel
import RuleFramework

/// missing-frontmatter: governed documents without frontmatter or one of its fields.
package struct MissingFrontmatter: PlanRule {
  static let info = RuleInfo(
    id: "missing-frontmatter",
    family: .frontmatter,
    summary: "governed documents without frontmatter or one of its fields",
    rationale: """
      Lists of documents leave the file out, and nobody sees how old it is.
      """,
    severity: .error,
    scope: .file,
    subject: .governed,
    examples: [
      .accepted(
        """
        ---
        title: Use of plans
        slug: use-of-plans
        status: living
        last_updated: 2026-01-31
        tags: [plans]
        summary: How plans are used.
        ---

        # Use of plans

        > **For Humans**: Read this first.
        >
        > **For AI Agents**: Follow it.

        ## Update Log

        - 2026-01-31: Began.

        """),
      .flagged(
        """
        ‸# Use of plans

        Text.

        """,
        message: "the document has no frontmatter"),
      .flagged(
        """
        ‸---
        title: Use of plans
        slug: use-of-plans
        status: living
        last_updated: 2026-01-31
        summary: How plans are used.
        ---

        # Use of plans

        > **For Humans**: Read this first.
        >
        > **For AI Agents**: Follow it.

        ## Update Log

        - 2026-01-31: Began.

        """,
        message: "the frontmatter has no tags"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let frontmatter = context.plan.frontmatter else {
      return report(.none, at: ByteRange(0, 0), hint: "begin the file with '---', its fields, and '---'")
    }
    guard frontmatter.root?.pairs != nil else { return }
    let keys = ["title", "slug", "status", "last_updated", "tags", "summary"]
    let missing = keys.filter { frontmatter.value($0) == nil }
    if !missing.isEmpty { report(.missing(missing), at: ByteRange(0, 3)) }
  }
}

extension Diagnostic.Message {
  fileprivate static let none: Self = "the document has no frontmatter"

  fileprivate static func missing(_ keys: [String]) -> Self {
    "the frontmatter has no \(keys.joined(separator: ", "))"
  }
}
