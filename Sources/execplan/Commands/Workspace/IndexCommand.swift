import ArgumentParser
import PlanText
import WritingOperations

/// Writes or checks the index.
struct IndexCommand: WritingVerb {
  static let configuration = CommandConfiguration.verb(
    commandName: "index",
    abstract: "Bring the index of plans up to date, or check that it is",
    discussion: """
      Adds lines that are missing, removes lines that lead nowhere, and puts each line into the list of its \
      plan's state. Other lines stay as they are.
      """)
  static let document = "index"

  @Flag(name: .customLong("check"), help: "Write nothing; exit status 1 when something is wrong")
  var isCheck = false

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func operation(in context: CommandContext) throws -> any WritingOperation { UpdateIndex() }

  func run(in context: CommandContext) async throws -> ExitStatus {
    do {
      let mode = isCheck ? .dryRun : writing.mode
      let answer = try await UpdateIndex().run(in: context.world, mode: mode)
      if isCheck, context.format == .text {
        for note in answer.report.notes { try context.answer("\(SafeText.escaped(note))\n") }
        try context.answer(answer.report.notes.isEmpty ? "the index is up to date\n" : "")
        return answer.report.notes.isEmpty ? .done : .findings
      }
      try WriteText(answer: answer).write(in: context, document: Self.document)
      return isCheck && !answer.report.notes.isEmpty ? .findings : .done
    } catch let error where !(error is CommandError) {
      throw CommandError(writing: error)
    }
  }
}
