import ArgumentParser
import WritingOperations

/// Says that a plan cannot go on.
struct BlockCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "block",
    abstract: "Record what stops a plan, which becomes blocked")
  static let document = "block"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "What stops the work; - or a pipe reads standard input")
  var text: String?

  @Option(help: PlanArgument.file) var file: String?

  @OptionGroup var reason: ReasonOptions

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "text").read(in: context)
    var operation = BlockPlan(plan, text: text)
    operation.rationale = reason.rationale
    operation.author = reason.by
    return operation
  }
}
