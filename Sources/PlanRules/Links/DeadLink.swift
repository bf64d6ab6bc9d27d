import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// dead-link: links to files that are not there.
package struct DeadLink: PlanRule {
  static let info = RuleInfo(
    id: RuleID.deadLink.rawValue,
    family: .links,
    summary: "links to files that are not there",
    rationale: """
      The reader is sent to an explanation that cannot be found.
      """,
    severity: .error,
    subject: .documents,
    fix: .unsafe,
    examples: [
      .accepted(
        """
        # Add a parser

        See [the other plan](other.md) and [the guide](../README.md).

        """),
      .flagged(
        """
        # Add a parser

        See [the other plan](‸missing.md).

        """,
        message: "there is nothing at plans/missing.md"),
      .flagged(
        """
        # Add a parser

        See [the other plan](‸plans/other.md#usage).

        """,
        message: "'plans/other.md#usage' leads nowhere from the folder of this file",
        fixed: """
          # Add a parser

          See [the other plan](other.md#usage).

          """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let tree = context.tree else { return }
    for target in context.targets {
      guard let path = target.path, tree.exists(path) == false else { continue }
      let fromTop = RelativePath(target.steps, from: [])
      if let other = fromTop.path, !other.hasBytes(of: path), !other.isEmpty, tree.exists(other) == true {
        let steps = RelativePath.between(context.path, other).pathParts
        let right =
          steps.map { PercentEncoding.encoded(String($0), alphabet: .unicode) }.joined(separator: "/")
          + target.suffix
        report(
          .wrongFolder(target.link.target), at: target.link.targetRange,
          hint: "it is written from the top of the workspace; from here it is '\(right)'",
          fix: Fix(
            "Write it from the folder of the file", safety: .unsafe,
            edits: [TextEdit(replacing: target.link.targetRange, with: right)]))
      } else {
        report(.dead(path), at: target.link.targetRange)
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func dead(_ path: String) -> Self { "there is nothing at \(path)" }

  fileprivate static func wrongFolder(_ target: String) -> Self {
    "'\(target)' leads nowhere from the folder of this file"
  }
}
