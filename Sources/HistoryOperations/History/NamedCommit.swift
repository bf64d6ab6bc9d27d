package import PlanWorld
package import SystemPackage
package import WorkspaceReading

/// A commit that a person has named.
package struct NamedCommit: Hashable, Sendable {
  /// The name as it was written.
  let name: String

  /// The id, as hexadecimal digits.
  package let id: String

  /// Whether the history is cut off here.
  package let isShallow: Bool

  /// Finds a commit.
  ///
  /// - Parameters:
  ///   - name: A commit, branch or tag.
  ///   - folder: A folder of the repository.
  ///   - world: Where git is run.
  ///   - use: What needs the commit, such as `--since`.
  ///   - hint: What to do where there is no repository, or `nil`.
  /// - Returns: The commit.
  /// - Throws: ``Refusal`` when there is no such commit here, with the command that fetches it.
  /// - Complexity: One run of git; a few more when there is no such commit.
  package static func find(
    _ name: String, in folder: FilePath, world: World, for use: String, hint: String? = nil
  ) async throws(Refusal) -> NamedCommit {
    guard GitRepository.isName(name) else { throw Refusal("'\(name)' is no name of a commit") }
    let repository: GitRepository
    do throws(GitCommandError) {
      repository = try GitRepository(around: folder, in: world)
    } catch {
      throw Refusal("\(use) needs a git repository: \(error.message)", hint: hint ?? error.hint)
    }
    do throws(GitCommandError) {
      if let id = try await repository.commit(named: name) {
        return NamedCommit(name: name, id: id, isShallow: repository.isShallow)
      }
    } catch {
      throw PlanHistory.refusal(error)
    }
    if name == "HEAD" { throw Refusal("nothing is committed here yet", hint: "commit something first") }
    throw Refusal(
      "there is no commit '\(name)' here" + (repository.isShallow ? ", where the history is cut off" : ""),
      hint: "'\(fetchCommand(name, isShallow: repository.isShallow))' fetches it")
  }

  /// Returns the command that brings a commit here.
  private static func fetchCommand(_ reference: String, isShallow: Bool) -> String {
    let isTracking = reference.hasPrefix("origin/")
    let name = isTracking ? String(reference.dropFirst(7)) : reference
    // What is no plain name, such as HEAD~3, is reached by fetching the history.
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || "/._-".contains($0) }), name != "HEAD" else {
      return isShallow ? "git fetch --unshallow" : "git fetch --all --tags"
    }
    let isDigest = name.count >= 7 && name.allSatisfy(\.isHexDigit)
    let target = isDigest ? name : isTracking ? "+\(name):refs/remotes/origin/\(name)" : "\(name):\(name)"
    return "git fetch \(isShallow ? "--unshallow " : "")origin \(target)"
  }
}
