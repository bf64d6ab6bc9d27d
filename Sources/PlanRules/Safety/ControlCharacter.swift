import MarkdownSyntax
import PlanModel
import RuleFramework

/// control-character: control characters.
package struct ControlCharacter: PlanRule {
  static let info = RuleInfo(
    id: "control-character",
    family: .safety,
    summary: "control characters",
    rationale: """
      A terminal takes them for orders, and an editor hides them.
      """,
    severity: .warning,
    scope: .file,
    subject: .documents,
    fix: .unsafe,
    examples: [
      .accepted(
        """
        # Add a parser

        Text.

        """),
      .flagged(
        """
        # Add a parser

        Text with ‸\u{1B}[31m in it.

        """,
        message: "a control character, U+001B",
        fixed: """
          # Add a parser

          Text with [31m in it.

          """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let bytes = context.plan.document.source.bytes
    var end = 0
    for start in context.marks.controls where start >= end {
      let byte = bytes[start]
      end = bytes[start...].firstIndex { $0 != byte } ?? bytes.count
      let range = ByteRange(start, end)
      report(
        .control(byte), at: range,
        fix: Fix("Remove it", safety: .unsafe, edits: [TextEdit(removing: range)]))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func control(_ byte: UInt8) -> Self {
    "a control character, U+00\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
  }
}
