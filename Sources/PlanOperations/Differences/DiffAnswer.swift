/// In what plans differ from a commit.
package struct DiffAnswer: Sendable {
  /// The folder that the workspace begins at, absolute.
  package let root: String

  /// The commit that the working tree was compared with.
  package let commit: CommitMoment

  /// The plans that differ, in the order of their paths.
  package let plans: [PlanDifference]

  /// What could not be read; files of the commit have its name and a colon before their paths.
  package let unreadable: [UnreadableFile]
}
