package import SystemPackage

/// A file that may be a plan; nobody has read it yet.
package struct PlanCandidate: Hashable, Sendable {
  /// What speaks for a file.
  package enum Found: Hashable, Sendable {
    /// It lies in a folder of plans, so it is one until a person says otherwise.
    case folder
    /// Its name alone, so its content decides.
    case name
  }

  /// The file, below the folder that was searched, as that was given.
  package let path: FilePath

  /// The path from the folder that was searched, with `/` between its parts.
  ///
  /// Bytes that are not UTF-8 are written as `\xe9`; see ``PathText``.
  package let relativePath: String

  /// What speaks for the file.
  package let found: Found

  /// The outermost folder of plans that the file lies in, or `nil` when its name alone speaks for it.
  package let planRoot: FilePath?

  /// The names of the folders between ``planRoot`` and the file, nearest to the file first; behind them the archive
  /// that ``planRoot`` itself lies in, if it does.
  package let foldersBelowPlanRoot: [String]

  /// Creates a candidate.
  package init(
    path: FilePath, relativePath: String, found: Found, planRoot: FilePath? = nil,
    foldersBelowPlanRoot: [String] = []
  ) {
    self.path = path
    self.relativePath = relativePath
    self.found = found
    self.planRoot = planRoot
    self.foldersBelowPlanRoot = foldersBelowPlanRoot
  }

  /// The plan's slug, unless its frontmatter names another one.
  package var slug: String {
    let bytes = relativePath.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) } ?? bytes.startIndex
    guard let stem = PlanNaming.markdownStem(relativePath[start...]), !PlanNaming.isNamedByFolder(stem) else {
      return PlanNaming.slug(forPath: path)
    }
    return String(stem)
  }

  /// Returns the nearest folder that names a state.
  ///
  /// - Parameter isState: Whether a folder's name stands for a state.
  /// - Returns: The folder's name, or `nil` when no folder below the plan root names a state.
  package func stateFolder(where isState: (String) -> Bool) -> String? {
    foldersBelowPlanRoot.first(where: isState)
  }
}
