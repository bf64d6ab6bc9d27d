import MarkdownSyntax
import PlanModel
import RuleFramework

/// access-token: tokens that give access to services.
package struct AccessToken: PlanRule {
  static let info = RuleInfo(
    id: "access-token",
    family: .safety,
    summary: "tokens that give access to services",
    rationale: """
      Whoever can read the repository, now or later, can use it.
      """,
    severity: .error,
    scope: .file,
    subject: .documents,
    examples: [
      .accepted(
        """
        # Add a parser

        Set `GITHUB_TOKEN` first, as `ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` or `AKIAIOSFODNN7EXAMPLE`.

        """),
      .flagged(
        """
        # Add a parser

        Text with ‸ghp_a8Kd93jfLs02mXbQ7TzRwYc5VnHe4UiPoG61 in it.

        """,
        message: "this looks like a token of GitHub"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.marks.hasTokens else { return }
    let bytes = context.plan.document.source.bytes
    var position = 0
    while position < bytes.count {
      guard Self.isPart(bytes[position]) else {
        position += 1
        continue
      }
      var end = position
      while end < bytes.count, Self.isPart(bytes[end]) { end += 1 }
      if let kind = Self.kind(bytes[position..<end]) {
        report(
          .token(kind), at: ByteRange(position, end),
          hint: "revoke it: it stays in the history even when it is removed here")
      }
      position = end
    }
  }

  /// Beginnings of tokens as their services document them, with the least number of characters behind them.
  private static let forms: [(service: String, beginning: [UInt8], count: Int)] = [
    ("GitHub", "ghp_", 36), ("GitHub", "gho_", 36), ("GitHub", "ghs_", 36), ("GitHub", "ghu_", 36),
    ("GitHub", "ghr_", 36), ("GitHub", "github_pat_", 60), ("GitLab", "glpat-", 20), ("AWS", "AKIA", 16),
    ("AWS", "ASIA", 16), ("Slack", "xoxb-", 20), ("Slack", "xoxp-", 20), ("Slack", "xoxa-", 20),
    ("Slack", "xoxr-", 20), ("Slack", "xoxs-", 20), ("Google", "AIza", 35), ("OpenAI", "sk-proj-", 40),
    ("Anthropic", "sk-ant-", 40), ("OpenAI", "sk-", 48), ("Stripe", "sk_live_", 20),
    ("Stripe", "rk_live_", 20), ("npm", "npm_", 36), ("PyPI", "pypi-", 60),
  ].map { ($0, Array($1.utf8), $2) }

  /// Returns the service whose token a word is; one of few different characters is an example.
  private static func kind(_ word: ArraySlice<UInt8>) -> String? {
    guard word.count >= 20 else { return nil }
    let form = forms.first { word.starts(with: $0.beginning) && word.count >= $0.beginning.count + $0.count }
    guard let form else { return nil }
    let secret = word.dropFirst(form.beginning.count)
    // The documentation of AWS ends the keys of its examples so.
    guard Set(secret).count >= 10, secret.contains(where: \.isDigit),
      !secret.reversed().starts(with: "ELPMAXE".utf8)
    else { return nil }
    // Those of AWS have one length and one alphabet; words that only begin so are names.
    if form.service == "AWS" {
      guard secret.count == 16, secret.allSatisfy({ $0.isAlphanumeric && $0.lowercased != $0 || $0.isDigit })
      else {
        return nil
      }
    }
    // Words with hyphens, such as the name of a service's class, are no such token.
    if form.beginning.count == 3, secret.contains(where: { !$0.isAlphanumeric }) { return nil }
    return form.service
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == ASCII.hyphen || byte == ASCII.underscore
  }
}

extension Diagnostic.Message {
  fileprivate static func token(_ service: String) -> Self { "this looks like a token of \(service)" }
}
