import PlanLanguage
package import WritingOperations

/// The documents of the commands that write.
package enum WriteDocument {
  /// Returns the document of a verb; all of them have the same keys.
  package static func shape(verb: String) -> JSONDocumentShape<WriteAnswer> {
    JSONDocumentShape(
      verb: verb, title: "What execplan \(verb) has changed", shape: answer, readsFiles: false)
  }

  private static var answer: JSONShape<WriteAnswer> {
    .object(
      "write",
      .string("root", "The folder that the workspace begins at, an absolute path.", \.root),
      .boolean("dryRun", "Whether nothing was written.") { $0.mode == .dryRun },
      .string("message", "What was done, in one sentence.", \.report.message),
      .optionalObject("plan", "The plan that it was about, as it is afterwards.", plan, \.report.plan),
      .array("files", "The files and folders that are different, in the order of writing.", file, \.files),
      .strings("notes", "What one should know besides.", \.report.notes),
      .string("diff", "The changes as a unified diff.", \.diff))
  }

  private static var plan: JSONShape<WrittenPlan> {
    .object(
      "writtenPlan",
      .string("path", "The path from the workspace, with / between its parts.", \.path),
      .string("slug", "The name of the plan.", \.slug),
      .choice("state", "The state.", values: PlanState.allCases.map(\.rawValue), \.state.rawValue),
      .optionalInteger("line", "The first line that differs, 1-based.", \.line))
  }

  private static var file: JSONShape<ChangedFile> {
    .object(
      "changedFile",
      .string("path", "The path from the workspace, before the change.", \.path),
      .choice(
        "change", "What happened.", values: ChangedFile.Change.allCases.map(\.rawValue), \.change.rawValue),
      .optionalString("target", "Where a folder was moved to.", \.target))
  }
}
