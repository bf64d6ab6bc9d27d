import ArgumentParser
import WritingOperations

/// Puts a closed plan away.
struct ArchiveCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "archive",
    abstract: "Put a closed plan away: state and index")
  static let document = "archive"

  @Argument(help: PlanArgument.help) var plan: String

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    ArchivePlan(plan)
  }
}
