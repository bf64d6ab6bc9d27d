import PlanCore
package import PlanWorkspace

/// A git repository in a folder of its own, whose commits have the times that a test gives them.
///
/// Settings of the user and of the system do not count.
package struct DatedRepository: Sendable {
  /// The checkout.
  package let folder: TemporaryFolder

  /// Makes a repository without commits.
  package init() async throws {
    folder = try TemporaryFolder()
    try await git("init", "--quiet", "--initial-branch=main")
    try folder.write("", to: "execplan.yaml")
  }

  /// Runs git, which must succeed.
  @discardableResult
  package func git(_ arguments: String...) async throws -> String {
    let answer = try await GitCommand.run(arguments, in: folder.path)
    guard answer.isSuccess else { throw GitCommand.Problem(message: answer.message) }
    return answer.text
  }

  /// Commits everything.
  ///
  /// - Parameter time: When, such as `2026-01-09 10:00Z`.
  /// - Returns: The first digits of the commit's id, as people read them.
  /// - Throws: ``GitCommand/Problem`` when git cannot commit.
  @discardableResult
  package func commit(at time: String) async throws -> String {
    try await git("add", "--all")
    let date = "@\(try UTCTimestamp(parsing: time).secondsSince1970) +0000"
    // Only a command of the shell can be given other variables than git itself has.
    let command =
      "!env -i PATH=\"$PATH\" HOME=/nonexistent GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null "
      + "GIT_AUTHOR_NAME=Ann GIT_AUTHOR_EMAIL=ann@example.com GIT_COMMITTER_NAME=Ann "
      + "GIT_COMMITTER_EMAIL=ann@example.com GIT_AUTHOR_DATE='\(date)' GIT_COMMITTER_DATE='\(date)' "
      + "git commit --quiet --message=Text"
    try await git("-c", "alias.commit-then=\(command)", "commit-then")
    return String(try await git("rev-parse", "HEAD").prefix(12))
  }

  /// A world in which it is noon on 2026-11-20 and the checkout is the current folder.
  package var world: World {
    let base = ExampleWorkspace.world(MemoryFileStore())
    return World(
      files: PosixFileStore(), now: base.now, environment: base.environment, currentDirectory: folder.path,
      git: GitCommand.run, gitObjects: GitObjectStream.read)
  }
}
