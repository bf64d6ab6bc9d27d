import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// misspelt-section: headings that are nearly the name of a section that is missing.
package struct MisspeltSection: PlanRule {
  static let info = RuleInfo(
    id: "misspelt-section",
    family: .structure,
    summary: "headings that are nearly the name of a section that is missing",
    rationale: """
      Tools and readers do not find the section, and its entries count for nothing.
      """,
    severity: .warning,
    fix: .safe,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Purpose

        Text.

        ## Notes

        Text.

        """),
      .flagged(
        """
        # Add a parser

        ## Purpose

        Text.

        ‸## Decision Logg

        Text.

        ## Progress

        - [ ] Write it.

        """,
        message: "'Decision Logg' is no section, and 'Decision Log' is missing",
        fixed: """
          # Add a parser

          ## Purpose

          Text.

          ## Decision Log

          Text.

          ## Progress

          - [ ] Write it.

          """),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    let plan = context.plan
    let unknown = plan.sections.indices.filter {
      plan.sections[$0].level == 2 && plan.sections[$0].role == nil
    }
    guard !unknown.isEmpty else { return }
    let missing = plan.profile.sections.filter { !context.roles.contains($0.role) }.map(\.name)
    guard !missing.isEmpty else { return }
    let names = SimilarNames(missing)
    for section in unknown.lazy.map({ plan.sections[$0] }) {
      let title = plan.string(section.title)
      guard title.utf8.count > 4, let meant = names.find(title).first,
        title.count > 4, meant.lowercased() != title.lowercased()
      else { continue }
      report(
        .misspelt(title, meant), at: context.heading(section), hint: "did you mean '\(meant)'?",
        fix: Fix(
          "Rename the heading to '\(meant)'", safety: .safe,
          edits: [TextEdit(replacing: section.title, with: meant)]))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func misspelt(_ title: String, _ meant: String) -> Self {
    "'\(title)' is no section, and '\(meant)' is missing"
  }
}
