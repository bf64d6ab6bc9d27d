import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// scope-change-without-decision: changes of scope that the decision log does not know.
package struct ScopeChangeWithoutDecision: PlanRule {
  static let info = RuleInfo(
    id: "scope-change-without-decision",
    family: .decisions,
    summary: "changes of scope that the decision log does not know",
    rationale: """
      The plan promises one thing and delivers another, and nothing says who wanted that.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-30 10:00 UTC] Scope change: writing is part of it.

        ## Decision Log

        - [2026-01-30 10:00 UTC] **Scope change:** Writing is part of it. Rationale: It is asked for.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - ‸[2026-01-30 10:00 UTC] Scope change: writing is part of it.

        """,
        message: "the scope changed, and the decision log says nothing of it"),
    ])

  private static let scope = WordSearch(.scope)
  private static let denials = WordSearch(.scopeDenial)
  private static let words = WordSearch(.scopeChange)

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    let telling = plan.entries.indices.filter { index in
      plan.entries[index].role == .status
        && context.mentions(Self.scope, in: plan.document.blocks[plan.entries[index].item].range)
    }
    guard !telling.isEmpty,
      !context.decisions.contains(where: { $0.kind == .scopeChange || Self.scope.isIn($0.text) })
    else { return }
    for entry in telling.lazy.map({ plan.entries[$0] }) where entry.box != .open {
      guard let paragraph = entry.paragraph else { continue }
      let text = plan.wholeText(of: entry)
      guard Self.words.isIn(text), !Self.denials.isIn(text) else { continue }
      report(
        .change, at: plan.document.blocks[paragraph].range,
        hint: "'execplan decide --kind scope-change' writes down what was decided and why")
    }
  }
}

extension Diagnostic.Message {

  fileprivate static let change: Self = "the scope changed, and the decision log says nothing of it"
}
