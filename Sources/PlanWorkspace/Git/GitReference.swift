/// A branch.
package struct GitReference: Hashable, Sendable {
  /// The whole name, such as `refs/heads/main`.
  package let name: String
  /// The commit that it points at.
  package let commit: String
  /// When that commit was made, in seconds since 1970.
  package let committed: Int64

  /// Makes a reference.
  package init(name: String, commit: String, committed: Int64) {
    self.name = name
    self.commit = commit
    self.committed = committed
  }

  /// The name as people write it: `main`, `origin/main`.
  package var shortName: String {
    for prefix in ["refs/heads/", "refs/remotes/"] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }
}

/// A checkout of a repository.
package struct GitWorktree: Hashable, Sendable {
  /// The folder, absolute.
  package let path: String
  /// The branch that is checked out, as people write it, or `nil` for a commit.
  package let branch: String?
  /// The commit, or `nil` before the first one.
  package let commit: String?
}

extension GitReference {
  /// Whether the short name has the form of a pattern, with `*` for any letters and `?` for one.
  package func isNamed(like pattern: String) -> Bool {
    BranchPattern(pattern).matches(shortName)
      || shortName.firstIndex(of: "/").map {
        name.hasPrefix("refs/remotes/")
          && BranchPattern(pattern).matches(String(shortName[$0...].dropFirst()))
      } ?? false
  }
}
