import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import RuleFramework

/// state-disagrees: states that contradict each other.
package struct StateDisagrees: PlanRule {
  static let info = RuleInfo(
    id: RuleID.stateDisagrees.rawValue,
    family: .lifecycle,
    summary: "states that contradict each other",
    rationale: """
      A plan that is completed in one place and active in another is carried out twice, or never.
      """,
    severity: .warning,
    scope: .file,
    examples: [
      .accepted(
        """
        ---
        status: active
        ---

        # Add a parser

        Status: active

        ## Purpose

        Text.

        """),
      .accepted(
        """
        ---
        task_id: 2
        plan_file: ./add-parser.md
        status: active
        ---

        # Write the table

        Status: completed

        Text.

        """),
      .flagged(
        """
        ---
        status: ‸active
        ---

        # Add a parser

        Status: completed

        ## Purpose

        Text.

        """,
        message: "the metadata says completed, the frontmatter says active"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    // A task is done before its plan is, and the folder tells how far the plan is.
    guard !context.isTaskFile else { return }
    report.take(context.plan.diagnostics)
    // Where the plan decides against the index, its line is misplaced, which is another finding.
    guard let disagreement = context.state.disagreement,
      let indexed = context.state.declarations.first(where: { $0.place == .index })?.state,
      indexed.group == context.state.state.group
    else { return }
    report.take([disagreement])
  }
}
