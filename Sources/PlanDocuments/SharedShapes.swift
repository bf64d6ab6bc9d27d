import HistoryOperations
import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import SystemPackage
package import WorkspaceReading
import WorkspaceWriting

/// A part of a plan together with the plan and its place there.
struct Located<Part: Sendable>: Sendable {
  /// The part.
  let part: Part
  /// The plan.
  let plan: Plan
  /// Where the part stands, or `nil` when it stands outside the file.
  let location: SourceLocation?

  /// Finds the place of a part.
  init(_ part: Part, range: ByteRange?, in plan: Plan) {
    self.part = part
    self.plan = plan
    location = range.map { plan.document.source.lines.location(of: $0.start) }
  }
}

/// The keys that say how old a plan is, the same in every document.
enum AgeFields {
  /// The newest time as an object.
  static func newestStamp<Value>(
    _ age: @escaping @Sendable (Value) -> PlanAge
  ) -> JSONField<Value> {
    .optionalObject(
      "newestStamp", "The newest time that an entry begins with.", TimeShape.shape, { age($0).newest })
  }

  /// The newest time as it is written.
  static func newestStampText<Value>(
    _ age: @escaping @Sendable (Value) -> PlanAge
  ) -> JSONField<Value> {
    .optionalString("newestStampText", "That time as it is written.") { age($0).text }
  }

  /// The age in whole days.
  static func ageDays<Value>(_ age: @escaping @Sendable (Value) -> PlanAge) -> JSONField<Value> {
    .optionalInteger(
      "ageDays", "Whole days between that time and now; null without one, and when it lies in the future."
    ) { age($0).days }
  }

  /// Whether the newest time is later than now.
  static func stampInFuture<Value>(
    _ age: @escaping @Sendable (Value) -> PlanAge
  ) -> JSONField<Value> {
    .boolean("stampInFuture", "Whether the newest stamp is later than now.") { age($0).isInFuture }
  }
}

/// The object of a commit.
enum CommitShape {
  /// A commit that was asked for by a name.
  static var shape: JSONShape<CommitMoment> {
    .object(
      "commit",
      .string("name", "The name as it was asked for.", \.name),
      .string("id", "The id.", \.id),
      .string("committed", "When it was made, YYYY-MM-DD HH:MMZ.", \.committed.description))
  }
}

/// A name and how often it occurs.
struct NamedCount: Hashable, Sendable {
  /// The name.
  let name: String
  /// How often.
  let count: Int
}

/// The object of a count.
enum CountShape {
  /// A name and a number.
  static func shape(_ name: String, of meaning: String, values: [String]) -> JSONShape<NamedCount> {
    .object(
      name,
      .choice("name", meaning, values: values, \.name),
      .integer("count", "How many plans.", \.count))
  }
}

/// The object of a key of the frontmatter.
enum FrontmatterShape {
  /// A key and its value as text.
  static var shape: JSONShape<YAMLPair> {
    .object(
      "frontmatterKey",
      .string("key", "The key.", \.key.text),
      .optionalString(
        "text", "The value when it is one text; null for a list or a mapping.", \.value.scalar?.text),
      .strings("texts", "The value when it is a list of texts, else the one text.") { pair in
        if let text = pair.value.scalar?.text { return [text] }
        return (pair.value.elements ?? []).compactMap { $0.scalar?.text }
      })
  }
}

/// The key of documents that says what a command has left half done.
enum InterruptionShape {
  /// The key, as an object of its own.
  static var field: JSONShape<Interruption?> {
    .object(
      "interrupted",
      .optionalObject(
        "interrupted",
        "A command that was interrupted: some files are as after it, others as before, until a command that writes "
          + "finishes or undoes it.", interruption
      ) { $0 })
  }

  private static var interruption: JSONShape<Interruption> {
    .object(
      "interruption",
      .optionalString("command", "What was interrupted; null when this user has no record of it.", \.title),
      .optionalInteger(
        "userID", "The number of the user whose command it was; null when the marker cannot be read."
      ) { $0.userID.map(Int.init) },
      .string("marker", "The file that shows it.") { $0.marker.string })
  }
}

/// The object of a progress.
enum ProgressShape {
  /// How many steps are in each state.
  static var shape: JSONShape<Progress> {
    .object(
      "progress",
      .integer("done", "Steps that are done.", \.done),
      .integer("partial", "Steps that are begun.", \.partial),
      .integer("open", "Steps that are not begun.", \.open),
      .integer("dropped", "Steps that were given up; they count neither as open nor as done.", \.dropped),
      .integer("total", "Steps that are or will be done.", \.total))
  }
}

/// The object of a time.
enum TimeShape {
  /// A time as it was written; nothing is added that was not there.
  static var shape: JSONShape<TimeStamp> {
    .object(
      "time",
      .string("date", "The day in the written zone, YYYY-MM-DD.", \.date.description),
      .optionalString("time", "The time of day in the written zone, HH:MM or HH:MM:SS.", \.time?.description),
      .choice(
        "precision", "The smallest unit that was written.",
        values: ["day", "minute", "second"], \.precision.rawValue),
      .optionalString("zone", "The zone: UTC, an offset such as +02:00, or a name as written.", \.zoneText),
      .optionalInteger(
        "offset", "Minutes east of UTC; null without a zone and for a named one.", \.offsetMinutes))
  }
}

/// The object of a file that could not be read.
package enum UnreadableShape {
  /// A file or folder and why it could not be read.
  package static var shape: JSONShape<UnreadableFile> {
    .object(
      "unreadable",
      .string("path", "The path from the workspace.", \.path),
      .string("reason", "Why it could not be read.", \.reason))
  }
}

/// The objects of steps, decisions and proofs.
enum WorkShapes {
  /// A step of a plan's list of steps.
  static var step: JSONShape<Step> {
    .object(
      "step", text, state, number, owner, dependencies, role, line,
      .optionalInteger("parent", "The place of the step around it in this array, from 0.", \.parent))
  }

  /// A step that stands alone.
  static var nextStep: JSONShape<Step> {
    .object("step", text, state, number, owner, dependencies, role, line)
  }

  private static var text: JSONField<Step> {
    .string("text", "The text as one line, with owner and dependencies.", \.text)
  }

  private static var state: JSONField<Step> {
    .choice(
      "state", "How far the step is; unknown without a check box.",
      values: ["done", "partial", "open", "dropped", "unknown"], \.state.rawValue)
  }

  private static var number: JSONField<Step> {
    .optionalInteger("number", "The number of an ordered item.", \.number)
  }

  private static var owner: JSONField<Step> { .optionalString("owner", "Who does it.", \.owner) }

  private static var dependencies: JSONField<Step> {
    .strings("dependencies", "What must be done before it, as written.", \.dependencies)
  }

  private static var role: JSONField<Step> {
    .optionalChoice("role", "The role of its section.", values: ShowDocument.roles, \.role?.rawValue)
  }

  private static var line: JSONField<Step> { .integer("line", "The line, 1-based.", \.line) }

  /// An entry of the decision log.
  static var decision: JSONShape<Decision> {
    .object(
      "decision",
      .string("text", "What was decided, as one line.", \.text),
      .choice(
        "kind", "What kind of decision it is.", values: DecisionKind.allCases.map(\.rawValue), \.kind.rawValue
      ),
      .optionalString("rationale", "Why.", \.rationale),
      .optionalString("author", "Who decided, as written.", \.author),
      .optionalObject("time", "When.", TimeShape.shape, \.time),
      .integer("line", "The line, 1-based.", \.line))
  }

  /// An entry of the surprises and discoveries.
  static var discovery: JSONShape<Discovery> {
    .object(
      "discovery",
      .string("text", "What was seen, as one line.", \.text),
      .optionalString("evidence", "What shows it.", \.evidence),
      .optionalObject("time", "When.", TimeShape.shape, \.time),
      .integer("line", "The line, 1-based.", \.line))
  }

  /// A command that proves the work.
  static var command: JSONShape<ValidationCommand> {
    .object(
      "validationCommand",
      .string("text", "The command.", \.text),
      .choice("form", "How it is written.", values: ["fenced", "indented", "inline"], \.form.rawValue),
      .integer("line", "The line, 1-based.", \.line),
      .optionalString("expected", "What is expected, as written.", \.expected?.text),
      .optionalInteger(
        "exitStatus", "The exit status that is expected, when one is named.", \.expected?.exitStatus))
  }

  /// An entry that says how a validation went.
  static var record: JSONShape<ValidationRecord> {
    .object(
      "validationRecord",
      .string("text", "The text as one line.", \.text),
      .choice("outcome", "What the words claim.", values: ["pass", "fail", "unclear"], \.outcome.rawValue),
      .object("time", "When.", TimeShape.shape, \.time),
      .integer("line", "The line, 1-based.", \.line))
  }

  /// Work that is left after closing.
  static var followUp: JSONShape<FollowUp> {
    .object(
      "followUp",
      .string("text", "The text as one line.", \.text),
      .boolean("done", "Whether it is settled.", \.isDone),
      .optionalString("owner", "Who does it.", \.owner),
      .optionalString("due", "The day by which it is due, YYYY-MM-DD.", \.due?.description),
      .integer("line", "The line, 1-based.", \.line))
  }

  /// A place that leads somewhere else.
  static var link: JSONShape<PlanLink> {
    .object(
      "link",
      .choice("form", "How it is written.", values: ["link", "image", "autolink", "path"], \.form.rawValue),
      .string("target", "The target with escapes replaced.", \.target),
      .integer("line", "The line, 1-based.", \.line))
  }
}
