/// The files by which git knows its folders, without any content of a repository.
package enum GitLayout {
  /// What a git directory has at least.
  ///
  /// - Parameter folder: The git directory, as a path without a slash at its end.
  /// - Returns: Paths and texts.
  package static func repository(at folder: String) -> [String: String] {
    [
      "\(folder)/HEAD": "ref: refs/heads/main\n", "\(folder)/objects/info/packs": "\n",
      "\(folder)/refs/heads/main": "",
    ]
  }

  /// What a linked worktree has, with the git directory of all worktrees.
  ///
  /// - Parameters:
  ///   - checkout: The folder that the worktree's `.git` is in.
  ///   - name: How the repository calls the worktree.
  ///   - folder: The git directory of all worktrees.
  ///   - path: How `.git` names the worktree's own folder, or `nil` for its whole path.
  ///   - common: How that folder names the common one.
  /// - Returns: Paths and texts.
  package static func worktree(
    at checkout: String, called name: String, of folder: String, path: String? = nil, common: String = "../.."
  ) -> [String: String] {
    let own = "\(folder)/worktrees/\(name)"
    let files = [
      "\(checkout)/.git": "gitdir: \(path ?? own)\n", "\(own)/HEAD": "ref: refs/heads/\(name)\n",
      "\(own)/commondir": "\(common)\n", "\(own)/gitdir": "\(checkout)/.git\n",
    ]
    return repository(at: folder).merging(files) { _, new in new }
  }
}
