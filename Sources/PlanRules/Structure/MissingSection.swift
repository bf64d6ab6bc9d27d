import MarkdownSyntax
import PlanLanguage
import PlanModel
import RuleFramework

/// missing-section: plans without a section that their profile asks for.
package struct MissingSection: PlanRule {
  static let info = RuleInfo(
    id: "missing-section",
    family: .structure,
    summary: "plans without a section that their profile asks for",
    rationale: """
      Readers look for an answer where the section should be and find none. All sections of the profile are asked
      for where `execplan.yaml` names it; elsewhere a repository may have a form of its own, and only the purpose
      and the validation are.
      """,
    severity: .warning,
    scope: .file,
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
      .flagged(
        """
        ‸# Add a parser

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

        """,
        message: "there is no section 'Follow-up'"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.hasSectionsOfProfile else { return }
    for form in context.plan.profile.sections where form.isRequired && !context.roles.contains(form.role) {
      guard context.settings.isProfileChosen || form.role == .purpose || form.role == .validation else {
        continue
      }
      guard context.settings.isProfileChosen || !context.hasHeading(about: form.role) else { continue }
      // Of a plan that is over only its log is still asked for.
      guard context.isOpen || form.role == .status else { continue }
      report(
        .missing(form.heading), at: context.wholePlan, hint: "add a heading '## \(form.heading)'")
    }
  }
}

extension PlanContext {
  /// Whether a heading names the role among other words, as in "Milestone 6: validation and shipping".
  fileprivate func hasHeading(about role: SectionRole) -> Bool {
    let words = role == .validation ? Self.validations : WordSearch([role.rawValue.lowercased()])
    return plan.sections.contains { mentions(words, in: $0.title) }
  }

  private static let validations = WordSearch(.validationTitle, .acceptanceTitle)
}

extension Diagnostic.Message {
  fileprivate static func missing(_ heading: String) -> Self { "there is no section '\(heading)'" }
}
