package import RuleFramework

/// That a plan came, went, or lies elsewhere.
package struct PlaceChange: Hashable, Sendable {
  /// What became of the file.
  package enum Kind: Hashable, Sendable {
    /// It was not there before.
    case created
    /// It lay at another path, from the workspace.
    case moved(from: String)
    /// It is there no more.
    case deleted
  }

  /// What became of it.
  package let kind: Kind

  /// The path from the workspace, afterwards; of a file that is gone the last one.
  package let path: String

  /// The commit.
  package let commit: HistoryFacts.Commit
}
