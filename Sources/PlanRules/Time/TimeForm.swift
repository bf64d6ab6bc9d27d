import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import RuleFramework

/// time-form: times in another form than the profile asks for.
package struct TimeForm: PlanRule {
  static let info = RuleInfo(
    id: "time-form",
    family: .time,
    summary: "times in another form than the profile asks for",
    rationale: """
      A form that is the same everywhere can be searched for, sorted and compared by eye.
      """,
    severity: .warning,
    fix: .safe,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Progress

        - [x] (2026-01-30 10:00Z) Begun.
        - [x] (2026-01-31 10:00Z) Done.

        """),
      .accepted(
        """
        # Add a parser

        ## Progress

        - [x] (2026-01-30 10:00Z) Begun.
        - [x] (2026-01-31 10:00Z), stage B: done.

        """),
      .flagged(
        """
        # Add a parser

        ## Progress

        - [x] ‸2026-01-30T10:00Z: Begun.
        - [x] (2026-01-31 10:00Z) Done.

        """,
        message: "'2026-01-30T10:00Z:' is not written as '(YYYY-MM-DD HH:MMZ)'",
        fixed: """
          # Add a parser

          ## Progress

          - [x] (2026-01-30 10:00Z) Begun.
          - [x] (2026-01-31 10:00Z) Done.

          """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    let form = plan.profile.entryForm.stamp
    let dated = context.loggedTimes.filter { plan.entries[$0].role == .status }
    let spellings = dated.map { plan.spelling(timeOf: plan.entries[$0], as: form) }
    // A list that is in one form throughout is that of its authors; what stands beside it is not.
    guard spellings.contains(where: { $0?.isEmpty ?? false }) else { return }
    for edit in spellings.compactMap({ $0?.first }) {
      let written = plan.string(edit.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let wanted = String(decoding: edit.replacement, as: UTF8.self).dropLast()
      // Where a line is broken and what stands behind the stamp is no matter of form.
      guard written != wanted, written.dropLast() != wanted || written.last?.isPunctuation != true else {
        continue
      }
      report(
        .form(written, "\(form.opening)\(form.spelling.rawValue)\(form.closing.dropLast())"), at: edit.range,
        fix: Fix("Write \(wanted)", safety: .safe, edits: [edit]))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func form(_ text: String, _ wanted: String) -> Self {
    "'\(text)' is not written as '\(wanted)'"
  }
}
