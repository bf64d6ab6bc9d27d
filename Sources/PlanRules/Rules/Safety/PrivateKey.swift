import MarkdownSyntax
import PlanCore

/// private-key: private keys.
struct PrivateKey: PlanRule {
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

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let source = context.plan.document.source
    for line in 0..<max(0, source.lines.count - 1) {
      let range = source.lines.range(of: line)
      guard range.count < 80 else { continue }
      let text = source.string(range)
      guard let begin = text.firstRange(of: "-----BEGIN "), text.contains("PRIVATE KEY-----") else {
        continue
      }
      // The header alone is an example; a key has its digits in the next line.
      let next = source.lines.range(of: line + 1)
      let digits = source.bytes[next.indices].filter {
        $0.isAlphanumeric || $0 == ASCII.plus || $0 == ASCII.slash
      }
      guard digits.count >= 32, !source.bytes[next.indices].contains(ASCII.space) else { continue }
      let start = range.start + text.utf8.distance(from: text.startIndex, to: begin.lowerBound)
      report(.key, at: ByteRange(start, range.start + text.utf8.count), hint: "remove it and make a new key")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let key: Self = "a private key stands here"
}
