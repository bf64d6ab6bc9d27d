import SystemPackage

/// The files that git opens by itself, whatever it is asked.
///
/// Git waits at a pipe until somebody writes into it, and repeats a line that it does not understand. So it is not
/// asked where one of these files is something that it would wait at, or a link to a file that is not git's.
enum GitOwnFiles {
  /// A file, and how git treats it.
  private struct Place {
    /// Its path from the git directory.
    let path: FilePath
    /// Whether git repeats lines of it in what it says.
    var isRepeated = false
  }

  /// Those of a worktree alone.
  private static let ofWorktree = ["HEAD", "index", "commondir", "config.worktree", "info/sparse-checkout"]
    .map { Place(path: FilePath($0)) }

  /// Those of all worktrees.
  private static let ofAll =
    ["HEAD", "config", "info/exclude"].map { Place(path: FilePath($0)) }
    + ["packed-refs", "shallow", "info/attributes", "objects/info/alternates"]
    .map { Place(path: FilePath($0), isRepeated: true) }

  /// Returns why git must not be asked, or `nil`.
  ///
  /// What cannot be looked at is left to git, which says so.
  ///
  /// - Complexity: A few calls of the system for each file.
  static func problem(in folders: GitFolders, files: any FileStore) -> GitCommandError? {
    for (folder, places) in [(folders.worktree, ofWorktree), (folders.common, ofAll)] {
      for place in places {
        if let problem = problem(with: place, in: folder, folders, files) { return problem }
      }
    }
    return nil
  }

  private static func problem(
    with place: Place, in folder: FilePath, _ folders: GitFolders, _ files: any FileStore
  ) -> GitCommandError? {
    let path = folder.pushing(place.path)
    guard let status = try? files.status(of: path) else { return nil }
    if status.kind == .other { return waiting(at: path) }
    guard place.isRepeated, (try? files.target(ofLink: path)) != nil,
      let real = try? files.realPath(of: path), !isGits(real, place.path, folders, files)
    else { return nil }
    return GitCommandError(
      message: "\(path.text) is a link to \(real.text), which is no such file of a git directory",
      hint: "replace the link by a file; git would repeat lines of what it leads to")
  }

  /// Whether a file lies in the git directory, or is the one of that name in another, as links of several checkouts
  /// to one repository are.
  private static func isGits(
    _ real: FilePath, _ path: FilePath, _ folders: GitFolders, _ files: any FileStore
  ) -> Bool {
    for folder in [folders.worktree, folders.common] {
      if let top = try? files.realPath(of: folder), real.starts(with: top) { return true }
    }
    guard real.ends(with: path) else { return false }
    var other = real
    for _ in path.components { other.removeLastComponent() }
    return (try? GitFolders.isRepository(other, files: files)) == true
  }

  /// Says that git would wait.
  static func waiting(at path: FilePath) -> GitCommandError {
    GitCommandError(
      message: "git would wait at \(path.text), which is a pipe, a socket or a device",
      hint: "remove it, or put back the file that belongs there")
  }
}
