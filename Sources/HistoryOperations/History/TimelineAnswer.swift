package import PlanLanguage
package import PlanText

/// The life of a plan.
package struct TimelineAnswer: Sendable {
  /// Something that happened.
  package struct Row: Hashable, Sendable {
    /// What happened.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case entry
      case decision
      case stepDone = "step done"
      case commit
      case stateChange = "state change"
      case created
      case moved
      case deleted
      case rewritten = "entry rewritten"
      case removed = "entry removed"
    }

    /// When, in seconds since 1970; of a time without a zone as if it were UTC, of a day its beginning.
    package let order: Int64
    /// When, or `nil` when an entry names no minute of UTC.
    package let time: UTCTimestamp?
    /// The time as it is written, or `nil` for what only git knows.
    package let stamp: String?
    /// What happened.
    package let kind: Kind
    /// What is said about it, as one line.
    package let text: String
    /// The line today, 1-based, or `nil`.
    package internal(set) var line: Int?
    /// The commit, of an entry the one that introduced it; `nil` when there is none or it is not known.
    package let commit: String?
    /// What git or the clock say against the stamp, or `nil`.
    package let doubt: String?

    /// The same of a text that is gone.
    var withoutLine: Row {
      var row = self
      row.line = nil
      return row
    }
  }

  /// The path from the workspace; of a plan that is gone the last one.
  package let path: String

  /// The name of the plan.
  package let slug: String

  /// The title, or `nil`.
  package let title: String?

  /// The last state.
  package let state: PlanState

  /// Whether the plan is there today.
  package let isPresent: Bool

  /// Whether the rows hold what git knows.
  package let isHistoryKnown: Bool

  /// What happened, oldest first.
  package let rows: [Row]

  /// What cannot be known.
  package let notes: [String]
}
