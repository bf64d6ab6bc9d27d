package import PlanText
package import SystemPackage

/// What can be asked of the git repository around a folder.
///
/// Every question is one run of git; all work in worktrees, in bare, shallow and partial clones and with ids of
/// any length.
package struct GitRepository: Sendable {
  /// The folder that paths are from.
  package let folder: FilePath

  /// The path of ``folder`` from the top of the checkout, with `/` behind it and as `PathText` shows it; empty at the
  /// top.
  package let prefix: String

  /// Whether the history is cut off.
  package let isShallow: Bool

  /// Whether old contents may be missing, because they stay at a remote until somebody needs them.
  package let isPartial: Bool

  /// Git's folder that all worktrees share.
  package let common: FilePath

  /// The top of the checkout, or `nil` in a bare repository.
  package let checkout: FilePath?

  let world: World

  /// How long git walks through trees before they are counted.
  var patience = GitRepository.usualPatience

  /// The largest configuration that is read, in bytes.
  private static let configurationLimit = 1 << 20

  /// Finds the repository around a folder, without starting git.
  ///
  /// - Throws: ``GitCommandError`` when there is none.
  package init(around folder: FilePath, in world: World) throws(GitCommandError) {
    let folders: GitFolders?
    do throws(FileError) {
      folders = try GitFolders.find(from: folder, files: world.files)
    } catch {
      throw GitCommandError(message: "\(error)")
    }
    let isBare = folders == nil && WorkspaceRoot.isBareRepository(folder, files: world.files)
    guard let common = folders?.common ?? (isBare ? folder : nil) else {
      if let problem = GitTrust.noRepository(around: folder, in: world) { throw problem }
      throw GitCommandError(message: "\(folder.text) lies in no git repository")
    }
    self.folder = folder
    self.common = common
    checkout = folders?.checkout
    self.world = world
    let inside = folders.map { Self.path(of: folder, in: $0.checkout) } ?? ""
    prefix = inside.isEmpty ? "" : inside + "/"
    isShallow = (try? world.files.status(of: common.appending("shallow")))?.kind == .file
    let configuration = try? world.files.read(common.appending("config"), limit: Self.configurationLimit)
    isPartial = Self.isPartial(String(decoding: configuration ?? [], as: UTF8.self))
  }

  private static func path(of folder: FilePath, in checkout: FilePath) -> String {
    var rest = folder.lexicallyNormalized()
    guard rest.removePrefix(checkout) else { return "" }
    return rest.text
  }

  /// Whether a configuration of git names a remote that keeps objects back, see gitrepository-layout(5).
  static func isPartial(_ configuration: String) -> Bool {
    configuration.split(whereSeparator: \.isNewline).contains { line in
      let words = line.lowercased().filter { $0 != " " && $0 != "\t" && $0 != "\"" }
      guard words.hasPrefix("promisor") else { return words.hasPrefix("partialclone=") }
      // A key without a value is true; what is no word for false is true as well.
      let value = words.dropFirst("promisor".count).prefix { $0 != "#" && $0 != ";" }
      return value.isEmpty || value.hasPrefix("=") && !["=false", "=no", "=off", "=0", "="].contains(value)
    }
  }

  func answer(_ arguments: [String]) async throws(GitCommandError) -> GitCommand.Answer {
    let answer = try await world.git(arguments, folder)
    guard answer.isSuccess else { throw answer.problem }
    return answer
  }

  // MARK: - Commits

  /// Returns the ids of the commits that lead to one name and not to another.
  package func commits(from old: String, to new: String) async throws(GitCommandError) -> Set<String> {
    let answer = try await answer(["rev-list", "^\(old)", new, "--"])
    return Set(answer.text.split(separator: "\n").map(String.init))
  }

  /// Which Markdown files the commits of a history change, the oldest commit first.
  ///
  /// Moves are followed; of a merge only those files are named that differ from all parents.
  ///
  /// - Parameter name: The newest commit.
  /// - Returns: The commits; none when `name` is `HEAD` and nothing is committed yet.
  /// - Throws: ``GitCommandError`` when git gives no answer, or a commit has more than ``pathLimit`` files and
  ///   folders.
  /// - Complexity: O(*n*) in the length of the history.
  package func markdownHistory(of name: String = "HEAD") async throws(GitCommandError) -> [GitCommit] {
    // A star that stands for `/` as well is compared twice as quickly as `**/`.
    // In a partial clone only contents that are the same can be compared without being fetched.
    let renames = isPartial ? "--find-renames=100%" : "--find-renames=40%"
    let answer = try await walking(
      [
        "log", "-z", "--raw", "-c", "--no-abbrev", "--no-textconv", "--no-ext-diff", "--date=raw", renames,
        "-l1000",
      ]
        + ["--reverse", "--topo-order", "--full-history", "--relative", GitCommit.format, name, "--"]
        + ["md", "markdown"].map { ":(icase)*.\($0)" }, in: folder, through: [name])
    if answer.isSuccess { return GitCommit.all(in: answer.output) }
    if name == "HEAD", await isWithoutCommits() { return [] }
    throw answer.problem
  }

  // MARK: - Branches

  /// Returns the branches, by name; a name that only stands for another one is left out.
  ///
  /// - Parameter hasRemotes: Whether those of remotes are named as well.
  /// - Returns: The branches.
  /// - Throws: ``GitCommandError`` when git gives no answer.
  package func branches(hasRemotes: Bool) async throws(GitCommandError) -> [GitReference] {
    let answer = try await answer(
      [
        "for-each-ref", "--format=%(refname)%00%(objectname)%00%(symref)",
        "refs/heads",
      ] + (hasRemotes ? ["refs/remotes"] : []))
    return answer.output.split(separator: 0x0A).compactMap { line in
      let fields = line.split(separator: 0, omittingEmptySubsequences: false).map { PathText.text(of: $0) }
      guard fields.count == 3, fields[2].isEmpty else { return nil }
      return GitReference(name: fields[0], commit: fields[1])
    }
  }

  /// Returns the commits of branches that `HEAD` does not have, newest first, with the Markdown files that each
  /// changes.
  package func commitsAheadOfHead(hasRemotes: Bool) async throws(GitCommandError) -> [GitCommit] {
    let commits = ["--branches"] + (hasRemotes ? ["--remotes"] : []) + ["--not", "HEAD"]
    let answer = try await walking(
      [
        "log", "-z", "--raw", "-c", "--no-abbrev", "--no-renames", "--no-textconv", "--no-ext-diff",
        "--date=raw",
      ]
        + ["--full-history", "--sparse", "--topo-order", "--relative", GitCommit.format] + commits
        + ["--", ":(icase)*.md"], in: folder, through: commits)
    if answer.isSuccess { return GitCommit.all(in: answer.output) }
    // Before the first commit nothing is known to be ahead.
    if await isWithoutCommits() { return [] }
    throw answer.problem
  }

  /// Returns all checkouts of the repository.
  package func worktrees() async throws(GitCommandError) -> [GitWorktree] {
    let answer = try await answer(["worktree", "list", "--porcelain", "-z"])
    var result: [GitWorktree] = []
    var fields: [String: String] = [:]
    for token in answer.output.split(separator: 0, omittingEmptySubsequences: false) {
      let line = PathText.text(of: token)
      guard line.isEmpty else {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        fields[parts[0]] = parts.count > 1 ? parts[1] : ""
        continue
      }
      if let path = fields["worktree"], fields["bare"] == nil {
        let branch = fields["branch"].map { GitReference.shortName(of: $0) }
        result.append(GitWorktree(path: path, branch: branch, commit: fields["HEAD"]))
      }
      fields = [:]
    }
    return result
  }

  /// When branches of remotes were last fetched, or `nil` when nobody has fetched here.
  package var lastFetched: UTCTimestamp? {
    (try? world.files.status(of: common.appending("FETCH_HEAD")))?.modified.map {
      UTCTimestamp(secondsSince1970: $0)
    }
  }

  // MARK: - Objects

  /// Reads objects, and those that they lead to.
  ///
  /// In a partial clone git would fetch what is not here, or die; there only objects that are here are asked for.
  package func read(
    _ names: [String], _ body: @escaping @Sendable (GitObject) -> [String]
  ) async throws(GitCommandError) {
    guard !names.isEmpty else { return }
    guard isPartial else { return try await world.gitObjects(names, folder, body) }
    try await readPresent(names, body)
  }
}
