import PlanIndexing
import PlanLanguage
package import PlanOperations

/// The document of `execplan triage`.
package enum TriageDocument {
  /// The document.
  package static var shape: JSONDocumentShape<TriageAnswer> {
    JSONDocumentShape(verb: "triage", title: "What is proposed for the plans of a workspace", shape: answer)
  }

  private static var answer: JSONShape<TriageAnswer> {
    .object(
      "triage",
      .string("root", "The folder that the workspace begins at, an absolute path.", \.root),
      .array("plans", "The plans, those that would change first.", plan, \.plans),
      .array("unreadable", "Files and folders that could not be read.", UnreadableShape.shape, \.unreadable))
  }

  private static var plan: JSONShape<TriagedPlan> {
    .object(
      "triagedPlan",
      .string("path", "The path from the workspace, with / between its parts.", \.path),
      .string("slug", "The name of the plan.", \.slug),
      .choice("state", "The state.", values: PlanState.allCases.map(\.rawValue), \.state.rawValue),
      .choice(
        "proposal", "What is proposed.", values: TriageProposal.Action.allCases.map(\.rawValue),
        \.proposal.action.rawValue),
      .strings("signals", "What was seen, in words.") { $0.proposal.signals.map(\.text) },
      .boolean("leavesStepsOpen", "Whether open steps would be waived.", \.proposal.leavesStepsOpen),
      .optionalInteger("ageDays", "Days since the newest stamp, not checked against git.", \.ageDays),
      .object("progress", "How many steps are in each state.", ProgressShape.shape, \.progress))
  }
}
