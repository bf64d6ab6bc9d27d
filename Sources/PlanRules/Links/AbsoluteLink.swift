import MarkdownSyntax
import PlanModel
import PlanText
import RuleFramework

/// absolute-link: links to the own repository that name its host.
package struct AbsoluteLink: PlanRule {
  static let info = RuleInfo(
    id: "absolute-link",
    family: .links,
    summary: "links to the own repository that name its host",
    rationale: """
      They show another version than the one that is read, and break in forks and without a network.
      """,
    severity: .warning,
    subject: .documents,
    fix: .unsafe,
    examples: [
      .accepted(
        """
        # Add a parser

        See [the other plan](other.md) and [what it was](https://github.com/ann/parser/blob/1234567890123456789012345678901234567890/README.md).

        """),
      .flagged(
        """
        # Add a parser

        See [the readme](‸https://github.com/ann/parser/blob/main/README.md#usage).

        """,
        message: "the link leaves the repository to come back to README.md",
        fixed: """
          # Add a parser

          See [the readme](../README.md#usage).

          """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard let repository = context.settings.repository, let tree = context.tree else { return }
    for link in context.links where link.target.hasPrefix("http") {
      guard let (path, suffix) = Self.path(in: link.target, of: repository), tree.exists(path) == true else {
        continue
      }
      let steps = RelativePath.between(context.path, path).pathParts
      let right = steps.map { PercentEncoding.encoded($0) }.joined(separator: "/") + suffix
      let isPlain = link.form == .link || link.form == .image
      report(
        .absolute(path), at: link.targetRange, hint: "from here it is '\(right)'",
        fix: isPlain
          ? Fix(
            "Write the path from here", safety: .unsafe,
            edits: [TextEdit(replacing: link.targetRange, with: right)]) : nil)
    }
  }

  /// Returns the path of a file that an address of its repository names, and what stands behind it.
  ///
  /// A link to one commit means that commit and no other.
  private static func path(in target: String, of repository: String) -> (path: String, suffix: Substring)? {
    guard let scheme = target.firstRange(of: "://") else { return nil }
    let address = target[scheme.upperBound...]
    guard address.count > repository.count + 1,
      address.prefix(repository.count).lowercased() == repository.lowercased()
    else { return nil }
    let rest = address.dropFirst(repository.count)
    let file = rest.prefix { $0 != "?" && $0 != "#" }
    var parts = file.pathParts
    if parts.first == "-" { parts.removeFirst() }
    guard rest.first == "/", parts.count > 2, ["blob", "tree", "raw", "src"].contains(parts[0]) else {
      return nil
    }
    let isCommit = parts[1].count >= 12 && parts[1].allSatisfy(\.isHexDigit)
    guard !isCommit else { return nil }
    let path = RelativePath(parts.dropFirst(2).map(PercentEncoding.name), from: []).path
    return path.map { ($0, target[file.endIndex...]) }
  }
}

extension Diagnostic.Message {

  fileprivate static func absolute(_ path: String) -> Self {
    "the link leaves the repository to come back to \(path)"
  }
}
