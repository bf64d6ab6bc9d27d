import MarkdownSyntax
import PlanCore

/// bidirectional-characters: characters that reverse the order of the text.
struct BidirectionalCharacters: PlanRule {
  static let info = RuleInfo(
    id: "bidirectional-characters",
    family: .safety,
    summary: "characters that reverse the order of the text",
    rationale: """
      What a person reads is not what a program reads; the difference can hide a command.
      """,
    severity: .error,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        Text with é and 中.

        """),
      .flagged(
        """
        # Add a parser

        Text ‸\u{202E}with.

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let bytes = context.plan.document.source.bytes
    var position = 0
    while position + 2 < bytes.count {
      // U+202A to U+202E are E2 80 AA to AE, U+2066 to U+2069 are E2 81 A6 to A9.
      if bytes[position] == 0xE2,
        bytes[position + 1] == 0x80 && (0xAA...0xAE).contains(bytes[position + 2])
          || bytes[position + 1] == 0x81 && (0xA6...0xA9).contains(bytes[position + 2])
      {
        report(.reversing, at: ByteRange(position, position + 3), hint: "remove the character")
        position += 3
      } else {
        position += 1
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let reversing: Self = "a character here changes the order in which the text is shown"
}
