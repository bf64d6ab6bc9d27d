/// A checkout of a repository.
package struct GitWorktree: Hashable, Sendable {
  /// The folder, absolute.
  package let path: String
  /// The branch that is checked out, as people write it, or `nil` for a commit.
  package let branch: String?
  /// The commit, or `nil` before the first one.
  package let commit: String?
}
