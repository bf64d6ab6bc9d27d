/// Something in a configuration that cannot be used.
package struct ConfigurationProblem: Error, Hashable, Sendable {
  /// The line, 1-based.
  package let line: Int

  /// The column in bytes, 1-based.
  package let column: Int

  /// What is the matter, for the user: lowercase, without a final period.
  package let message: String

  /// What to do about it, or `nil` where the message says it.
  package let hint: String?
}

extension ConfigurationProblem: CustomStringConvertible {
  package var description: String { "\(line):\(column): \(message)" }

  /// The message with what to do about it.
  package var explained: String { hint.map { "\(message); \($0)" } ?? message }
}
