import ArgumentParser
import WritingOperations

/// Takes the last change back.
struct UndoCommand: Verb, WritingDocument {
  static let configuration = CommandConfiguration.verb(
    commandName: "undo",
    abstract: "Take back what the last command wrote, while nothing it wrote has changed since",
    discussion: "Works in the worktree in which the command ran, and only for the last one.")

  static let document = "undo"

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    let answer: WriteAnswer
    do {
      answer = try await UndoLast().run(in: context.world, mode: writing.mode)
    } catch {
      throw CommandError(writing: error)
    }
    try WriteText(answer: answer).write(in: context, document: Self.document)
    return .done
  }
}
