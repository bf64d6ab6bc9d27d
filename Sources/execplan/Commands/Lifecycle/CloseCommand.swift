import ArgumentParser
import WritingOperations

/// Completes a plan.
struct CloseCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "close",
    abstract: "Complete a plan: outcome, banner, state, index",
    discussion: """
      Refused while a step is open, a blocker stands or a question has no answer; each is shown with the command that settles it.
      """)
  static let document = "close"

  @Argument(help: PlanArgument.help) var plan: String

  @Argument(help: "The outcome; - or a pipe reads standard input")
  var text: String?

  @Option(help: PlanArgument.file) var file: String?

  @Option(
    help: ArgumentHelp(
      "A gate that may stay open: open-steps, open-blockers or unanswered-feedback", valueName: "gate"))
  var waive: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why the gates may stay open; recorded in the decision log", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("Work that is left for later (may be repeated)", valueName: "text"))
  var followUp: [String] = []

  @Option(help: ArgumentHelp("The plan that takes over the open follow-ups", valueName: "plan"))
  var carryTo: String?

  @Option(help: PlanArgument.person) var by: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation {
    let text = try InputText(argument: text, file: file, noun: "outcome").read(in: context)
    var operation = ClosePlan(plan, outcome: text)
    operation.waivedGates = waive
    operation.waiverReason = reason
    operation.followUps = followUp
    operation.successor = carryTo
    operation.author = by
    return operation
  }
}
