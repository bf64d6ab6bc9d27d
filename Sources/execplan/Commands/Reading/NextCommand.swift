import ArgumentParser
import PlanDocuments
import PlanOperations
import WorkspaceReading

/// Shows what to do next.
struct NextCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "next",
    abstract: "Show the next open step of every active plan",
    discussion: """
      A step waits until the steps and plans that it names are done. Without a plan, all active plans are \
      looked at.
      """)

  @Argument(help: ArgumentHelp("A slug, the beginning of a slug, or the path of a file", valueName: "plan"))
  var plan: String?

  @Option(help: ArgumentHelp("Only steps of this person", valueName: "name"))
  var owner: String?

  @Flag(help: "Look at every workspace of the repository")
  var all = false

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    var question = NextSteps()
    question.name = plan
    question.owner = owner
    if all, plan != nil {
      throw CommandError(
        "--all and the name of a plan contradict each other", hint: "leave one of them out")
    }
    question.isEverywhere = all
    let answer: NextStepsAnswer
    do throws(FindPlanError) {
      answer = try await question.run(in: context.world)
    } catch {
      throw CommandError(error)
    }
    switch context.format {
    case .json: try context.answer(NextDocument.shape, answer)
    case .text:
      let text = NextText(answer: answer)
      try context.answer(text.rendered(width: context.terminal.width, palette: context.palette))
    }
    try context.note(UnreadableText.rendered(answer.unreadable))
    try await context.noteRefusalOfGit()
    return answer.unreadable.isEmpty ? .done : .findings
  }
}
