import MarkdownSyntax
import PlanModel
import RuleFramework

/// private-key: private keys.
package struct PrivateKey: PlanRule {
  static let info = RuleInfo(
    id: "private-key",
    family: .safety,
    summary: "private keys",
    rationale: """
      Everybody who can read the repository, and its history for ever, has the key.
      """,
    severity: .error,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        # Add a parser

        The header is `BEGIN PUBLIC KEY`.

        """),
      .flagged(
        """
        # Add a parser

        ```
        ‸-----BEGIN RSA PRIVATE KEY-----
        MIIEowIBAAKCAQEA7v1pQm3Yk2Zr8sT5
        -----END RSA PRIVATE KEY-----
        ```

        """,
        message: "a private key stands here"),
    ])

  private static let beginning = WordSearch(["-----begin "])
  private static let end = WordSearch(["private key-----"])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.marks.hasKeys else { return }
    let source = context.plan.document.source
    for begin in Self.beginning.all(in: source.bytes) {
      let line = source.lines.index(of: begin.start)
      let range = source.lines.range(of: line)
      guard range.count < 80, line + 1 < source.lines.count,
        Self.end.first(in: source.bytes, ByteRange(begin.end, max(begin.end, range.end))) != nil
      else { continue }
      // The header alone is an example; a key has its digits in the next line.
      let next = source.lines.range(of: line + 1)
      let digits = source.bytes[next.indices].filter {
        $0.isAlphanumeric || $0 == ASCII.plus || $0 == ASCII.slash
      }
      guard digits.count >= 32, !source.bytes[next.indices].contains(ASCII.space) else { continue }
      report(.key, at: ByteRange(begin.start, range.end), hint: "remove it and make a new key")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let key: Self = "a private key stands here"
}
