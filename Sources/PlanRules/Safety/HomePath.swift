import MarkdownSyntax
import PlanModel
import RuleFramework

/// home-path: paths of a home directory.
package struct HomePath: PlanRule {
  static let info = RuleInfo(
    id: "home-path",
    family: .safety,
    summary: "paths of a home directory",
    rationale: """
      The path works for one person, and tells everybody that person's name.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        # Add a parser

        Run it in `~/src`, or in `/Users/.../src`.

        """),
      .flagged(
        """
        # Add a parser

        Run it in `‸/Users/annmiller/src`.

        """,
        message: "a path of somebody's home directory"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let bytes = context.plan.document.source.bytes
    for position in context.marks.homes {
      guard let start = Self.beginning(bytes, position) else { continue }
      var end = start
      while end < bytes.count, Self.isPartOfName(bytes[end]) { end += 1 }
      let name = String(decoding: bytes[start..<end], as: UTF8.self)
      let isFolder = end < bytes.count && bytes[end] == bytes[position]
      // `/Users/.../src` leaves the name out.
      let isName = bytes[start..<end].contains(where: \.isAlphanumeric)
      if isName, isFolder, !Self.placeholders.contains(name.lowercased()) {
        report(
          .home, at: ByteRange(position, end), hint: "write it from the top of the repository, or with ~")
      }
    }
  }

  private static let beginnings = ["/home/", "/Users/", "\\Users\\", "\\\\Users\\\\"].map { Array($0.utf8) }

  /// Names that stand for anybody, and those of accounts that belong to nobody.
  private static let placeholders: Set<String> = [
    "user", "username", "me", "you", "name", "yourname", "your-name", "your_name", "runner", "app", "node",
    "ubuntu",
    "shared", "public", "vscode", "agent", "dev", "developer", "someone", "test", "example", "foo", "git",
    "root",
    "admin", "alice", "bob", "jovyan", "circleci", "coder", "default",
  ]

  /// Returns where the name begins behind the parts that all homes share.
  private static func beginning(_ bytes: [UInt8], _ position: Int) -> Int? {
    if position > 0, isPartOfName(bytes[position - 1]) || bytes[position - 1] == UInt8(ascii: "/") {
      return nil
    }
    let beginning = beginnings.first { bytes[position...].starts(with: $0) }
    return beginning.map { position + $0.count }
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == ASCII.hyphen || byte == ASCII.underscore || byte == ASCII.period
  }
}

extension Diagnostic.Message {
  fileprivate static let home: Self = "a path of somebody's home directory"
}
