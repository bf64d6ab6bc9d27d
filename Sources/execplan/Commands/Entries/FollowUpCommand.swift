import ArgumentParser
import PlanText
import WritingOperations

/// Edits the list of follow-ups.
struct FollowUpCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "follow-up",
    abstract: "Note work that is left for later, or that it is done: add, done",
    usage: """
      execplan follow-up add <plan> <text> [--owner <name>] [--due <date>] [--link <address>]
      execplan follow-up done <plan> <words>
      """)
  static let document = "follow-up"

  /// What is done with the follow-up.
  enum Action: String, CaseIterable {
    case add, done
  }

  @Argument(help: ArgumentHelp("add or done", valueName: "action"))
  var action: String

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(
    help: ArgumentHelp("add: what is to be done; done: words that occur in one follow-up", valueName: "text"))
  var text: String?

  @Option(help: ArgumentHelp("add: who does it", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("add: the day by which it is due, YYYY-MM-DD", valueName: "date"))
  var due: String?

  @Option(help: ArgumentHelp("add: where more about it stands", valueName: "address"))
  var link: String?

  @Option(help: PlanArgument.file) var file: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    guard let action = try GlobalOptions.choice(self.action, as: Action.self, noun: "action") else {
      throw CommandError("no action is named")
    }
    let text = try InputText(argument: text, file: file, noun: "text").read(in: context)
    switch action {
    case .add:
      var operation = AddFollowUp(plan, text: text)
      operation.owner = owner
      operation.due = try due.map(Self.date)
      operation.link = link
      return operation
    case .done:
      if owner != nil || due != nil || link != nil {
        throw CommandError("--owner, --due and --link belong to 'follow-up add'")
      }
      return FinishFollowUp(plan, followUp: text)
    }
  }

  private static func date(_ text: String) throws(CommandError) -> CalendarDate {
    do throws(TimestampError) {
      return try CalendarDate(parsing: text)
    } catch {
      throw CommandError("cannot use '\(SafeText.escaped(text))' as a day", hint: "write it as 2026-01-31")
    }
  }
}
