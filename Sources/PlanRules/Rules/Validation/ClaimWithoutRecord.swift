import MarkdownSyntax
import PlanCore

/// claim-without-record: entries that claim success and show nothing for it.
struct ClaimWithoutRecord: PlanRule {
  static let info = RuleInfo(
    id: "claim-without-record",
    family: .validation,
    summary: "entries that claim success and show nothing for it",
    rationale: """
      A claim that cannot be looked up is believed until the day it matters.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] All tests pass: `swift test` says 12 of 12.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - ‸[2026-01-31 10:00 UTC] Done, all tests pass.

        """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    let bytes = plan.document.source.bytes
    for entry in plan.entries where entry.role == .status && entry.box != .open {
      guard let paragraph = entry.paragraph else { continue }
      let range = plan.document.blocks[paragraph].range
      guard plan.string(entry.text).mentions(Self.claims) else { continue }
      let end =
        entry.item < plan.document.blocks.count ? plan.document.blocks[entry.item].range.end : range.end
      let all = bytes[range.start..<max(range.end, end)]
      // Code, a link, a path or a number is something to look up.
      let text = bytes[entry.text.start..<max(entry.text.start, all.endIndex)]
      let hasRecord = text.contains { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "(") || $0.isDigit }
      if !hasRecord {
        report(.bare, at: range, hint: "name the command and its result, or link its output")
      }
    }
  }

  private static let claims = [
    "tests pass", "test passes", "all tests green", "tests are green", "tests passing", "tests passed",
    "build passes", "build passed", "build succeeded", "validation passed", "validation passes",
    "ci is green", "ci green", "ci passes",
    "ci passed", "checks pass", "lint passes", "successfully validated", "validated successfully",
    "all checks passed", "suite passes", "suite green",
  ]
}

extension Diagnostic.Message {
  fileprivate static let bare: Self = "the entry claims success and shows no record of it"
}
