import PlanWorkspace
import SystemPackage

/// A commit that a person has named.
struct NamedCommit: Hashable, Sendable {
  /// The name as it was written.
  let name: String

  /// The id, as hexadecimal digits.
  let id: String

  /// Whether the history is cut off here.
  let isShallow: Bool

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
  /// - Complexity: Two runs of git.
  static func find(
    _ name: String, in folder: FilePath, world: World, for use: String, hint: String? = nil
  ) async throws(Refusal) -> NamedCommit {
    guard GitRepository.isName(name) else { throw Refusal("'\(name)' is no name of a commit") }
    func git(_ arguments: [String]) async throws(Refusal) -> GitCommand.Answer {
      do throws(GitCommand.Problem) {
        return try await world.git(arguments, folder)
      } catch {
        throw Refusal(error.message)
      }
    }
    let shallow = try await git(["rev-parse", "--is-shallow-repository"])
    guard shallow.isSuccess else {
      throw Refusal("\(use) needs a git repository: \(shallow.message)", hint: hint)
    }
    let isShallow = shallow.text == "true"
    let commit = try await git(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
    guard commit.isSuccess else {
      throw Refusal(
        "there is no commit '\(name)' here" + (isShallow ? ", where the history is cut off" : ""),
        hint: "'\(fetchCommand(name, isShallow: isShallow))' fetches it")
    }
    return NamedCommit(name: name, id: commit.text, isShallow: isShallow)
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
