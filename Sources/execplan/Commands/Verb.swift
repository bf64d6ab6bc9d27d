import ArgumentParser

/// A command: decodes its arguments, asks one operation and writes the answer.
protocol Verb: ParsableCommand {
  /// The options that every verb has.
  var global: GlobalOptions { get }

  /// Answers.
  ///
  /// - Throws: ``CommandProblem`` when the command is not done, ``ReaderHasGone`` when nobody reads on.
  func run(in context: CommandContext) async throws -> ExitStatus
}
