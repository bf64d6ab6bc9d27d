import ArgumentParser
import WritingOperations

/// Takes a closed plan up again.
struct ReopenCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "reopen",
    abstract: "Take a closed plan up again",
    discussion: """
      The banner goes, the plan is active, and the decision log says why.
      """)
  static let document = "reopen"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "Why; - or a pipe reads standard input")
  var text: String?

  @Option(help: PlanArgument.file) var file: String?

  @Option(help: PlanArgument.person) var by: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "reason").read(in: context)
    return ReopenPlan(plan, reason: text, author: by)
  }
}
