import PlanText
package import PlanWorld
package import SystemPackage

/// Finds all workspaces of a repository.
package enum RepositoryWorkspaces {
  /// Returns the folders that workspaces begin at: the top of the repository, and every folder below it with a
  /// configuration.
  ///
  /// Other checkouts and folders of what is built or fetched are not entered.
  ///
  /// - Parameters:
  ///   - start: A folder of the repository.
  ///   - files: Where to look.
  /// - Returns: The top of the checkout around `start`, else the workspace that it lies in, and the folders below
  ///   in the order of their paths' bytes; and the folders that could not be searched.
  package static func find(
    around start: FilePath, files: any FileStore
  ) -> (top: FilePath, roots: [FilePath], problems: [FileError]) {
    let top =
      WorkspaceRoot.checkout(around: start, files: files) ?? WorkspaceRoot.find(from: start, files: files)
    let files = CheckoutFiles(around: top, files: files)
    var roots: [FilePath] = []
    var problems: [FileError] = []
    var pending: [(folder: FilePath, depth: Int)] = [(top, 0)]
    while let (folder, depth) = pending.popLast() {
      let entries: [FolderEntry]
      do throws(FileError) {
        entries = try files.entries(of: folder)
      } catch {
        switch error.reason {
        case .notFound: continue
        case .inGitDirectory where depth > 0: continue
        default: problems.append(error)
        }
        continue
      }
      if depth > 0 {
        if entries.contains(where: { $0.name == ".git" }) { continue }
        if WorkspaceRoot.isConfigured(folder, files: files) { roots.append(folder) }
      }
      guard depth < PlanDiscovery.maximumDepth else { continue }
      for entry in entries where entry.kind == .folder {
        if FolderNaming.isSkipped(entry.name.text, isInPlanRoot: false) { continue }
        pending.append((folder.appending(entry.name), depth + 1))
      }
    }
    let below = roots.sorted { $0.text.utf8Precedes($1.text) }
    return (top, [top] + below, problems)
  }
}
