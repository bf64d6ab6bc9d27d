import PlanModel
import PlanText
import RuleFramework

/// unknown-dependency: steps that wait for a plan that is not there.
package struct UnknownDependency: WorkspaceRule {
  static let info = RuleInfo(
    id: "unknown-dependency",
    family: .status,
    summary: "steps that wait for a plan that is not there",
    rationale: """
      The step waits forever, because nothing can ever be done about it.
      """,
    severity: .error,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - [ ] Write it. (after: add-writer)

        === docs/plans/add-writer.md ===
        # Add a writer

        Status: active

        ## Progress

        - [ ] Write it.

        """),
      .flagged(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - ‸[ ] Write it. (after: add-writter)

        === docs/plans/add-writer.md ===
        # Add a writer

        Status: active

        ## Progress

        - [ ] Write it.

        """,
        message: "there is no plan 'add-writter'"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    let waiting = facts.plans.filter { !$0.dependencies.isEmpty }
    guard !waiting.isEmpty else { return }
    let slugs = facts.plansBySlug
    lazy var names = SimilarNames(slugs.keys)
    // Looking for a similar name compares it with all others: a few hints do.
    var hints = 8
    for plan in waiting {
      for dependency in plan.dependencies where slugs[dependency.name] == nil {
        let similar = hints > 0 ? names.find(dependency.name).first : nil
        hints -= 1
        report(
          .unknown(dependency.name), at: dependency.place,
          hint: similar.map { "did you mean '\($0)'?" }
            ?? "'execplan list --all' shows the names of all plans")
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknown(_ name: String) -> Self { "there is no plan '\(name)'" }
}
