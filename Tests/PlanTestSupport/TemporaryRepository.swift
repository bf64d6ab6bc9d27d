import PlanText
package import PlanWorld
package import SystemPackage

/// A real repository of git in a folder of its own, whose commits have fixed times and authors.
///
/// Nothing that the user or the system has set for git counts.
package struct TemporaryRepository: Sendable {
  /// Why git did not do what a test needs.
  package struct Failure: Error, CustomStringConvertible {
    /// What was tried and what git said.
    package let description: String
  }

  /// The checkout.
  package let folder: TemporaryFolder

  /// How long one run of git may take in a test.
  private static let limit: Duration = .seconds(120)

  /// The settings of every run: what the product forbids and a test needs, such as a clone from a folder.
  private static let settings = [
    "-c", "merge.renames=true", "-c", "merge.directoryRenames=false",
    "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false", "-c", "advice.detachedHead=false",
  ]

  /// The variables of every run.
  private static let variables = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ann",
    "GIT_AUTHOR_EMAIL": "ann@example.com", "GIT_COMMITTER_NAME": "Ann",
    "GIT_COMMITTER_EMAIL": "ann@example.com", "TZ": "UTC", "GIT_ALLOW_PROTOCOL": "file",
  ]

  /// Makes an empty repository with the branch `main`.
  ///
  /// - Parameter format: How objects are named: `sha1` or `sha256`.
  /// - Throws: ``Failure`` when git says no.
  package init(objectFormat format: String = "sha1") async throws {
    folder = try TemporaryFolder()
    try await git("init", "--quiet", "--initial-branch=main", "--object-format=\(format)")
  }

  /// Runs git in the checkout, or in a folder of it.
  ///
  /// - Parameters:
  ///   - arguments: The words behind `git`.
  ///   - moment: The time of commits that it makes, as in `2026-01-31 10:03:00 +0000`.
  ///   - place: The folder, or `nil` for the checkout.
  /// - Returns: What it writes, without the final line end.
  /// - Throws: ``Failure`` when git says no.
  @discardableResult
  package func git(
    _ arguments: String..., at moment: String = "2026-01-01 00:00:00 +0000", in place: FilePath? = nil
  ) async throws -> String {
    try await run(arguments, at: moment, in: place)
  }

  /// Does the same with a list of words.
  @discardableResult
  package func run(
    _ arguments: [String], at moment: String = "2026-01-01 00:00:00 +0000", in place: FilePath? = nil
  ) async throws -> String {
    let answer = try await answer(arguments, at: moment, in: place)
    guard answer.isSuccess else {
      throw Failure(description: "git \(arguments.joined(separator: " ")): \(answer.message)")
    }
    return answer.text
  }

  private func answer(
    _ arguments: [String], at moment: String, in place: FilePath?
  ) async throws -> GitCommand.Answer {
    var variables = Self.variables
    variables["GIT_AUTHOR_DATE"] = moment
    variables["GIT_COMMITTER_DATE"] = moment
    return try await GitCommand.run(
      Self.settings + arguments, in: place ?? folder.path, with: variables, within: Self.limit)
  }

  /// Writes a file.
  package func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

  /// Commits all that differs.
  ///
  /// - Parameter moment: The time of author and committer, as in `2026-01-31 10:03 +0000`.
  /// - Returns: The id of the commit.
  /// - Throws: ``Failure`` when git says no.
  @discardableResult
  package func commit(at moment: String) async throws -> String {
    try await git("add", "--all")
    try await git("commit", "--quiet", "--allow-empty", "--message=Text", at: Self.full(moment))
    return try await git("rev-parse", "HEAD")
  }

  /// Writes a file and commits all that differs.
  @discardableResult
  package func commit(_ text: String, to path: String, at moment: String) async throws -> String {
    try write(text, to: path)
    return try await commit(at: moment)
  }

  /// Merges a branch into the one that is checked out, also with conflicts, which stay in the files.
  package func merge(_ branch: String) async throws {
    _ = try await answer(
      ["merge", "--quiet", "--no-commit", "--no-ff", branch], at: "2026-01-01 00:00:00 +0000", in: nil)
  }

  /// Clones the repository without the contents of its files, but with those that the checkout has today.
  ///
  /// - Parameters:
  ///   - clone: The folder of the clone, which must not be there yet.
  ///   - paths: The files of the checkout whose contents the clone has.
  /// - Throws: ``Failure`` when git says no.
  package func clonePartially(to clone: FilePath, having paths: [String]) async throws {
    try await git("config", "uploadpack.allowFilter", "true")
    try await git(
      "clone", "--quiet", "--no-checkout", "--filter=blob:none", "file://\(folder.path)", clone.string)
    for path in paths {
      let bytes = try PosixFileStore().read(folder.path(path), limit: 1 << 20)
      let copy = try TemporaryFolder()
      try copy.write(String(decoding: bytes, as: UTF8.self), to: "content")
      // Git must not fetch here either, so the content comes by hand.
      try await git("hash-object", "-w", "--no-filters", copy.path("content").string, in: clone)
    }
  }

  /// Spells a moment so that git takes it for nothing else.
  private static func full(_ moment: String) -> String {
    let parts = moment.split(separator: " ")
    return parts.count == 3 && parts[1].count == 5 ? "\(parts[0]) \(parts[1]):00 \(parts[2])" : moment
  }

  /// The world of a person in the checkout, or in a folder of it, at 2026-02-01 12:00Z.
  package func world(in place: FilePath? = nil) -> World {
    // The seconds of 2026-02-01 12:00Z.
    let now = UTCTimestamp(secondsSince1970: 1_769_947_200)
    return World(
      files: PosixFileStore(), now: { now }, environment: { _ in nil },
      currentDirectory: place ?? folder.path, userID: TemporaryFolder.userID,
      isForeign: World.systemIsForeign, git: GitCommand.run,
      gitObjects: GitObjectStream.read)
  }
}
