/// A branch.
package struct GitReference: Hashable, Sendable {
  /// The whole name, such as `refs/heads/main`.
  package let name: String
  /// The commit that it points at.
  package let commit: String

  /// Makes a reference.
  package init(name: String, commit: String) {
    self.name = name
    self.commit = commit
  }

  /// The name as people write it: `main`, `origin/main`.
  package var shortName: String { Self.shortName(of: name) }

  /// Whether it is a branch of a remote.
  package var isRemote: Bool { name.hasPrefix("refs/remotes/") }

  /// Returns a whole name as people write it.
  static func shortName(of name: String) -> String {
    for prefix in ["refs/heads/", "refs/remotes/"] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }
}

extension GitReference {
  /// Whether the short name has the form of a pattern, with `*` for any letters and `?` for one.
  package func isNamed(like pattern: String) -> Bool {
    BranchPattern(pattern).matches(shortName)
      || shortName.firstIndex(of: "/").map {
        isRemote && BranchPattern(pattern).matches(String(shortName[$0...].dropFirst()))
      } ?? false
  }
}
