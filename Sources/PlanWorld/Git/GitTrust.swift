package import SystemPackage

/// Whether git answers in a checkout that may belong to somebody else.
package enum GitTrust {
  /// Returns why git refuses to answer around a folder, or `nil` when it does answer or there is no reason to ask.
  ///
  /// Git is asked only where the checkout or its folders belong to another user, so that all others pay nothing;
  /// never where its own files are such that it must not be asked.
  /// Which of these are trusted all the same (`safe.directory`) is for git to say.
  ///
  /// - Parameters:
  ///   - folder: A folder of the checkout, an absolute path.
  ///   - world: Where git is run and owners are looked up.
  /// - Returns: What git says, or `nil`.
  /// - Complexity: At most one run of git.
  package static func refusal(around folder: FilePath, in world: World) async -> GitCommandError? {
    guard let folders = try? GitFolders.find(from: folder, files: world.files) else {
      return noRepository(around: folder, in: world)
    }
    if let problem = GitOwnFiles.problem(in: folders, files: world.files) { return problem }
    let places = [folders.checkout, folders.checkout.appending(".git"), folders.worktree, folders.common]
    guard places.contains(where: world.isForeign) else { return nil }
    do throws(GitCommandError) {
      let answer = try await world.git(["rev-parse", "--git-dir"], folder)
      return answer.isSuccess ? nil : answer.problem
    } catch {
      return error
    }
  }

  /// Says that what the checkout has as `.git` leads to no git directory, or `nil` when there is no `.git`.
  static func noRepository(around folder: FilePath, in world: World) -> GitCommandError? {
    guard let checkout = WorkspaceRoot.checkout(around: folder, files: world.files) else { return nil }
    let mark = checkout.appending(".git").text
    return GitCommandError(message: "not a git repository: \(mark) leads to no git directory")
  }
}
