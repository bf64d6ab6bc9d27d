import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// misspelt-key: frontmatter keys that are nearly a known one.
package struct MisspeltKey: PlanRule {
  static let info = RuleInfo(
    id: "misspelt-key",
    family: .frontmatter,
    summary: "frontmatter keys that are nearly a known one",
    rationale: """
      Programs look for the right name and find nothing.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    fix: .unsafe,
    examples: [
      .accepted(
        """
        ---
        last_updated: 2026-01-31
        owner: ann
        ---

        # Add a parser

        Text.

        """),
      .flagged(
        """
        ---
        ‸last_udpated: 2026-01-31
        ---

        # Add a parser

        Text.

        """,
        message: "'last_udpated' is no key that anything reads",
        fixed: """
          ---
          last_updated: 2026-01-31
          ---

          # Add a parser

          Text.

          """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let pairs = context.plan.frontmatter?.root?.pairs else { return }
    let unusual = pairs.filter { !Self.usual.contains($0.key.text) && $0.key.text.count > 3 }
    guard !unusual.isEmpty else { return }
    let keys = Set(pairs.map(\.key.text))
    let missing = SimilarNames(Self.names.filter { !keys.contains($0.text) })
    for pair in unusual {
      guard let meant = missing.find(pair.key.text).first else { continue }
      report(
        .misspelt(pair.key.text), at: pair.key.range, hint: "did you mean '\(meant)'?",
        fix: Fix(
          "Rename the key to '\(meant)'", safety: .unsafe,
          edits: [TextEdit(replacing: pair.key.range, with: meant)]))
    }
  }

  /// Keys that other tools read, and those that are known.
  private static let usual = Set(
    known + ["author", "owner", "owners", "date", "created", "updated", "source", "name", "type", "state"])

  private static let known = [
    "title", "slug", "status", "last_updated", "last_synced", "tags", "summary", "description", "authors",
    "sources",
  ]

  /// The known keys, ready to be compared.
  private static let names = known.map { SimilarNames.Name($0) }
}

extension Diagnostic.Message {
  fileprivate static func misspelt(_ key: String) -> Self { "'\(key)' is no key that anything reads" }
}
