import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// misordered-section: sections in another order than their profile has.
package struct MisorderedSection: PlanRule {
  static let info = RuleInfo(
    id: "misordered-section",
    family: .structure,
    summary: "sections in another order than their profile has",
    rationale: """
      Readers of many plans look for a section where it stands in all others.
      """,
    severity: .warning,
    profiles: ["governance"],
    examples: [
      .accepted(
        """
        # Add a parser

        ## Purpose

        Text.

        ## Context

        Text.

        ## Plan of Work

        1. Write it.

        ## Validation

        Run `swift test`; all pass. Revert the commit to go back.

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        ## Follow-up

        - Release it.

        """),
      .accepted(
        """
        ---
        slug: add-parser
        ---

        # Add a parser

        ## Purpose / Big Picture

        Text.

        ## Progress

        - [ ] Write it.

        ## Decision Log

        - Decision: Use a table.
          Rationale: It is quicker.

        ## Context and Orientation

        Text.

        ## Validation and Acceptance

        Run `swift test`; all pass.

        """),
      .flagged(
        """
        # Add a parser

        ## Purpose

        Text.

        ## Plan of Work

        1. Write it.

        ‸## Context

        Text.

        ## Status

        - [2026-01-31 10:00 UTC] Began.

        ## Follow-up

        - Release it.

        """,
        message: "the section 'Context' stands behind 'Plan of Work'"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.isOpen, context.hasSectionsOfProfile else { return }
    let forms = context.plan.profile.sections
    let sections = context.plan.sections.filter { $0.level == 2 }
    // A plan with headings of another form is in the order of that form.
    let headings = Set(forms.map { $0.heading.lowercased() })
    let own = sections.count { headings.contains(context.plan.string($0.title).trimmed.lowercased()) }
    guard own * 2 > sections.count else { return }
    var last: (place: Int, title: String)?
    for section in sections {
      guard let place = forms.firstIndex(where: { $0.role == section.role }) else { continue }
      let title = context.plan.string(section.title)
      if let last, place < last.place {
        // Of a whole order that differs the first place says enough.
        return report(.misordered(title, behind: last.title), at: context.heading(section))
      }
      last = (place, title)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func misordered(_ title: String, behind other: String) -> Self {
    "the section '\(title)' stands behind '\(other)'"
  }
}
