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
