package import SystemPackage

/// Whether git answers in a checkout that may belong to somebody else.
package enum GitTrust {
  /// Returns why git refuses to answer around a folder, or `nil` when it does answer or there is no reason to ask.
  ///
  /// Git is asked only where the checkout or its folders belong to another user, so that all others pay nothing.
  /// Which of these are trusted all the same (`safe.directory`) is for git to say.
  ///
  /// - Parameters:
  ///   - folder: A folder of the checkout, an absolute path.
  ///   - world: Where git is run and owners are looked up.
  /// - Returns: What git says, or `nil`.
  /// - Complexity: At most one run of git.
  package static func refusal(around folder: FilePath, in world: World) async -> GitCommand.Problem? {
    guard let folders = try? GitFolders.find(from: folder, files: world.files) else { return nil }
    let places = [folders.checkout, folders.checkout.appending(".git"), folders.worktree, folders.common]
    guard places.contains(where: world.isForeign) else { return nil }
    do throws(GitCommand.Problem) {
      let answer = try await world.git(["rev-parse", "--git-dir"], folder)
      return answer.isSuccess ? nil : answer.problem
    } catch {
      return error
    }
  }
}
