import ArgumentParser
import WritingOperations

/// Replaces a plan by another one.
struct SupersedeCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "supersede",
    abstract: "Close a plan because another one replaces it; open follow-ups go over to it")
  static let document = "supersede"

  @Argument(help: PlanArgument.help) var plan: String

  @Option(help: ArgumentHelp("The plan that replaces it", valueName: "plan"))
  var by: String

  @Option(parsing: .unconditional, help: ArgumentHelp("Why", valueName: "text"))
  var reason: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    SupersedePlan(plan, by: by, reason: reason)
  }
}
