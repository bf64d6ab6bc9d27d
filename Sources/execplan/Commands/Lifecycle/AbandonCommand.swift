import ArgumentParser
import WritingOperations

/// Gives a plan up.
struct AbandonCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "abandon",
    abstract: "Give a plan up: reason, banner, state, index")
  static let document = "abandon"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "Why; - or a pipe reads standard input")
  var text: String?

  @Option(help: PlanArgument.file) var file: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "reason").read(in: context)
    return AbandonPlan(plan, reason: text)
  }
}
