/// Where plans are looked for besides the working tree.
package struct BranchScope: Hashable, Sendable {
  /// Whether local branches are looked at.
  package var hasBranches = false
  /// What the names of branches must match, with `*` for any letters, or `nil` for all.
  package var pattern: String?
  /// Whether branches of remotes are looked at as well.
  package var hasRemotes = false
  /// Whether other checkouts of the repository are looked at.
  package var hasWorktrees = false

  /// Looks nowhere.
  package init() {}
}
