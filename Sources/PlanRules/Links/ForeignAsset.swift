import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// foreign-asset: images that lie beside another plan.
package struct ForeignAsset: PlanRule {
  static let info = RuleInfo(
    id: "foreign-asset",
    family: .links,
    summary: "images that lie beside another plan",
    rationale: """
      When that plan is moved or archived, this one loses its picture.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ![Diagram](add-parser/diagram.png)

        """),
      .flagged(
        """
        # Add a parser

        ![Diagram](‸add-writer/diagram.png)

        """,
        message: "the image belongs to the plan 'add-writer'"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    for target in context.targets where target.link.form == .image {
      guard let path = target.path, path.hasSuffix(".md") == false else { continue }
      let own = context.path.pathParts.dropLast()
      let parts = path.pathParts
      // A folder beside the plan with the name of another plan.
      guard parts.count == own.count + 2, parts.starts(with: own), let folder = parts.dropLast().last,
        folder != context.slug[...],
        context.tree?.exists("\(parts.dropLast().joined(separator: "/")).md") == true
      else { continue }
      report(
        .foreign(String(folder)), at: target.link.targetRange,
        hint: "put a copy into the folder '\(context.slug)'")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func foreign(_ plan: String) -> Self { "the image belongs to the plan '\(plan)'" }
}
