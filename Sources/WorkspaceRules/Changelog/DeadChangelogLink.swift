import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// dead-changelog-link: changelog entries that lead to a plan that is not there.
package struct DeadChangelogLink: WorkspaceRule {
  static let info = RuleInfo(
    id: "dead-changelog-link",
    family: .changelog,
    summary: "changelog entries that lead to a plan that is not there",
    rationale: """
      Whoever wants to know why it was changed finds nothing.
      """,
    severity: .error,
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

        === CHANGELOG.md ===
        # Changelog

        - Parses plans ([plan](docs/plans/add-parser.md)).

        """),
      .flagged(
        """
        === docs/plans.md ===
        # Plans

        ## Completed Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        # Add a parser

        Status: completed

        === CHANGELOG.md ===
        # Changelog

        - Parses plans ([plan](‸docs/plans/add-writer.md)).

        """,
        message: "there is no plan at docs/plans/add-writer.md"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    guard let changelog = facts.surroundings.changelog, let tree = facts.surroundings.tree else { return }
    let folders = Set(facts.plans.map { $0.path.pathParts.dropLast().joined(separator: "/") })
    for link in changelog.links where link.name.hasSuffix(".md") {
      let folder = link.name.pathParts.dropLast().joined(separator: "/")
      guard !folder.isEmpty, folders.contains(folder), tree.exists(link.name) == false else { continue }
      report(.dead(link.name), at: link.place)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func dead(_ path: String) -> Self { "there is no plan at \(path)" }
}
