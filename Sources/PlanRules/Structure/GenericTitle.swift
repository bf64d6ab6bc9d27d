import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// generic-title: titles that name no action.
package struct GenericTitle: PlanRule {
  static let info = RuleInfo(
    id: "generic-title",
    family: .structure,
    summary: "titles that name no action",
    rationale: """
      A list of plans shows titles only; this one does not say what the plan is for.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        Text.

        """),
      .flagged(
        """
        ‸# Execution Plan

        Text.

        """,
        message: "the title 'Execution Plan' names no action"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let heading = context.plan.titleHeading, let title = context.title, Self.mayBeGeneric(title) else {
      return
    }
    let words = title.lowercased().split { !$0.isLetter }
    guard !words.isEmpty, words.allSatisfy(Self.empty.contains) else { return }
    report(
      .generic(title), at: context.plan.document.blocks[heading].range,
      hint: "write what is done, such as 'Add a parser'")
  }

  /// Whether the first word of a title says nothing, as far as it is told without looking at other scripts.
  private static func mayBeGeneric(_ title: String) -> Bool {
    let start = title.utf8.drop { !$0.isLetter && $0 < 0x80 }
    let word = start.prefix { $0.isLetter || $0 >= 0x80 }
    return word.contains { $0 >= 0x80 }
      || empty.contains(String(decoding: word.map(\.lowercased), as: UTF8.self)[...])
  }

  private static let empty = Phrase.genericTitle.set
}

extension Diagnostic.Message {
  fileprivate static func generic(_ title: String) -> Self { "the title '\(title)' names no action" }
}
