import MarkdownSyntax
import PlanModel
import RuleFramework

/// bidirectional-characters: characters that reverse the order of the text.
package struct BidirectionalCharacters: PlanRule {
  static let info = RuleInfo(
    id: "bidirectional-characters",
    family: .safety,
    summary: "characters that reverse the order of the text",
    rationale: """
      What a person reads is not what a program reads; the difference can hide a command.
      """,
    severity: .error,
    scope: .file,
    subject: .documents,
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

        """,
        message: "a character here changes the order in which the text is shown"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.marks.hasBidirectional else { return }
    let source = context.plan.document.source
    for line in 0..<source.lines.count {
      let range = source.lines.range(of: line)
      // Isolates that are closed in their line, as Fluent puts around values, change nothing outside them.
      var open: [Int] = []
      var position = range.start
      while position + 2 < range.end {
        guard source.bytes[position] == 0xE2 else {
          position += 1
          continue
        }
        switch (source.bytes[position + 1], source.bytes[position + 2]) {
        // U+202A to U+202E: embeddings and overrides.
        case (0x80, 0xAA...0xAE):
          report(.reversing, at: ByteRange(position, position + 3), hint: "remove the character")
        // U+2066 to U+2068 open an isolate, U+2069 closes it.
        case (0x81, 0xA6...0xA8): open.append(position)
        case (0x81, 0xA9): _ = open.popLast()
        default: break
        }
        position += 3
      }
      for place in open { report(.reversing, at: ByteRange(place, place + 3), hint: "close the isolate") }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let reversing: Self = "a character here changes the order in which the text is shown"
}
