import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// dead-anchor: links to headings that are not there.
package struct DeadAnchor: PlanRule {
  static let info = RuleInfo(
    id: "dead-anchor",
    family: .links,
    summary: "links to headings that are not there",
    rationale: """
      The reader lands at the top of a long file and has to search.
      """,
    severity: .warning,
    subject: .documents,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Größe & Form

        See [above](#größe--form).

        """),
      .flagged(
        """
        # Add a parser

        See [below](‸#no-such-heading).

        """,
        message: "there is no heading for '#no-such-heading'"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    var own: Set<String>?
    for target in context.targets {
      guard let anchor = target.anchor, !target.isOutside, anchor != "top" else { continue }
      let known: Set<String>?
      if let path = target.path {
        let name = path.lowercased()
        known = name.hasSuffix(".md") || name.hasSuffix(".markdown") ? context.tree?.anchors(of: path) : nil
      } else {
        own = own ?? GitHubAnchors.all(in: context.plan)
        known = own
      }
      guard let known, !known.contains(anchor), !known.contains(anchor.lowercased()) else { continue }
      // Anchors of lines are made for any file.
      guard anchor.first != "L" || !anchor.dropFirst().prefix(1).allSatisfy(\.isNumber) else { continue }
      let similar = SimilarNames.find(anchor, in: known.sorted()).first
      report(
        .dead(anchor), at: target.link.targetRange, hint: similar.map { "did you mean '#\($0)'?" })
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func dead(_ anchor: String) -> Self { "there is no heading for '#\(anchor)'" }
}
