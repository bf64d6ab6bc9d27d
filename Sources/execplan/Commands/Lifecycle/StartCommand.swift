import ArgumentParser
import WritingOperations

/// Begins the work on a drafted plan.
struct StartCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "start",
    abstract: "Begin the work on a drafted plan",
    discussion: """
      The plan becomes active, and an entry in its status says so.
      """)
  static let document = "start"

  @Argument(help: PlanArgument.help) var plan: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What the entry says besides that the work has begun", valueName: "text"))
  var note: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    StartPlan(plan, note: note)
  }
}
