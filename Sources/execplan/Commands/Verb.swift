import ArgumentParser

/// A command: decodes its arguments, asks one operation and writes the answer.
protocol Verb: ParsableCommand {
  /// The options that every verb has.
  var global: GlobalOptions { get }

  /// The names of the formats that the command has besides text and json.
  static var reports: [String] { get }

  /// Answers.
  ///
  /// - Throws: ``CommandError`` when the command is not done.
  func run(in context: CommandContext) async throws -> ExitStatus
}

extension Verb {
  static var reports: [String] { [] }
}

extension CommandConfiguration {
  /// Describes a verb of `execplan`.
  ///
  /// With the name of the program above it the parser of a single verb does not look for
  /// `--generate-completion-script`, which belongs to the program: a twelfth of the instructions of a start.
  static func verb(
    commandName: String, abstract: String, usage: String? = nil, discussion: String = ""
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: commandName, _superCommandName: "execplan", abstract: abstract, usage: usage,
      discussion: discussion)
  }
}
