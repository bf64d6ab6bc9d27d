import ArgumentParser
import WritingOperations

/// Adds a status entry.
struct LogCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "log",
    abstract: "Add an entry to the status of a plan, stamped from the clock",
    discussion: """
      The entry goes after the last dated one, in the form of the plan's profile. Several lines become one \
      entry; nothing in the text can change the structure of the plan.
      """)
  static let document = "log"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "What happened; - or a pipe reads standard input")
  var text: String?

  @Option(help: PlanArgument.file) var file: String?

  @Option(
    help: ArgumentHelp(
      "When it happened, for an event in the past; the stamp stays the present", valueName: "time"))
  var happened: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "text").read(in: context)
    return LogEntry(plan, text: text, happened: happened)
  }
}
