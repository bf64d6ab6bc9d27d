package import HistoryOperations
import PlanLanguage
import PlanText

/// The document of `execplan timeline`.
package enum TimelineDocument {
  /// The document.
  package static var shape: JSONDocumentShape<TimelineAnswer> {
    JSONDocumentShape(verb: "timeline", title: "The life of a plan", shape: answer)
  }

  private static var answer: JSONShape<TimelineAnswer> {
    .object(
      "timeline",
      .string("path", "The path from the workspace; of a plan that is gone the last one.", \.path),
      .string("slug", "The name of the plan.", \.slug),
      .optionalString("title", "The title.", \.title),
      .choice("state", "The last state.", values: ShowDocument.states, \.state.rawValue),
      .boolean("present", "Whether the plan is there today.", \.isPresent),
      .boolean("history", "Whether the events hold what git knows.", \.isHistoryKnown),
      .array("events", "What happened, oldest first.", event, \.rows),
      .strings("notes", "What cannot be known.", \.notes))
  }

  private static var event: JSONShape<TimelineAnswer.Row> {
    .object(
      "timelineEvent",
      .optionalString(
        "time", "When, YYYY-MM-DD HH:MMZ; null when the stamp names no minute of UTC.",
        \.time?.description),
      .optionalString("stamp", "The stamp as it is written; null for what only git knows.", \.stamp),
      .choice(
        "kind", "What happened.", values: TimelineAnswer.Row.Kind.allCases.map(\.rawValue), \.kind.rawValue),
      .string("text", "What is said about it, as one line.", \.text),
      .optionalInteger("line", "The line today, 1-based.", \.line),
      .optionalString(
        "commit", "The commit; of an entry the one that introduced it, null when it is not known.", \.commit),
      .optionalString("doubt", "What git or the clock say against the stamp.", \.doubt))
  }
}
