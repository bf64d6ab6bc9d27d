import MarkdownSyntax
import PlanModel
import RuleFramework

/// missing-title: plans without a title.
package struct MissingTitle: PlanRule {
  static let info = RuleInfo(
    id: "missing-title",
    family: .structure,
    summary: "plans without a title",
    rationale: """
      Lists, indexes and links name a plan by its title; without one a reader sees a file name.
      """,
    severity: .warning,
    scope: .file,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Purpose

        Text.

        """),
      .accepted(
        """
        ---
        title: Add a parser
        ---

        ## Purpose

        Text.

        """),
      .accepted(
        """
        ## Add a parser

        ## Purpose

        Text.

        """),
      .flagged(
        """
        ‸## Purpose

        Text.

        ## Status

        Text.

        """,
        message: "the plan has no title"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    // What the frontmatter says is enough, unless the profile asks for a heading.
    let isTitled =
      context.plan.profile.name == "governance" ? context.plan.titleHeading != nil : context.title != nil
    // A first heading that names no section is meant as the title, whatever its level.
    let isNamed = context.plan.sections.first.map { $0.role == nil } ?? false
    guard !isTitled, !isNamed, !WrappedPlan.isWrapped(context.plan) else { return }
    report(.noTitle, at: ByteRange(0, 0), hint: "begin the plan with a line '# Title'")
  }
}

extension Diagnostic.Message {
  fileprivate static let noTitle: Self = "the plan has no title"
}
