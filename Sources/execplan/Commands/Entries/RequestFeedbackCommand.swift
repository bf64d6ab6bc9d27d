import ArgumentParser
import WritingOperations

/// Asks the maintainers.
struct RequestFeedbackCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "request-feedback",
    abstract: "Ask the maintainers when scope changes, a risk emerges or validation fails",
    discussion: """
      The maintainers are those of execplan.yaml, or the people named with --to.
      """)
  static let document = "request-feedback"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "The question; - or a pipe reads standard input")
  var text: String?

  @Option(help: PlanArgument.file) var file: String?

  @Option(
    help: ArgumentHelp(
      "Who is asked (may be repeated; default: maintainers of execplan.yaml)", valueName: "name"))
  var to: [String] = []

  @OptionGroup var reason: ReasonOptions

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "question").read(in: context)
    var operation = RequestFeedback(plan, text: text)
    operation.people = to
    operation.rationale = reason.rationale
    operation.author = reason.by
    return operation
  }
}
