package import SystemPackage

/// Finds the folder that a workspace begins at.
package enum WorkspaceRoot {
  /// Returns the nearest folder, from `start` upwards, that holds `execplan.yaml` or `.git`.
  ///
  /// So a folder of a large repository can be a workspace of its own. A folder that cannot be looked at
  /// counts as one without them.
  ///
  /// - Parameters:
  ///   - start: The folder to begin with, an absolute path.
  ///   - files: Where to look.
  /// - Returns: That folder, or `start` when there is none; `.` and `..` are resolved.
  package static func find(from start: FilePath, files: any FileStore) -> FilePath {
    let start = start.lexicallyNormalized()
    var folder = start
    while true {
      if isConfigured(folder, files: files) || isCheckout(folder, files: files) { return folder }
      guard folder.removeLastComponent() else { return start }
    }
  }

  /// Whether a folder holds a configuration.
  package static func isConfigured(_ folder: FilePath, files: any FileStore) -> Bool {
    (try? files.status(of: folder.appending(WorkspaceConfiguration.fileName)))?.kind == .file
  }

  /// Whether a folder holds `.git` as a folder or as a file.
  package static func isCheckout(_ folder: FilePath, files: any FileStore) -> Bool {
    let status = try? files.status(of: folder.appending(".git"))
    return status?.kind == .folder || status?.kind == .file
  }

  /// Whether a workspace lies in a git checkout, at its top or below.
  package static func liesInCheckout(_ root: FilePath, files: any FileStore) -> Bool {
    var folder = root.lexicallyNormalized()
    while true {
      if isCheckout(folder, files: files) { return true }
      guard folder.removeLastComponent() else { return false }
    }
  }
}
