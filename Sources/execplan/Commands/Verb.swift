import ArgumentParser

/// A command: decodes its arguments, asks one operation and writes the answer.
protocol Verb: ParsableCommand {
  /// The options that every verb has.
  var global: GlobalOptions { get }

  /// The names of the formats that the command has besides text and json.
  static var reports: [String] { get }

  /// Answers.
  ///
  /// - Throws: ``CommandProblem`` when the command is not done, ``ReaderHasGone`` when nobody reads on.
  func run(in context: CommandContext) async throws -> ExitStatus
}

extension Verb {
  static var reports: [String] { [] }
}
