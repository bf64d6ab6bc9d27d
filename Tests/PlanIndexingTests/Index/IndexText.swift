import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanText

/// An index at `docs/architecture/plans.md`, as text in and text out.
enum IndexText {
  static let path = "docs/architecture/plans.md"

  static func parsed(_ text: String) -> PlanIndex {
    PlanIndex(parsing: Array(text.utf8), at: path)
  }

  /// Returns a text with edits of its index applied.
  static func editing(_ text: String, _ edit: (PlanIndex) throws -> [TextEdit]) throws -> String {
    let bytes = try SourceText(Array(text.utf8)).applying(edit(parsed(text)))
    return String(decoding: bytes, as: UTF8.self)
  }

  static func line(_ slug: String, title: String? = nil, summary: String? = nil) -> IndexLine {
    IndexLine(path: place(slug), slug: slug, title: title ?? slug.uppercased(), summary: summary)
  }

  static func place(_ slug: String) -> String { "docs/development/plans/\(slug).md" }

  /// Returns a line of an index as the product writes it.
  static func item(_ slug: String, _ rest: String = "") -> String {
    "- [\(slug.uppercased())](../development/plans/\(slug).md)\(rest)\n"
  }

  static func facts(_ states: [(String, PlanState)], otherFiles: Set<PathKey> = []) -> IndexFacts {
    IndexFacts(
      plans: states.map { IndexFacts.Fact(line: line($0.0), state: $0.1) }, otherFiles: otherFiles)
  }
}
