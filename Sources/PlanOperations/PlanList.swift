package import PlanCore

/// The plans of a workspace.
package struct PlanList: Sendable {
  /// The folder that the workspace begins at.
  package let root: String

  /// The plans that were asked for, in the order that was asked for.
  package let plans: [PlanSummary]

  /// The files and folders that could not be read; no filter leaves one out.
  package let unreadable: [UnreadableFile]

  /// How many plans of the whole workspace are in each state, filters or not.
  package let counts: [PlanState: Int]

  /// How many plans fit the question and were cut off by its limit.
  package let beyondLimit: Int

  /// How many plans fit the question in everything but their state, by state.
  package let hidden: [PlanState: Int]

  /// Whether ages were to be checked against git.
  package let hasHistory: Bool

  /// Whether the age of every plan was checked against git; not of one that git does not know here.
  package var areAgesChecked: Bool { hasHistory && plans.allSatisfy { $0.checked != nil } }

  /// Whether branches or other checkouts were looked at.
  package let isEverywhere: Bool

  /// When the branches of remotes were last fetched, or `nil` when that is not known.
  package let lastFetched: UTCTimestamp?

  /// What else is to be said, in sentences for a person.
  package let notes: [String]
}
