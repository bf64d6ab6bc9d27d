package import PlanWorld
package import SystemPackage

/// Finds the files of a workspace that may be plans, without reading them.
package enum PlanDiscovery {
  /// How many folders deep the search goes below its root.
  package static let maximumDepth = 32

  /// Searches a folder and all folders below it.
  ///
  /// Links to folders are never followed, and another checkout inside a checkout (a submodule, a linked
  /// worktree) is not entered, nor a folder with a
  /// configuration: each is a workspace of its own. A folder that cannot be listed, or lies too
  /// deep, is a problem; one that vanishes meanwhile is not.
  ///
  /// - Parameters:
  ///   - root: The folder to search, best an absolute path: its own name counts too.
  ///   - files: Where to look.
  ///   - scope: What the workspace names itself.
  ///   - isStateFolder: Whether a folder's name stands for a state. Such a folder is searched even beside a
  ///     file of the same name, which otherwise makes it the folder of that plan's supporting files.
  /// - Returns: The candidates and problems, in the order of their paths' bytes.
  /// - Complexity: O(*n* log *n*) in the number of names; each folder is listed once and no file is read.
  package static func find(
    in root: FilePath, files: any FileReading, scope: PlanScope = PlanScope(),
    isStateFolder: (String) -> Bool = { _ in false }
  ) -> DiscoveryResult {
    var walk = FolderWalk(through: root, files: files, scope: scope)
    let candidates = walk.next(.max, isStateFolder: isStateFolder)
    return DiscoveryResult(candidates: candidates, problems: walk.problems)
  }
}
