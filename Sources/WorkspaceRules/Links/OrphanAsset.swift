import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// orphan-asset: assets of a plan that it does not name.
package struct OrphanAsset: WorkspaceRule {
  static let info = RuleInfo(
    id: "orphan-asset",
    family: .links,
    summary: "assets of a plan that it does not name",
    rationale: """
      Nobody knows what it is for, so nobody dares to change it or to remove it.
      """,
    severity: .warning,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans.md ===
        # Plans

        ## Active Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ![Diagram](add-parser/diagram.svg)

        === docs/plans/add-parser/diagram.svg ===
        <svg/>

        """),
      .flagged(
        """
        === docs/plans.md ===
        # Plans

        ## Active Plans

        - [Add a parser](plans/add-parser.md)

        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        === docs/plans/add-parser/diagram.svg ===
        ‸<svg/>

        """,
        message: "docs/plans/add-parser.md does not name this asset"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    let assets = facts.surroundings.assets.filter { !$0.isNamed }
    guard !assets.isEmpty else { return }
    let linked = Set(facts.plans.flatMap { $0.links.map { PathKey($0.path) } })
    for asset in assets where !linked.contains(PathKey(asset.path)) {
      report(
        .orphan(asset.plan), at: WorkspaceFacts.Place(fileAt: asset.path),
        hint: "link it from the plan, or remove it")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func orphan(_ plan: String) -> Self { "\(plan) does not name this asset" }
}
