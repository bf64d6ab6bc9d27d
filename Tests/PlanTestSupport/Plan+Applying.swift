package import MarkdownSyntax
import PlanModel

extension Plan {
  /// Returns the text of the plan with edits applied.
  ///
  /// - Throws: ``TextEditError`` when two of them overlap.
  package func text(applying edits: [TextEdit]) throws(TextEditError) -> String {
    String(decoding: try document.source.applying(edits), as: UTF8.self)
  }
}
