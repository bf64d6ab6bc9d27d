package import HistoryOperations
import PlanLanguage
import PlanModel

/// The document of `execplan diff`.
package enum DiffDocument {
  /// The document.
  package static var shape: JSONDocumentShape<DiffAnswer> {
    JSONDocumentShape(verb: "diff", title: "In what plans differ from a commit", shape: answer)
  }

  private static var answer: JSONShape<DiffAnswer> {
    .object(
      "diff",
      .string("root", "The folder that the workspace begins at, absolute.", \.root),
      .object(
        "commit", "The commit that the working tree was compared with.", CommitShape.shape, \.commit),
      .array("plans", "The plans that differ, by path.", plan, \.plans),
      .array(
        "unreadable", "Files and folders that could not be read, those of the commit behind its name.",
        UnreadableShape.shape, \.unreadable))
  }

  private static var plan: JSONShape<PlanDifference> {
    .object(
      "planDifference",
      .choice(
        "presence", "What became of the file.", values: PlanDifference.Presence.allCases.map(\.rawValue),
        \.presence.rawValue),
      .string("path", "The path from the root; of a plan that is gone the old one.", \.path),
      .optionalString("oldPath", "The path in the commit where that is another one.", \.oldPath),
      .string("slug", "The name of the plan.", \.slug),
      .optionalString("title", "The title.", \.title),
      .optionalString("oldTitle", "The title in the commit where that is another one.", \.oldTitle),
      .optionalChoice(
        "oldState", "The state in the commit; null for a new plan.", values: ShowDocument.states,
        \.oldState?.rawValue),
      .optionalChoice(
        "newState", "The state today; null for a plan that is gone.", values: ShowDocument.states,
        \.newState?.rawValue),
      .optionalObject("oldProgress", "The progress in the commit.", ProgressShape.shape, \.oldProgress),
      .optionalObject("newProgress", "The progress today.", ProgressShape.shape, \.newProgress),
      .array("steps", "The steps that differ.", step, \.steps),
      .array("entries", "The entries of logs that differ.", entry, \.entries),
      .array("decisions", "The decisions that were added, blockers aside.", WorkShapes.decision) { plan in
        plan.decisions.filter { $0.kind != .blocker && $0.kind != .unblocked }
      },
      .array("blockersRaised", "The blockers that were added.", WorkShapes.decision) {
        $0.decisions(.blocker)
      },
      .array("blockersLifted", "The ends of blockers that were added.", WorkShapes.decision) {
        $0.decisions(.unblocked)
      },
      .strings("sectionsAdded", "The headings of sections that were added.", \.sectionsAdded),
      .strings("sectionsRemoved", "The headings of sections that were taken out.", \.sectionsRemoved),
      .boolean("textOnly", "Whether the file differs in nothing that is named here.", \.isTextOnly))
  }

  private static var step: JSONShape<PlanDifference.StepChange> {
    .object(
      "stepChange",
      .choice(
        "change", "What became of the step.",
        values: PlanDifference.StepChange.Kind.allCases.map(\.rawValue), \.kind.rawValue),
      .optionalInteger("number", "The number of an ordered item.", \.number),
      .string("text", "The text as one line; of a step that is gone the old one.", \.text),
      .optionalString("oldText", "The text in the commit where that is another one.", \.oldText),
      .optionalInteger("line", "The line today, 1-based; null when the step is gone.", \.line))
  }

  private static var entry: JSONShape<PlanDifference.EntryChange> {
    .object(
      "entryChange",
      .choice(
        "change", "What became of the entry.",
        values: PlanDifference.EntryChange.Kind.allCases.map(\.rawValue), \.kind.rawValue),
      .optionalString("stamp", "The time as it is written.", \.stamp),
      .string("text", "The text as one line; of an entry that is gone the old one.", \.text),
      .optionalString("oldStamp", "The time in the commit where the entry was rewritten.", \.oldStamp),
      .optionalString("oldText", "The text in the commit where the entry was rewritten.", \.oldText),
      .optionalInteger("line", "The line today, 1-based; null when the entry is gone.", \.line))
  }
}
