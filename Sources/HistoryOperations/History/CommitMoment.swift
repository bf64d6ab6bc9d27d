package import PlanText

/// A commit by which something is shown.
package struct CommitMoment: Hashable, Sendable {
  /// The name by which it was asked for.
  package let name: String

  /// The id, as hexadecimal digits.
  package let id: String

  /// When it was made.
  package let committed: UTCTimestamp

  /// The id and the minute, as people read them.
  package var shown: String { "\(id.prefix(12)) of \(committed)" }
}
