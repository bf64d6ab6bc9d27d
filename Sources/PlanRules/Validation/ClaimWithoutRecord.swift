import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// claim-without-record: entries that claim success and show nothing for it.
package struct ClaimWithoutRecord: PlanRule {
  static let info = RuleInfo(
    id: RuleID.claimWithoutRecord.rawValue,
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

        - [2026-01-31 10:00 UTC] The loop is written (passes iterate until nothing changes).

        """),
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] All tests pass: `swift test` says 12 of 12.

        """),
      .accepted(
        """
        # Add a parser

        ## Validation

        - [2026-01-31 10:00 UTC] `swift test` (pass, [output](evidence/test.txt))

        """),
      .accepted(
        """
        # Add a parser

        ## Validation

        - [2026-01-31 10:00 UTC] `make artefacts` (pass; no artefact drift)

        """),
      .accepted(
        """
        # Add a parser

        ## Status

        - [2026-01-31 10:00 UTC] Done, all tests pass.

        ## Outcomes

        The suite says 26 passed, 0 failed.

        """),
      .flagged(
        """
        # Add a parser

        ## Status

        - ‸[2026-01-31 10:00 UTC] Done, all tests pass.

        """,
        message: "the entry claims success and shows no record of it"),
      .flagged(
        """
        # Add a parser

        ## Validation

        - ‸[2026-01-31 10:00 UTC] `swift test` (pass)

        """,
        message: "the entry claims success and shows no record of it"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    lazy var hasRecord = hasCount(in: context)
    for index in plan.entries.indices {
      guard plan.entries[index].role == .status || plan.entries[index].role == .validation,
        context.mentions(Self.successes, in: plan.entries[index].text)
      else { continue }
      let entry = plan.entries[index]
      guard entry.box != .open, let paragraph = entry.paragraph else { continue }
      guard
        entry.time != nil && context.mentions(Self.verdicts, in: entry.text)
          || entry.role == .status && context.mentions(Self.claims, in: entry.text)
      else { continue }
      let text = plan.string(entry.text)
      let plain = Self.withoutCode(text)
      let isVerdict =
        entry.time != nil && Self.verdicts.isIn(plain) && !Self.results.isIn(plain)
      let isClaim = entry.role == .status && plain == text && Self.claims.isIn(plain) && !hasRecord
      // A number, a link, or an output below it is something to compare with.
      guard isVerdict || isClaim, !plain.contains(where: \.isNumber), !plain.contains("]("),
        !plan.string(plan.document.blocks[entry.item].range).contains("```")
      else { continue }
      report(
        .bare, at: plan.document.blocks[paragraph].range,
        hint: "name the command and its result, or link its output")
    }
  }

  /// Words without which neither a verdict nor a claim is made.
  private static let successes = WordSearch(.verdict, .claim)
  private static let verdicts = WordSearch(.verdict)
  private static let claims = WordSearch(.claim)
  private static let results = WordSearch(.namedResult)
  private static let passed = WordSearch(.passedCount)
  private static let resultTitles = WordSearch(.resultTitle)

  /// Whether a section about results says how many tests passed: "26 passed", "passed 100 tests".
  private func hasCount(in context: PlanContext) -> Bool {
    let plan = context.plan
    return plan.sections.contains { section in
      if section.effectiveRole == .validation, context.mentions(Self.resultTitles, in: section.title) {
        return true
      }
      guard section.role == .outcomes || section.role == .validation || section.role == .artifacts else {
        return false
      }
      let bytes = Array(plan.document.source.bytes[section.range.indices])
      return Self.passed.all(in: bytes).contains { word in
        let before = bytes[..<word.start].reversed().drop { $0.isWhitespace }.first
        let after = bytes[word.end...].drop { $0.isWhitespace }.first
        return [before, after].contains { $0.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false }
      }
    }
  }

  /// Returns a text without what stands between backticks.
  private static func withoutCode(_ text: String) -> String {
    let parts = Array(text.utf8).split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return text }
    return String(decoding: stride(from: 0, to: parts.count, by: 2).flatMap { parts[$0] }, as: UTF8.self)
  }
}

extension Diagnostic.Message {
  fileprivate static let bare: Self = "the entry claims success and shows no record of it"
}
