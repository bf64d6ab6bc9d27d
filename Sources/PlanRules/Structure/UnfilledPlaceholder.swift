import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// unfilled-placeholder: text of a template that nobody has replaced.
package struct UnfilledPlaceholder: PlanRule {
  static let info = RuleInfo(
    id: "unfilled-placeholder",
    family: .structure,
    summary: "text of a template that nobody has replaced",
    rationale: """
      The place looks answered in every outline, and nothing stands there.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - ‸[YYYY-MM-DD HH:MM UTC] Progress notes and decisions.

        """,
        message: "'YYYY-MM-DD' was never filled in"),
      .flagged(
        """
        ‸# <Short, action-oriented title>

        ## Purpose

        Text.

        """,
        message: "'<Short, action-oriented title>' was never filled in"),
      .flagged(
        """
        # Add a parser

        ## Purpose

        ‸<What the reader gains>

        """,
        message: "'<What the reader gains>' was never filled in"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    if let title = context.title, title.hasPrefix("<"), title.hasSuffix(">") {
      report(.left(title), at: context.wholePlan)
    }
    let source = plan.document.source
    for index in plan.document.blocks.indices {
      switch plan.document.blocks[index].kind {
      case .paragraph, .htmlBlock: break
      default: continue
      }
      let range = plan.document.blocks[index].range
      guard range.count <= 200, source.firstVisibleByte(in: range) == ASCII.less else { continue }
      let text = plan.string(range).trimmed
      if Self.isPlaceholder(text) { report(.left(text), at: range, hint: "write what is asked for") }
    }
    guard context.marks.hasDatePlaceholders else { return }
    for index in plan.entries.indices {
      guard let paragraph = plan.entries[index].paragraph else { continue }
      let range = plan.document.blocks[paragraph].range
      let bytes = plan.document.source.bytes[range.indices]
      guard let sign = bytes.first(where: { $0 != ASCII.space }) else { continue }
      let isStamp = Self.stamps.contains { bytes.starts(with: $0) }
      if isStamp || sign == UInt8(ascii: "Y") && bytes.starts(with: "YYYY-MM-DD".utf8) {
        report(.left("YYYY-MM-DD"), at: range, hint: "write the time, or remove the entry")
      }
    }
  }

  /// Whether a text is some words in angle brackets and nothing else, as templates have them.
  private static func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= 100, text.hasPrefix("<"), text.hasSuffix(">"), text.contains(" ") else {
      return false
    }
    return text.dropFirst().dropLast().allSatisfy { $0.isLetter || $0 == " " || $0 == "," || $0 == "'" }
  }

  private static let stamps = ["[YYYY-MM-DD", "(YYYY-MM-DD", "[ ] (YYYY-MM-DD", "[x] (YYYY-MM-DD"]
    .map { Array($0.utf8) }
}

extension Diagnostic.Message {
  fileprivate static func left(_ text: String) -> Self { "'\(text)' was never filled in" }
}
