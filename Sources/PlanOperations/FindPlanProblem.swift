package import SystemPackage

/// Why a plan could not be chosen.
package enum FindPlanProblem: Error, Hashable, Sendable {
  /// Nothing was named.
  case empty
  /// The words cannot be a slug, because they lead out of a folder.
  case notASlug(String)
  /// No plan has such a slug; `similar` holds the closest ones, best first.
  case unknown(String, similar: [String])
  /// Several slugs begin with the words.
  case ambiguous(String, matches: [Match])
  /// Several plans have exactly this slug.
  case duplicate(String, paths: [String])
  /// The path leads into another workspace.
  case elsewhere(String, workspace: FilePath, current: FilePath)
  /// The plan was found and cannot be read.
  case unreadable(UnreadableFile)

  /// A plan that could have been meant.
  package struct Match: Hashable, Sendable {
    /// The slug.
    package let slug: String
    /// The path as people see it.
    package let path: String
  }
}
