import ArgumentParser
import HistoryOperations
import PlanDocuments

/// Compares plans with a commit.
struct DiffCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "diff",
    abstract: "Say in what plans differ from a commit: state, steps, entries, decisions",
    discussion: """
      Compares the working tree, committed or not, with the commit itself. Entries are matched as 'execplan audit' \
      matches them, so one that was only moved or wrapped anew is the same. Ends with 0 whether plans differ or not, with 1 \
      when a file could not be read.
      """)

  @Argument(help: ArgumentHelp("The commit, branch or tag", valueName: "ref"))
  var reference: String

  @Argument(
    help: ArgumentHelp(
      "Slugs, beginnings of slugs or paths, today or in the commit; all plans when there are none",
      valueName: "plan"))
  var plans: [String] = []

  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    var diff = DiffPlans(since: reference)
    diff.names = plans
    let answer: DiffAnswer
    do {
      answer = try await diff.run(in: context.world)
    } catch {
      throw CommandError(writing: error)
    }
    if context.format == .json {
      try context.answer(DiffDocument.shape, answer)
    } else {
      let text = PlanDifferenceText(palette: context.palette, width: context.terminal.width)
      try context.answer(text.rendered(answer))
    }
    try context.note(UnreadableText.rendered(answer.unreadable))
    return answer.unreadable.isEmpty ? .done : .findings
  }
}
