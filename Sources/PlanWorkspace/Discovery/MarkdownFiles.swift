package import PlanWorld
package import SystemPackage

/// Finds all Markdown files of a workspace, plans or not.
package enum MarkdownFiles {
  /// Returns the files below a folder in the order of their paths' bytes.
  ///
  /// Other checkouts and folders of what is built or fetched are not entered.
  ///
  /// - Parameters:
  ///   - root: The folder to begin with.
  ///   - files: Where to look.
  /// - Returns: Absolute paths.
  /// - Throws: ``FileError`` when a folder cannot be listed.
  /// - Complexity: O(*n* log *n*) in the number of names.
  package static func find(in root: FilePath, files: any FileReading) throws(FileError) -> [FilePath] {
    var found: [FilePath] = []
    var pending: [(folder: FilePath, depth: Int)] = [(root, 0)]
    while let (folder, depth) = pending.popLast() {
      let entries: [FolderEntry]
      do throws(FileError) {
        entries = try files.entries(of: folder)
      } catch {
        if depth > 0, case .inGitDirectory = error.reason { continue }
        throw error
      }
      if depth > 0, entries.contains(where: { $0.name == ".git" }) { continue }
      for entry in entries {
        let path = folder.appending(entry.name)
        switch entry.kind {
        case .folder:
          let isSkipped = FolderNaming.isSkipped(entry.name.text, isInPlanRoot: false)
          if !isSkipped, depth < PlanDiscovery.maximumDepth { pending.append((path, depth + 1)) }
        case .file:
          if PlanNaming.markdownStem(entry.name.text) != nil { found.append(path) }
        case .link, .other: continue
        }
      }
    }
    return found.map { ($0.bytes, $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }
}
