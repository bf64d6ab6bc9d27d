import ArgumentParser
import WritingOperations

/// A command that answers with the document of changes.
protocol WritingDocument {
  /// The verb in the name of the JSON document, such as `step`.
  static var document: String { get }
}

/// A command that changes files.
protocol WritingVerb: Verb, WritingDocument {
  /// The options that every command that writes has.
  var writing: WritingOptions { get }

  /// Whether to write; `--dry-run` decides unless a command has an option of its own.
  var mode: WriteMode { get }

  /// The operation that the arguments ask for.
  ///
  /// - Throws: ``CommandError`` when the arguments do not fit together.
  func operation(in context: CommandContext) throws -> any WritingOperation
}

/// The options that every command that writes has.
struct WritingOptions: ParsableArguments {
  @Flag(name: .customLong("dry-run"), help: "Show the changes as a diff and write nothing")
  var isDryRun = false

  /// Whether to write.
  var mode: WriteMode { isDryRun ? .dryRun : .write }
}

extension WritingVerb {
  var mode: WriteMode { writing.mode }

  func run(in context: CommandContext) async throws -> ExitStatus {
    let operation = try operation(in: context)
    let answer: WriteAnswer
    do {
      answer = try await operation.run(in: context.world, mode: mode)
    } catch {
      throw CommandError(writing: error)
    }
    try WriteText(answer: answer).write(in: context, document: Self.document)
    return .done
  }
}
