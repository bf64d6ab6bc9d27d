import ArgumentParser
import WritingOperations

/// Says that a blocker is gone.
struct UnblockCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "unblock",
    abstract: "Record that a blocker is gone; with the last one the plan is active again")
  static let document = "unblock"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "How it was settled; - or a pipe reads standard input")
  var text: String?

  @Option(help: PlanArgument.file) var file: String?

  @OptionGroup var reason: ReasonOptions

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "text").read(in: context)
    var operation = UnblockPlan(plan, text: text)
    operation.rationale = reason.rationale
    operation.author = reason.by
    return operation
  }
}
