import PlanLanguage
import PlanModel
package import PlanOperations

/// The document of `execplan doctor`.
package enum DoctorDocument {
  /// The document.
  package static var shape: JSONDocumentShape<Diagnosis> {
    JSONDocumentShape(
      verb: "doctor", title: "The state of a workspace and its surroundings", shape: diagnosis)
  }

  private static var diagnosis: JSONShape<Diagnosis> {
    .object(
      "doctor",
      .string("version", "The version of execplan.", \.version),
      .string("platform", "The system and processor that it was built for.", \.platform),
      .string("root", "The folder that the workspace begins at, an absolute path.", \.root),
      .choice(
        "rootFound", "How the folder was found: the nearest one with .git, or the current folder.",
        values: ["git", "currentFolder"]
      ) { $0.isCheckout ? "git" : "currentFolder" },
      .optionalString("git", "The path of the program git; null when it is not on PATH.", \.git),
      .optionalString("locale", "The language setting that decides.", \.locale),
      .optionalString("terminal", "The type of the terminal.", \.terminal),
      .integer("plans", "How many plans there are.", \.planCount),
      .array(
        "profiles", "How many plans fit each profile.",
        CountShape.shape("profileCount", of: "The profile.", values: Profile.builtIn.map(\.name))
      ) { diagnosis in
        diagnosis.profiles.map { NamedCount(name: $0.key, count: $0.value) }.sorted { $0.name < $1.name }
      },
      .array(
        "states", "How many plans are in each state.",
        CountShape.shape("stateCount", of: "The state.", values: ShowDocument.states)
      ) { diagnosis in
        PlanState.allCases.compactMap { state in
          diagnosis.states[state].map { NamedCount(name: state.rawValue, count: $0) }
        }
      },
      .array("unreadable", "Files and folders that could not be read.", UnreadableShape.shape, \.unreadable),
      .array("duplicateSlugs", "Slugs that name several plans.", duplicate, \.duplicateSlugs),
      .array("skipped", "Markdown files near plans that were not taken for plans.", skipped, \.skipped),
      .array("checks", "What was looked at.", check, \.checks))
  }

  private static var duplicate: JSONShape<Diagnosis.DuplicateSlug> {
    .object(
      "duplicateSlug",
      .string("slug", "The slug.", \.slug),
      .strings("paths", "The paths of the plans.", \.paths))
  }

  private static var skipped: JSONShape<Diagnosis.SkippedFiles> {
    .object(
      "skippedFiles",
      .string("reason", "Why.", \.reason),
      .integer("count", "How many files.", \.count),
      .strings("examples", "The first paths.", \.examples))
  }

  private static var check: JSONShape<Diagnosis.Check> {
    .object(
      "check",
      .string("name", "The name of the check, in kebab case.", \.name),
      .choice("result", "Whether it needs attention.", values: ["ok", "warning"]) {
        $0.isFine ? "ok" : "warning"
      },
      .string("message", "What was found.", \.message),
      .optionalString("hint", "What to do.", \.hint))
  }
}
