import MarkdownSyntax
import PlanModel
import RuleFramework

/// step-without-owner: open steps without an owner where most steps have one.
package struct StepWithoutOwner: PlanRule {
  static let info = RuleInfo(
    id: "step-without-owner",
    family: .status,
    summary: "open steps without an owner where most steps have one",
    rationale: """
      Everybody takes the step for somebody else's. Where `execplan.yaml` names the profile governance, a plan in
      which no step has an owner is reported too.
      """,
    severity: .warning,
    examples: [
      .accepted(
        """
        # Add a parser

        ## Plan of Work

        1. Write it. (owner: @ann)
        2. Test it. (owner: @ben)

        """),
      .accepted(
        """
        # Add a parser

        ## Plan of Work

        1. Write it.
        2. Test it.

        """),
      .flagged(
        """
        # Add a parser

        ## Plan of Work

        1. Write it. (owner: @ann)
        2. Test it. (owner: @ben)
        3. ‸Release it.

        """,
        message: "the step has no owner"),
      .flagged(
        """
        ---
        slug: add-parser
        ---

        # Add a parser

        ‸## Plan of Work

        - [ ] Write it.
        - [ ] Release it.

        """,
        message: "no step has an owner, and the plan names none"),
    ])

  func check(_ context: PlanContext, _ report: inout Report) {
    guard context.isOpen, context.plan.profile.name == "governance" || context.plan.mayNameOwners else {
      return
    }
    let steps = context.plan.unfinishedSteps()
    let owned = steps.count { $0.owner != nil }
    if context.plan.profile.name == "governance" {
      // Here every step has an owner; where none has, the plan may have one for all.
      guard owned > 0 else {
        if context.settings.isProfileChosen, context.plan.owners.isEmpty, let first = steps.first {
          let heading = context.plan.sections[context.plan.entries[first.entry].section].heading
          report(
            .nobody, at: context.plan.document.blocks[heading].range, hint: "add '(@name)' to the end of each"
          )
        }
        return
      }
    } else {
      guard owned >= 2, owned * 2 > steps.count else { return }
    }
    for step in steps where step.owner == nil {
      guard let paragraph = context.plan.entries[step.entry].paragraph else { continue }
      report(
        .noOwner, at: context.plan.document.blocks[paragraph].range, hint: "add '(@name)' to its end")
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let nobody: Self = "no step has an owner, and the plan names none"

  fileprivate static let noOwner: Self = "the step has no owner"
}
