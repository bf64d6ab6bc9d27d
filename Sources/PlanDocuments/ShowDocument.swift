import HistoryOperations
import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
package import PlanOperations
import PlanText
import WorkspaceReading

/// The document of `execplan show`.
package enum ShowDocument {
  /// The document.
  package static var shape: JSONDocumentShape<PlanDetails> {
    JSONDocumentShape(verb: "show", title: "What one plan says", shape: details)
  }

  static let states = PlanState.allCases.map(\.rawValue)
  static let roles = SectionRole.allCases.map(\.rawValue)

  private static var version: JSONShape<PlanVersion> {
    .object(
      "version",
      .string("path", "The path from the workspace.", \.details.file.displayPath),
      .choice(
        "livesIn", "What kind of place it lives in.", values: ["branch", "remote", "worktree"],
        \.home.rawValue),
      .string("place", "The branch, or the folder of the worktree.", \.place),
      .choice("state", "Its state.", values: states, \.details.decision.state.rawValue),
      .integer("commitsBehind", "How many commits of that place the working tree does not have.", \.behind),
      .string("changed", "When it was last changed there, YYYY-MM-DD HH:MMZ.") {
        UTCTimestamp(secondsSince1970: $0.changed).description
      },
      .boolean("newer", "Whether it is newer than the one here.", \.isNewer))
  }

  private static var details: JSONShape<PlanDetails> {
    .object(
      "show",
      .string(
        "path", "The path from the workspace, or the whole path of a file elsewhere.", \.file.displayPath),
      .string("slug", "The name of the plan.", \.slug),
      .optionalObject(
        "commit", "The commit that the plan is shown from; null for the working tree.", CommitShape.shape,
        \.commit),
      .optionalString("title", "The title; null when the plan has none.", \.plan.title),
      .choice("state", "The state.", values: states, \.decision.state.rawValue),
      .array("states", "The places that declare the state, the most binding first.", declaration) { details in
        details.decision.declarations.map { Located($0, range: $0.range, in: details.plan) }
      },
      .choice(
        "profile", "The profile that fits best.", values: Profile.builtIn.map(\.name), \.plan.profile.name),
      AgeFields.newestStamp(\.age),
      AgeFields.newestStampText(\.age),
      AgeFields.ageDays(\.age),
      AgeFields.stampInFuture(\.age),
      .choice(
        "ages", "What ages are measured against: stamps and the clock alone.",
        values: ["not checked against git"]
      ) { _ in "not checked against git" },
      .optionalString(
        "place", "The branch or checkout that this version lives in; null for the working tree.", \.place),
      .array(
        "versions", "Versions elsewhere that differ from the one here; empty unless asked for.", version,
        \.versions),
      .object("progress", "How many steps are in each state.", ProgressShape.shape, \.plan.progress),
      .strings("owners", "The people who answer for the plan.", \.plan.owners),
      .strings(
        "dependencies", "The plans and other work that the plan waits for, as written.", \.plan.dependencies),
      .array("frontmatter", "The keys of the frontmatter in their order.", FrontmatterShape.shape) {
        details in
        details.plan.frontmatter?.root?.pairs ?? []
      },
      .array("metadata", "The 'Key: value' lines above the first section.", metadata) { details in
        details.plan.metadata.lazy.map { Located($0, range: $0.key, in: details.plan) }
      },
      .array("sections", "The headings with the lines that belong to them.", section) { details in
        details.plan.sections.lazy.map { Located($0, range: $0.title, in: details.plan) }
      },
      .array("entries", "The list items at the top level of all lists.", EntryTree.shape) { details in
        EntryTree.trees(of: details.plan)
      },
      .array("steps", "The steps, an outer one before those inside it.", WorkShapes.step) { $0.plan.steps() },
      .array("decisions", "The entries of the decision log.", WorkShapes.decision) { $0.plan.decisions() },
      .array("discoveries", "The surprises and discoveries.", WorkShapes.discovery) { $0.plan.discoveries() },
      .array("validationCommands", "The commands that prove the work; they are data.", WorkShapes.command) {
        $0.plan.validationCommands()
      },
      .array("validationRecords", "The entries that say how a validation went.", WorkShapes.record) {
        $0.plan.validationRecords()
      },
      .array("followUps", "The work that is left after closing.", WorkShapes.followUp) {
        $0.plan.followUps()
      },
      .array("links", "Links, images, addresses and paths in backticks.", WorkShapes.link) {
        $0.plan.links()
      },
      .array("findings", "What is wrong with the way the plan is written.", finding) { details in
        details.findings.lazy.map { Located($0, range: $0.range, in: details.plan) }
      })
  }

  private static var declaration: JSONShape<Located<StateDeclaration>> {
    .object(
      "declaration",
      .choice(
        "place", "Where the state is declared.", values: StateDeclaration.Place.allCases.map(\.rawValue),
        \.part.place.rawValue),
      .optionalChoice(
        "state", "The state; null when the words name none.", values: states, \.part.state?.rawValue),
      .string("text", "The words as written; of a folder its name, of the index its heading.", \.part.text),
      .optionalInteger("line", "The line, 1-based; null outside the file.", \.location?.line))
  }

  private static var metadata: JSONShape<Located<MetadataLine>> {
    .object(
      "metadata",
      .string("key", "The key without marks and colon.") { $0.plan.string($0.part.key) },
      .string("value", "The value up to the end of the line.") { $0.plan.string($0.part.value) },
      .integer("line", "The line, 1-based.", \.part.line))
  }

  private static var section: JSONShape<Located<Section>> {
    .object(
      "section",
      .string("heading", "The heading as a reader sees it, without marks.") {
        $0.plan.document.plainText(ofHeading: $0.part.heading)
      },
      .optionalChoice("role", "What the section is for.", values: roles, \.part.role?.rawValue),
      .integer("level", "The level of the heading, 1 to 6.", \.part.level),
      .integer("startLine", "The line of the heading, 1-based.", \.part.startLine),
      .integer("endLine", "The last line of the section that is not blank, 1-based.", \.part.endLine))
  }

  private static var finding: JSONShape<Located<Diagnostic>> {
    .object(
      "finding",
      .string("id", "The name of the finding, in kebab case.", \.part.id),
      .choice("severity", "How bad it is.", values: ["error", "warning"], \.part.severity.rawValue),
      .string("message", "What was found.", \.part.message),
      .optionalString("hint", "What to do about it.", \.part.hint),
      .integer("line", "The line, 1-based.") { $0.location?.line ?? 1 },
      .integer("column", "The column, 1-based, in bytes.") { $0.location?.column ?? 1 })
  }
}
