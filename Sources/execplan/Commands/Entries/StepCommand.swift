import ArgumentParser
import PlanEditing
import WritingOperations

/// Edits the list of steps.
struct StepCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "step",
    abstract: "Add a step to a plan, or say how far one is: add, done, partial, drop, reopen",
    usage: """
      execplan step add <plan> <text> [--owner <name>] [--after <step>] [--under <step>]
      execplan step done <plan> <step>
      execplan step partial <plan> <step> [--completed <text>] [--remaining <text>]
      execplan step drop <plan> <step> [--reason <text>]
      execplan step reopen <plan> <step>
      """,
    discussion: """
      A step is named by its number or by words that occur in no other step. Where steps carry times, the \
      time is that of the clock.
      """)
  static let document = "step"

  /// What is done with the step.
  enum Action: String, CaseIterable {
    case add, done, partial, drop, reopen
  }

  @Argument(help: ArgumentHelp("add, done, partial, drop or reopen", valueName: "action"))
  var action: String

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: ArgumentHelp("The step; with add, what is to be done", valueName: "step"))
  var step: String?

  @Option(help: ArgumentHelp("add: who does it", valueName: "name"))
  var owner: String?

  @Option(
    help: ArgumentHelp("add: a step or plan that must be done before (may be repeated)", valueName: "step"))
  var after: [String] = []

  @Option(help: ArgumentHelp("add: the step that the new one belongs to", valueName: "step"))
  var under: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("partial: what is done", valueName: "text"))
  var completed: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("partial: what is left", valueName: "text"))
  var remaining: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("drop: why", valueName: "text"))
  var reason: String?

  @Option(help: PlanArgument.file) var file: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    guard let action = try GlobalOptions.choice(self.action, as: Action.self, noun: "action") else {
      throw CommandError("no action is named")
    }
    try checkOptions(of: action)
    let noun = action == .add ? "text" : "step"
    let words = try InputText(argument: step, file: file, noun: noun).read(in: context)
    switch action {
    case .add:
      var operation = AddStep(plan, text: words)
      operation.owner = owner
      operation.dependencies = after
      operation.parent = under
      return operation
    case .done: return MarkStep(plan, step: words, as: .done)
    case .partial:
      return MarkStep(plan, step: words, as: .partial(completed: completed, remaining: remaining))
    case .drop: return MarkStep(plan, step: words, as: .dropped(reason: reason))
    case .reopen: return MarkStep(plan, step: words, as: .open)
    }
  }

  /// Refuses options that belong to another action, which would otherwise be lost without a word.
  private func checkOptions(of action: Action) throws(CommandError) {
    let given: [(String, Action, Bool)] = [
      ("--owner", .add, owner != nil), ("--after", .add, !after.isEmpty), ("--under", .add, under != nil),
      ("--completed", .partial, completed != nil), ("--remaining", .partial, remaining != nil),
      ("--reason", .drop, reason != nil),
    ]
    for (option, owner, isGiven) in given where isGiven && owner != action {
      throw CommandError("\(option) belongs to 'step \(owner.rawValue)', not to 'step \(action.rawValue)'")
    }
  }
}
