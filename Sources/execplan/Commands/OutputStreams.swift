/// Where a command writes.
struct OutputStreams: Sendable {
  /// Writes a part of the answer; where its reader has gone away, nothing happens.
  let writeAnswer: @Sendable (String) throws -> Void
  /// Writes an error or a note.
  let writeNote: @Sendable (String) throws -> Void
  /// Whether notes go to a terminal that can take a line back.
  var canTakeBack = false
}
