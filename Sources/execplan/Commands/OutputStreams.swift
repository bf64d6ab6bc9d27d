/// Where a command writes.
struct OutputStreams: Sendable {
  /// Writes a part of the answer.
  let writeAnswer: @Sendable (String) throws -> Void
  /// Writes an error or a note.
  let writeNote: @Sendable (String) throws -> Void
  /// Whether notes go to a terminal that can take a line back.
  var canTakeBack = false
}

/// The reader of the answer has gone away; there is nobody left to write for.
struct ReaderHasGone: Error {}
