import PlanDocuments
import PlanText
import PlanWorld
import WorkspaceWriting

/// What a command works with.
struct CommandContext: Sendable {
  /// The clock, the files and the environment.
  let world: World
  /// What standard output can show.
  let terminal: Terminal
  /// How the answer is written.
  let format: OutputFormat
  /// Where the answer goes.
  let streams: OutputStreams
  /// Where text is piped in.
  let input: InputStream
  /// The format of a report that is neither text nor the JSON document, or `nil`.
  var report: String?
  /// What a command that was killed has left half done, or `nil`.
  var interruption: Interruption?

  /// Turns styles into codes, or into nothing.
  var palette: Palette { Palette(isColored: terminal.isColored) }

  /// Writes a part of the answer.
  func answer(_ text: String) throws {
    try streams.writeAnswer(text)
  }

  /// Writes a document as the answer.
  func answer<Value>(_ document: JSONDocumentShape<Value>, _ value: Value) throws {
    try document.write(value, interruption: interruption, to: streams.writeAnswer)
  }

  /// Writes a note that is no part of the answer.
  func note(_ text: String) throws {
    try streams.writeNote(text)
  }
}

extension CommandContext {
  /// Notes that git refuses to answer in this checkout, for a command that does not need it.
  func noteRefusalOfGit() async throws {
    guard let problem = await GitTrust.refusal(around: WorkspaceRoot.find(in: world), in: world) else {
      return
    }
    let hint = problem.hint.map { "; \($0)" } ?? ""
    try note("note: git does not answer here: \(SafeText.escaped(problem.message + hint))\n")
  }
}

/// Where a command writes.
struct OutputStreams: Sendable {
  /// Writes a part of the answer; where its reader has gone away, nothing happens.
  let writeAnswer: @Sendable (String) throws -> Void
  /// Writes an error or a note.
  let writeNote: @Sendable (String) throws -> Void
  /// Whether notes go to a terminal that can take a line back.
  var canTakeBack = false
}

/// Where a command reads text that is piped in.
struct InputStream: Sendable {
  /// Whether a person sits at the other end.
  let isTerminal: Bool
  /// Reads everything up to a number of bytes.
  ///
  /// - Throws: ``CommandError`` when there is more, or it cannot be read.
  let read: @Sendable (_ limit: Int) throws -> [UInt8]
  /// Reads what a person answers, without its line end; `nil` when nothing more comes.
  var readLine: @Sendable () -> String? = { nil }
}
