import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// unknown-rule: names of rules in the configuration that no rule has.
struct UnknownRule: WorkspaceRule {
  static let info = RuleInfo(
    id: "unknown-rule",
    family: .suppression,
    summary: "names of rules in the configuration that no rule has",
    rationale: """
      Whoever wrote it believes that it changes something.
      """,
    severity: .error,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === execplan.yaml ===
        rules:
          midnight-time: off

        """),
      .flagged(
        """
        === execplan.yaml ===
        rules:
        ‸  midnight-tim: off

        """,
        message: "there is no rule 'midnight-tim'"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    guard !facts.surroundings.ruleNames.isEmpty else { return }
    let known = RuleRegistry.rules.map { $0.info.id }
    for name in facts.surroundings.ruleNames where !known.contains(name.name) {
      let similar = SimilarNames.find(name.name, in: known)
      report(
        .unknown(name.name), at: name.place,
        hint: similar.first.map { "did you mean '\($0)'?" } ?? "'execplan rules' lists them")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknown(_ name: String) -> Self { "there is no rule '\(name)'" }
}
