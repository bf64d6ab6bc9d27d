package import PlanText
import SystemPackage

extension GitRepository {
  /// Whether a word can be the name of a commit, and nothing else.
  package static func isName(_ word: String) -> Bool {
    !word.isEmpty && !word.hasPrefix("-") && !word.contains { $0.isWhitespace || $0 == "\0" }
  }

  /// Returns the commit that a name stands for, or `nil` when there is none here.
  ///
  /// - Throws: ``GitCommandError`` when git gives no answer, or when the name leads to a commit that is missing or
  ///   damaged.
  /// - Complexity: One run of git; a few more when there is no such commit.
  package func commit(named name: String) async throws(GitCommandError) -> String? {
    guard Self.isName(name) else { return nil }
    let answer = try await world.git(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"], folder)
    if answer.isSuccess { return answer.text }
    guard answer.message.isEmpty else { throw answer.problem }
    if name == "HEAD" {
      if await isWithoutCommits() { return nil }
      throw await problem(with: name)
    }
    // A whole id is a name of everything, so it says nothing that something is there.
    guard !GitObject.isID(name) else { return nil }
    let object = try await world.git(["rev-parse", "--verify", "--quiet", name], folder)
    guard object.isSuccess else {
      guard object.message.isEmpty else { throw object.problem }
      return nil
    }
    // What is a tree or a file is no commit; what is nothing should be there.
    if try await world.git(["cat-file", "-t", object.text], folder).isSuccess { return nil }
    throw await problem(with: name)
  }

  /// Says in git's words what is wrong with a name that should lead to a commit.
  private func problem(with name: String) async -> GitCommandError {
    let message = "the commit of '\(name)' is missing or damaged"
    do throws(GitCommandError) {
      let answer = try await world.git(["log", "-1", "--format=%H", name, "--"], folder)
      return answer.message.isEmpty ? GitCommandError(message: message) : answer.problem
    } catch {
      return error
    }
  }

  /// Returns the commit that is checked out, or `nil` before the first one.
  ///
  /// - Throws: ``GitCommandError`` when git gives no answer or the commit is not here.
  package func head() async throws(GitCommandError) -> String? { try await commit(named: "HEAD") }

  /// Whether a branch is checked out that has no commit yet.
  ///
  /// That git finds no commit is not enough: it finds none either when the branch or its commit is damaged.
  func isWithoutCommits() async -> Bool {
    guard let branch = try? await world.git(["symbolic-ref", "--quiet", "HEAD"], folder), branch.isSuccess,
      branch.text.hasPrefix("refs/"),
      let known = try? await world.git(["for-each-ref", "--format=%(refname)", branch.text], folder)
    else { return false }
    // A branch that cannot be read is left out with a warning.
    return known.isSuccess && known.output.isEmpty && known.warning == nil
  }

  /// Returns the commit at which two histories part, or `nil` when they have none in common here.
  package func mergeBase(of name: String, and other: String) async throws(GitCommandError) -> String? {
    let answer = try await world.git(["merge-base", name, other], folder)
    if answer.isSuccess { return answer.text }
    guard answer.message.isEmpty else { throw answer.problem }
    return nil
  }

  // MARK: - Files of commits

  /// A file in a commit.
  package struct CommittedFile: Hashable, Sendable {
    /// The kind and permissions, as git writes them: `100644`, or `120000` for a link.
    package let mode: String
    /// The object, as hexadecimal digits.
    package let id: String
  }

  /// How many bytes of paths are named in one run.
  private static let pathByteCount = 65_536

  /// Returns the paths of all files of a commit, from ``folder`` and as `PathText` shows them; none before the first
  /// commit.
  package func paths(of name: String = "HEAD") async throws(GitCommandError) -> [String] {
    guard let commit = try await commit(named: name) else { return [] }
    let answer = try await walking(
      ["ls-tree", "-r", "-z", "--name-only", commit], in: folder, through: ["--max-count=1", commit])
    guard answer.isSuccess else { throw answer.problem }
    return answer.output.split(separator: 0).map { PathText.text(of: $0) }
  }

  /// Returns the tree of ``folder`` in a commit, or `nil` when the commit has no such folder.
  package func tree(of commit: String) async throws(GitCommandError) -> String? {
    guard !prefix.isEmpty else {
      let answer = try await world.git(["rev-parse", "--verify", "--quiet", "\(commit)^{tree}"], folder)
      guard answer.isSuccess || !answer.message.isEmpty else {
        throw GitCommandError(message: "the tree of the commit \(commit) is missing or damaged")
      }
      if answer.isSuccess { return answer.text }
      throw answer.problem
    }
    let inside = String(prefix.dropLast())
    let files = try await entries([inside], of: commit)
    return files[PathKey(inside)].flatMap { $0.mode == "040000" ? $0.id : nil }
  }

  /// Returns those of some files that a commit has.
  ///
  /// - Parameters:
  ///   - paths: Paths from the top of the checkout, as `PathText` shows them.
  ///   - commit: The commit.
  /// - Returns: What the commit has, by path; folders too, though not surely one that holds another of the paths.
  /// - Throws: ``GitCommandError`` when git gives no answer, or when a tree on the way is missing or damaged.
  /// - Complexity: One run of git for 64 kB of paths, or one through the whole commit when there are many: git compares
  ///   each path with each file on the way.
  package func entries(
    _ paths: [String], of commit: String
  ) async throws(GitCommandError) -> [PathKey: CommittedFile] {
    if paths.count > Self.namedPathLimit, let all = await allEntries(of: commit) {
      return Self.entries(in: all, among: Set(paths.map { PathKey($0) }))
    }
    var files: [PathKey: CommittedFile] = [:]
    for part in Self.parts(of: paths) {
      let answer = try await answer(["ls-tree", "-z", "--full-tree", commit, "--"] + part)
      files.merge(Self.entries(in: answer.output)) { first, _ in first }
    }
    return files
  }

  /// How many paths git is asked for by name.
  static let namedPathLimit = 512

  /// Returns what `ls-tree -r -t -z` writes, or `nil` where a tree of the commit, be it another one than those on the way
  /// to the paths that are looked for, is missing, damaged or too large.
  private func allEntries(of commit: String) async -> [UInt8]? {
    let arguments = ["ls-tree", "-r", "-t", "-z", "--full-tree", commit]
    let answer = try? await walking(arguments, in: folder, through: ["--max-count=1", commit])
    return answer.flatMap { $0.isSuccess ? $0.output : nil }
  }

  /// Reads what `ls-tree -z` writes: `100644 blob id<tab>path`.
  ///
  /// - Parameters:
  ///   - output: The lines.
  ///   - paths: The only paths that count, or `nil`.
  /// - Returns: What is said of each path.
  static func entries(in output: [UInt8], among paths: Set<PathKey>? = nil) -> [PathKey: CommittedFile] {
    var files: [PathKey: CommittedFile] = [:]
    for line in output.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let path = PathKey(PathText.text(of: line[(tab + 1)...]))
      if let paths, !paths.contains(path) { continue }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3 else { continue }
      files[path] = CommittedFile(mode: words[0], id: words[2])
    }
    return files
  }

  /// Divides paths so that each part fits into one command line.
  static func parts(of paths: [String]) -> [[String]] {
    var parts: [[String]] = []
    var count = pathByteCount
    for path in paths where !path.isEmpty && !path.utf8.contains(0) {
      if count + path.utf8.count > pathByteCount {
        parts.append([])
        count = 0
      }
      parts[parts.count - 1].append(path)
      count += path.utf8.count + 1
    }
    return parts
  }
}
