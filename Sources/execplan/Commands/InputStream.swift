/// Where a command reads text that is piped in.
struct InputStream: Sendable {
  /// Whether a person sits at the other end.
  let isTerminal: Bool
  /// Reads everything up to a number of bytes.
  ///
  /// - Throws: ``CommandProblem`` when there is more, or it cannot be read.
  let read: @Sendable (_ limit: Int) throws -> [UInt8]
  /// Reads what a person answers, without its line end; `nil` when nothing more comes.
  var readLine: @Sendable () -> String? = { nil }
}
