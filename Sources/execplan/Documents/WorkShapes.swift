import PlanCore

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
