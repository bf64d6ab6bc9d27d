import ArgumentParser
import WritingOperations

/// Answers a question of the decision log.
struct AnswerCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "answer",
    abstract: "Record the answer to the oldest question that has none")
  static let document = "answer"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "The answer; - or a pipe reads standard input")
  var text: String?

  @Option(help: PlanArgument.file) var file: String?

  @OptionGroup var reason: ReasonOptions

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "answer").read(in: context)
    var operation = AnswerFeedback(plan, text: text)
    operation.rationale = reason.rationale
    operation.author = reason.by
    return operation
  }
}
