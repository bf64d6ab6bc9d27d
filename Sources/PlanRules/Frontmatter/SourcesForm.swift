import MarkdownSyntax
import PlanModel
import RuleFramework

/// sources-form: sources without id, title, url or day of access.
package struct SourcesForm: PlanRule {
  static let info = RuleInfo(
    id: "sources-form",
    family: .frontmatter,
    summary: "sources without id, title, url or day of access",
    rationale: """
      A source that cannot be found again proves nothing.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        ---
        sources:
        - id: R1
          title: Guide
          url: ../README.md
          accessed: '2026-01-31'
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        sources:
        - ‸https://example.org/guide
        ---

        # Add a parser

        Text.

        """,
        message: "the source is only a URL; id, title and accessed are missing"),
      .flagged(
        """
        ---
        sources:
        - ‸id: R1
          title: Guide
          url: ../README.md
        ---

        # Add a parser

        Text.

        """,
        message: "the source has no accessed"),
      .flagged(
        """
        ---
        sources:
        ‸- {id: R1, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R2, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R3, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R4, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R5, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R6, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R7, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R8, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R9, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R10, title: Guide, url: ../README.md, accessed: 2026-01-31}
        - {id: R11, title: Guide, url: ../README.md, accessed: 2026-01-31}
        ---

        # Add a parser

        Text.

        """,
        message: "there are 11 sources; 10 are allowed"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let node = context.plan.frontmatter?.value("sources"), let sources = node.elements else { return }
    if sources.count > 10 { report(.tooMany(sources.count), at: node.range) }
    for source in sources {
      let keys = ["id", "title", "url", "accessed"]
      let missing = keys.filter { source[$0]?.scalar?.text.isEmpty ?? true }
      guard !missing.isEmpty else { continue }
      report(source.scalar == nil ? .incomplete(missing) : .bare, at: source.range)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func tooMany(_ count: Int) -> Self { "there are \(count) sources; 10 are allowed" }

  fileprivate static let bare: Self = "the source is only a URL; id, title and accessed are missing"

  fileprivate static func incomplete(_ keys: [String]) -> Self {
    "the source has no \(keys.joined(separator: ", "))"
  }
}
