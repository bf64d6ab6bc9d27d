package import PlanText

/// A stamped entry that says how a validation went.
package struct ValidationRecord: Hashable, Sendable {
  /// What the entry claims.
  package enum Outcome: String, Hashable, Sendable {
    case pass
    case fail
    case unclear
  }

  /// The index of the entry in ``Plan/entries``.
  package let entry: Int

  /// The line, 1-based.
  package let line: Int

  /// When, as written.
  package let time: TimeStamp

  /// The text as one line.
  package let text: String

  /// What the words claim.
  package let outcome: Outcome
}
