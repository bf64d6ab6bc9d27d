package import PlanText
import SystemPackage

extension GitRepository {
  /// What git says about files that a commit does not have.
  package struct ListedNames: Sendable {
    private let names: Set<PathKey>

    /// Makes a list of paths from the top of the checkout, as `PathText` shows them; those of folders have `/` behind
    /// them.
    init(_ names: some Sequence<String>) { self.names = Set(names.map { PathKey($0) }) }

    /// Whether git tracks a file or would, if it were added; false for one that it ignores.
    ///
    /// Files inside of another repository count as that repository does, because git names only its folder.
    package func contain(_ path: String) -> Bool {
      if names.contains(PathKey(path)) { return true }
      var rest = path[...]
      while let end = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<end]
        // A submodule is named without the slash, a repository that is not known yet with it.
        if names.contains(PathKey(String(rest))) || names.contains(PathKey("\(rest)/")) { return true }
      }
      return false
    }
  }

  /// Returns the files that git tracks and those that it neither tracks nor ignores.
  ///
  /// Reads the index, the names in folders and the files that say what is ignored; compares no file.
  ///
  /// - Parameter isWhole: Whether those of the whole checkout are named, or those below ``folder``.
  /// - Returns: The names.
  /// - Throws: ``GitCommandError`` when git gives no answer.
  package func listedNames(ofCheckout isWhole: Bool) async throws(GitCommandError) -> ListedNames {
    let answer = try await world.git(
      ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name"],
      isWhole ? checkout ?? folder : folder)
    guard answer.isSuccess else { throw answer.problem }
    return ListedNames(answer.output.split(separator: 0).map { PathText.text(of: $0) })
  }

  /// Returns those of some files that git converts when it writes them to the checkout, with the attribute that
  /// says so: `filter` or `working-tree-encoding`.
  ///
  /// - Parameter paths: Paths from the top of the checkout, as `PathText` shows them.
  /// - Returns: The attributes, by path.
  /// - Throws: ``GitCommandError`` when git gives no answer.
  package func conversions(of paths: [String]) async throws(GitCommandError) -> [PathKey: String] {
    var found: [PathKey: String] = [:]
    for part in Self.parts(of: paths) {
      let answer = try await world.git(
        ["check-attr", "-z", "filter", "working-tree-encoding", "--"] + part, checkout ?? folder)
      guard answer.isSuccess else { throw answer.problem }
      let words = answer.output.split(separator: 0, omittingEmptySubsequences: false).map {
        PathText.text(of: $0)
      }
      for start in stride(from: 0, to: words.count - 2, by: 3) {
        guard words[start + 2] != "unspecified", words[start + 2] != "unset" else { continue }
        let path = PathKey(words[start])
        if found[path] == nil { found[path] = words[start + 1] }
      }
    }
    return found
  }

  /// Whether the names in the checkout or the index differ from a commit, apart from the contents of files.
  ///
  /// That is: what is staged; files that git neither tracks nor ignores; tracked files that are gone. Three runs of
  /// git that compare no file with the index, and one that reads the commit.
  package func isChanged(since commit: String) async throws(GitCommandError) -> Bool {
    let place = checkout ?? folder
    func lines(_ arguments: [String]) async throws(GitCommandError) -> [UInt8] {
      let answer = try await world.git(arguments, place)
      guard answer.isSuccess else { throw answer.problem }
      return answer.output
    }
    let new = ["ls-files", "-z", "--others", "--exclude-standard", "--directory", "--no-empty-directory"]
    if try await !lines(new).isEmpty { return true }
    if try await !lines(["ls-files", "-z", "--deleted"]).isEmpty { return true }
    let staged = try await lines(["ls-files", "-z", "--stage"])
    let committed = try await walking(
      ["ls-tree", "-r", "-z", "--full-tree", commit], in: place, through: ["--max-count=1", commit])
    guard committed.isSuccess else { throw committed.problem }
    return Self.stagedFiles(in: staged) != Self.entries(in: committed.output)
  }

  /// Reads what `ls-files -z --stage` writes: `100644 id 0<tab>path`; of a conflict one side.
  private static func stagedFiles(in output: [UInt8]) -> [PathKey: CommittedFile] {
    var files: [PathKey: CommittedFile] = [:]
    for line in output.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3 else { continue }
      let mode = words[2] == "0" ? words[0] : "conflict"
      files[PathKey(PathText.text(of: line[(tab + 1)...]))] = CommittedFile(mode: mode, id: words[1])
    }
    return files
  }
}
