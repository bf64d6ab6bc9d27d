import PlanWorkspace

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
