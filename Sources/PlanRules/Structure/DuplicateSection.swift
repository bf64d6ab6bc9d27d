import MarkdownSyntax
import PlanModel
import RuleFramework

/// duplicate-section: sections that stand twice in a plan.
package struct DuplicateSection: PlanRule {
  static let info = RuleInfo(
    id: "duplicate-section",
    family: .structure,
    summary: "sections that stand twice in a plan",
    rationale: """
      New entries go to one of the two, and a reader of the other one misses them.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Status

        Text.

        ## Context

        Text.

        """),
      .flagged(
        """
        # Add a parser

        ## Context

        Text.

        ## Status

        Text.

        ‸## Context

        More.

        """,
        message: "the section 'Context' stands in line 3 already"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    guard mayRepeat(plan) else { return }
    var seen: [String: Int] = [:]
    for section in plan.sections where section.role != nil && section.level == 2 {
      let title = plan.string(section.title)
      if let first = seen[title] {
        report(.repeated(title, line: first), at: context.heading(section))
      } else {
        seen[title] = section.startLine
      }
    }
  }

  /// Whether two titles may be the same: they have one length, and begin and end alike.
  private func mayRepeat(_ plan: Plan) -> Bool {
    let bytes = plan.document.source.bytes
    // A bit for each of 256 classes of titles.
    var seen = SIMD4<UInt64>(repeating: 0)
    for section in plan.sections where section.level == 2 && !section.title.isEmpty {
      let (first, last) = (bytes[section.title.start], bytes[section.title.end - 1])
      let number = (section.title.count &* 37 &+ Int(first) &* 11 &+ Int(last)) & 255
      let bit = UInt64(1) << UInt64(number & 63)
      if seen[number >> 6] & bit != 0 { return true }
      seen[number >> 6] |= bit
    }
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static func repeated(_ title: String, line: Int) -> Self {
    "the section '\(title)' stands in line \(line) already"
  }
}
