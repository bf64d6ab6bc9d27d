import ArgumentParser
import HistoryOperations
import PlanDocuments
import PlanText

/// Tells the life of a plan.
struct TimelineCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "timeline",
    abstract: "Tell the life of a plan: its entries and its commits, oldest first",
    discussion: """
      Takes the entries from the text and everything else from git: when the plan came, moved, changed its state \
      or went, and which entries were rewritten or taken out. A stamp that git contradicts is marked 'in doubt'. \
      A plan that was deleted is named by its last path. Without git the entries alone are shown.
      """)

  @Argument(help: PlanArgument.help)
  var plan: String

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    let answer: TimelineAnswer
    do {
      answer = try await PlanTimeline(plan).run(in: context.world)
    } catch {
      throw CommandError(writing: error)
    }
    if context.format == .json {
      try context.answer(TimelineDocument.shape, answer)
    } else {
      let text = TimelineText(answer: answer)
      try context.answer(text.rendered(width: context.terminal.width, palette: context.palette))
    }
    for note in answer.notes { try context.note("note: \(SafeText.escaped(note))\n") }
    return .done
  }
}
