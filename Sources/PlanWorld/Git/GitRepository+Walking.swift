import Synchronization
import SystemPackage

extension GitRepository {
  /// The most files and folders of one commit that git is left to walk through, when it takes long.
  package static let pathLimit = 10_000_000

  /// How long git walks through trees before they are counted.
  static let usualPatience: Duration = .seconds(5)

  /// Runs git for an answer that takes a walk through the trees of some commits.
  ///
  /// - Parameters:
  ///   - arguments: The words behind `git`.
  ///   - place: The folder that it runs in.
  ///   - commits: What `rev-list` takes for the commits.
  /// - Returns: What git says.
  /// - Throws: ``GitCommandError`` when git gives no answer, and when it takes long because a commit has more than
  ///   ``pathLimit`` files and folders.
  func walking(
    _ arguments: [String], in place: FilePath, through commits: [String]
  ) async throws(GitCommandError) -> GitCommand.Answer {
    let result = await withTaskGroup(of: Result<GitCommand.Answer, GitCommandError>?.self) { group in
      group.addTask {
        do throws(GitCommandError) {
          return .success(try await world.git(arguments, place))
        } catch {
          return .failure(error)
        }
      }
      group.addTask {
        guard (try? await Task.sleep(for: patience)) != nil, let commit = await commitAboveLimit(commits)
        else {
          return nil
        }
        return .failure(Self.tooLarge(commit))
      }
      var first: Result<GitCommand.Answer, GitCommandError>?
      while first == nil, let next = await group.next() { first = next }
      group.cancelAll()
      return first
    }
    guard let result else { throw GitCommandError(message: "git was not waited for") }
    return try result.get()
  }

  private static func tooLarge(_ commit: String) -> GitCommandError {
    GitCommandError(
      message: "the commit \(commit.prefix(12)) has more than \(pathLimit) files and folders",
      hint: "no real work has so many: 'git log -1 \(commit.prefix(12))' says who made it")
  }

  /// Returns the first of some commits with more than ``pathLimit`` files and folders, or `nil`, also when git does
  /// not say.
  private func commitAboveLimit(_ commits: [String]) async -> String? {
    let sizes = Mutex(TreeSizes())
    do throws(GitCommandError) {
      let listed = try await world.git(["rev-list"] + commits + ["--"], folder)
      let ids = listed.output.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      try await read(ids) { object in sizes.withLock { $0.take(object) } }
    } catch {
      return nil
    }
    return sizes.withLock { $0.commit(above: Self.pathLimit) }
  }
}
