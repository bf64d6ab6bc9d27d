import MarkdownSyntax
import PlanModel
import RuleFramework

/// wrong-type: values of the frontmatter that are of another kind than their key asks for.
package struct WrongType: PlanRule {
  static let info = RuleInfo(
    id: "wrong-type",
    family: .frontmatter,
    summary: "values of the frontmatter that are of another kind than their key asks for",
    rationale: """
      Programs that read the key find nothing, or stop.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        title: Add a parser
        tags: [parsing]
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        title: ‸[Add, a parser]
        ---

        # Add a parser

        Text.

        """,
        message: "'title' is no single value"),
      .flagged(
        """
        ---
        tags: ‸parsing
        ---

        # Add a parser

        Text.

        """,
        message: "'tags' is no list"),
    ])

  private static let scalars = [
    "title", "slug", "status", "summary", "description", "created", "last_updated", "last_synced",
  ]

  private static let lists = ["tags", "sources"]

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let frontmatter = context.plan.frontmatter else { return }
    for key in Self.scalars {
      guard let node = frontmatter.value(key), node.scalar == nil else { continue }
      report(.noText(key), at: node.range)
    }
    for key in Self.lists {
      guard let node = frontmatter.value(key), let scalar = node.scalar, !scalar.text.isEmpty else {
        continue
      }
      report(.noList(key), at: node.range, hint: "write '\(key): [\(scalar.text)]', or one item per line")
    }
  }
}

extension Diagnostic.Message {

  fileprivate static func noText(_ key: String) -> Self { "'\(key)' is no single value" }

  fileprivate static func noList(_ key: String) -> Self { "'\(key)' is no list" }
}
