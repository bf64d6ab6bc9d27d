package import SystemPackage

/// Finds the folder that a workspace begins at.
package enum WorkspaceRoot {
  /// Returns the nearest folder, from `start` upwards, that holds `.git` as a folder or as a file.
  ///
  /// A folder that cannot be looked at counts as one without `.git`.
  ///
  /// - Parameters:
  ///   - start: The folder to begin with, an absolute path.
  ///   - files: Where to look.
  /// - Returns: That folder, or `start` when no folder above it is a checkout; `.` and `..` are resolved.
  package static func find(from start: FilePath, files: any FileStore) -> FilePath {
    let start = start.lexicallyNormalized()
    var folder = start
    while true {
      if isCheckout(folder, files: files) { return folder }
      guard folder.removeLastComponent() else { return start }
    }
  }

  private static func isCheckout(_ folder: FilePath, files: any FileStore) -> Bool {
    let status = try? files.status(of: folder.appending(".git"))
    return status?.kind == .folder || status?.kind == .file
  }
}
