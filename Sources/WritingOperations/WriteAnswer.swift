package import PlanLanguage

/// What came of an operation that writes.
package struct WriteAnswer: Sendable {
  /// The folder that the workspace begins at, an absolute path.
  package let root: String
  /// Whether files were changed or would be.
  package let mode: WriteMode
  /// What was done, in words.
  package var report: WriteReport
  /// The files that are different now, in the order in which they were changed.
  package let files: [ChangedFile]
  /// The changes as a unified diff that `git apply` understands.
  package let diff: String
}

/// A file or folder that an operation has changed.
package struct ChangedFile: Hashable, Sendable {
  /// What happened to it.
  package enum Change: String, Hashable, Sendable, CaseIterable {
    case created
    case changed
    case removed
    case moved
  }

  /// The path as people see it; of a folder that moved, where it was.
  package let path: String
  /// What happened.
  package let change: Change
  /// Where a folder is now, or `nil`.
  package let target: String?
}

/// Whether an operation changes files or only says how it would.
package enum WriteMode: Hashable, Sendable {
  /// Files are changed.
  case write
  /// Nothing is written and no lock is taken.
  case dryRun
}

/// The plan that an operation has changed, as it is afterwards.
package struct WrittenPlan: Hashable, Sendable {
  /// The path as people see it.
  package let path: String
  /// The slug.
  package let slug: String
  /// The state, with the index taken into account.
  package let state: PlanState
  /// The first line that was added or changed, 1-based, or `nil` when the file itself did not change.
  package let line: Int?
}
