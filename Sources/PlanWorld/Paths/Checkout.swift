package import SystemPackage

/// The folder tree that operations on a workspace may touch.
///
/// It is the git checkout that the workspace is or lies in, without the folders in which git keeps a repository;
/// where there is no git, the workspace alone.
package struct Checkout: Hashable, Sendable {
  /// The folder, as it was found: absolute, without `.` and `..`.
  package let top: FilePath

  /// The same folder without links on the way.
  package let realTop: FilePath

  /// The real paths of git's folders of this checkout: that of the worktree and that of all worktrees.
  package let gitFolders: Set<FilePath>

  /// How many links a path may lead through.
  static let linkLimit = 40

  /// Finds the tree around a folder.
  ///
  /// - Parameters:
  ///   - root: The folder that a workspace begins at, an absolute path.
  ///   - files: Where to look.
  /// - Returns: The tree.
  /// - Throws: ``FileError`` when the system cannot say where the folder or git's folders are.
  package static func find(around root: FilePath, files: any FileStore) throws(FileError) -> Checkout {
    let top = WorkspaceRoot.checkout(around: root, files: files) ?? root.lexicallyNormalized()
    let realTop = try files.realPath(of: top)
    var gitFolders: Set<FilePath> = []
    // Git looks upwards from the real folder, whatever link somebody came through.
    for folder in Set([top, realTop]) {
      guard let git = try GitFolders.find(from: folder, files: files) else { continue }
      gitFolders.insert(try files.realPath(of: git.worktree))
      gitFolders.insert(try files.realPath(of: git.common))
    }
    return Checkout(top: top, realTop: realTop, gitFolders: gitFolders)
  }

  private init(top: FilePath, realTop: FilePath, gitFolders: Set<FilePath>) {
    self.top = top
    self.realTop = realTop
    self.gitFolders = gitFolders
  }
}
