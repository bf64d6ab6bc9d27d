import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// missing-changelog-entry: completed plans that refer to the changelog and are not in it.
package struct MissingChangelogEntry: WorkspaceRule {
  static let info = RuleInfo(
    id: "missing-changelog-entry",
    family: .changelog,
    summary: "completed plans that refer to the changelog and are not in it",
    rationale: """
      The plan promises an entry that users will never read.
      """,
    severity: .warning,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans.md ===
        # Plans

        ## Completed Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        # Add a parser

        Status: completed

        See [the changelog](../../CHANGELOG.md).

        === CHANGELOG.md ===
        # Changelog

        - Add a parser.

        """),
      .flagged(
        """
        === docs/plans.md ===
        # Plans

        ## Completed Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        ‸# Add a parser

        Status: completed

        See [the changelog](../../CHANGELOG.md).

        === CHANGELOG.md ===
        # Changelog

        - Fixes.

        """,
        message: "the plan refers to CHANGELOG.md, which does not name the plan"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    guard let changelog = facts.surroundings.changelog else { return }
    var text: String?
    for plan in facts.plans where plan.state == .completed || plan.state == .archived {
      // An anchor names the entry itself; that it is there is the business of another rule.
      guard plan.links.contains(where: { $0.path == changelog.path && $0.anchor == nil }),
        !changelog.links.contains(where: { $0.name.hasBytes(of: plan.path) })
      else { continue }
      let known = text ?? changelog.text.lowercased()
      text = known
      let names = [plan.slug, plan.title].compactMap { $0?.lowercased() }.filter { !$0.isEmpty }
      guard !names.contains(where: { known.contains($0) }) else { continue }
      report(
        .missing(changelog.path), at: plan.place,
        hint: "add an entry that names the plan, or link the one that is meant with its anchor")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func missing(_ path: String) -> Self {
    "the plan refers to \(path), which does not name the plan"
  }
}
