package import SystemPackage

/// Finds the folder that a workspace begins at.
package enum WorkspaceRoot {
  /// The name of the file that configures a workspace, at its root.
  package static let configurationName = "execplan.yaml"

  /// Returns the nearest folder, from `start` upwards, that holds `execplan.yaml` or `.git`.
  ///
  /// So a folder of a large repository can be a workspace of its own. A folder that cannot be looked at
  /// counts as one without them.
  ///
  /// - Parameters:
  ///   - start: The folder to begin with, an absolute path.
  ///   - files: Where to look.
  /// - Returns: That folder, or `start` when there is none; `.` and `..` are resolved.
  package static func find(from start: FilePath, files: any FileReading) -> FilePath {
    let start = start.lexicallyNormalized()
    var folder = start
    while true {
      if isConfigured(folder, files: files) || isCheckout(folder, files: files) { return folder }
      guard folder.removeLastComponent() else { return start }
    }
  }

  /// Returns the folder that the workspace of a world begins at.
  package static func find(in world: World) -> FilePath {
    find(from: world.workspaceStart ?? world.currentDirectory, files: world.files)
  }

  /// Whether a folder holds a configuration.
  package static func isConfigured(_ folder: FilePath, files: any FileReading) -> Bool {
    (try? files.status(of: folder.appending(configurationName)))?.kind == .file
  }

  /// Whether a folder holds `.git` as a folder or as a file.
  package static func isCheckout(_ folder: FilePath, files: any FileReading) -> Bool {
    let status = try? files.status(of: folder.appending(".git"))
    return status?.kind == .folder || status?.kind == .file
  }

  /// Returns the git checkout that a folder is or lies in, or `nil` when it lies in none.
  ///
  /// A configuration on the way does not end the search: all workspaces of a checkout share its git.
  package static func checkout(around folder: FilePath, files: any FileReading) -> FilePath? {
    var folder = folder.lexicallyNormalized()
    while true {
      if isCheckout(folder, files: files) { return folder }
      guard folder.removeLastComponent() else { return nil }
    }
  }

  /// Whether a workspace lies in a git checkout, at its top or below.
  package static func liesInCheckout(_ root: FilePath, files: any FileReading) -> Bool {
    checkout(around: root, files: files) != nil
  }

  /// Whether a folder is, or lies in, one that git keeps a repository in, where no plan belongs.
  ///
  /// That is a folder called `.git` or a bare repository. A checkout inside of one, such as a worktree, is
  /// none.
  package static func isInsideGitDirectory(_ path: FilePath, files: any FileReading) -> Bool {
    var folder = path.lexicallyNormalized()
    while true {
      if isCheckout(folder, files: files) { return false }
      if folder.lastComponent == ".git" || isBareRepository(folder, files: files) { return true }
      guard folder.removeLastComponent() else { return false }
    }
  }

  static func isBareRepository(_ folder: FilePath, files: any FileReading) -> Bool {
    let kind = { (name: FilePath.Component) in (try? files.status(of: folder.appending(name)))?.kind }
    return kind("HEAD") == .file && kind("objects") == .folder && kind("refs") == .folder
  }
}
