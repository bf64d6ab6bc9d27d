import MarkdownSyntax
import PlanTestSupport
import RuleFramework
import SystemPackage
import Testing

@testable import CheckOperations
@testable import PlanWorld
@testable import WorkspaceReading

/// What `--since` finds in a repository of git itself.
@Suite struct WorktreeComparisonTests {
  private static let plan = """
    # Add a parser

    ## Progress

    - [x] (2026-01-09 10:00+02:00) One.
    - [x] (2026-01-10 10:00+02:00) Two.

    """

  private static let path = "docs/plans/add-a-parser.md"
  private static let added = "- [x] (2026-01-11 10:00+02:00) Three.\n"

  private let repository: TemporaryRepository
  private var folder: TemporaryFolder { repository.folder }

  init() async throws {
    repository = try await TemporaryRepository()
    try folder.write("", to: "execplan.yaml")
    try folder.write(Self.plan, to: Self.path)
    try folder.write("/docs/plans/ignored.md\n", to: ".gitignore")
    try await commit()
  }

  @discardableResult
  private func git(_ arguments: String..., in path: FilePath? = nil) async throws -> String {
    try await repository.run(arguments, in: path)
  }

  private func commit() async throws { try await repository.commit(at: "2026-01-08 10:00 +0000") }

  private func world(in path: FilePath? = nil) -> World {
    var world = repository.world(in: path)
    world.now = ExampleWorkspace.world(MemoryFileStore()).now
    return world
  }

  private func answer(since reference: String) async throws -> CheckAnswer {
    var check = CheckWorkspace()
    check.rules = ["local-time"]
    check.since = reference
    return try await check.run(in: world())
  }

  private func localTimes(since reference: String) async throws -> [String] {
    try await answer(since: reference).findings.map { "\($0.path):\($0.start.line)" }
  }

  @Test func `only lines that differ count, committed or not`() async throws {
    try folder.write(Self.plan + Self.added, to: Self.path)
    #expect(try await localTimes(since: "main") == ["docs/plans/add-a-parser.md:7"])
    try await git("switch", "--quiet", "--create", "feature")
    try await commit()
    #expect(try await localTimes(since: "main") == ["docs/plans/add-a-parser.md:7"])
    #expect(try await localTimes(since: "HEAD") == [])
  }

  @Test func `the work on the branch counts, not what has come to the other since`() async throws {
    try await git("switch", "--quiet", "--create", "feature")
    try folder.write(Self.plan + Self.added, to: Self.path)
    try await commit()
    try await git("switch", "--quiet", "main")
    try folder.write(
      Self.plan.replacing("One", with: "1"), to: Self.path)
    try await commit()
    try await git("switch", "--quiet", "feature")
    #expect(try await localTimes(since: "main") == ["docs/plans/add-a-parser.md:7"])
  }

  @Test func `files that git does not know yet count in every line, ignored ones do not`() async throws {
    try folder.write(Self.plan, to: "docs/plans/add-a-writer.md")
    try folder.write(Self.plan, to: "docs/plans/ignored.md")
    #expect(
      try await localTimes(since: "main") == [
        "docs/plans/add-a-writer.md:5", "docs/plans/add-a-writer.md:6",
      ])
  }

  @Test func `a file that was moved has changed in every line`() async throws {
    try await git("mv", Self.path, "docs/plans/parser.md")
    #expect(try await localTimes(since: "main").count == 2)
  }

  // MARK: - Nothing hides a change

  /// What makes git itself blind for a change of a file.
  enum Blindfold: String, CaseIterable, CustomTestStringConvertible {
    case noDiff = "*.md -diff"
    case binary = "*.md binary"
    case unsetText = "*.md -text -diff -merge"
    case macro = "[attr]plain -diff -merge\n*.md plain"
    case driver = "*.md diff=evil"
    case nulByte
    case bigFile
    case assumeUnchanged
    case skipWorktree
    case noStatus
    case whitespace

    var testDescription: String { "\(self)" }
  }

  @Test(arguments: Blindfold.allCases)
  func `what hides a change from git hides it not from a check`(_ blindfold: Blindfold) async throws {
    var old = Self.plan
    switch blindfold {
    case .noDiff, .binary, .unsetText, .macro:
      try folder.write(blindfold.rawValue + "\n", to: ".gitattributes")
    case .driver:
      try folder.write(blindfold.rawValue + "\n", to: ".gitattributes")
      try await git("config", "diff.evil.binary", "true")
      try await git("config", "diff.evil.textconv", "true")
      try await git("config", "diff.evil.command", "true")
    case .nulByte:
      old += "\0\n"
      try folder.write(old, to: Self.path)
    case .bigFile: try await git("config", "core.bigFileThreshold", "1")
    case .assumeUnchanged: try await git("update-index", "--assume-unchanged", Self.path)
    case .skipWorktree: try await git("update-index", "--skip-worktree", Self.path)
    case .noStatus:
      try await git("config", "core.trustctime", "false")
      try await git("config", "core.checkStat", "minimal")
      try await git("config", "core.ignoreStat", "true")
    case .whitespace: try await git("config", "core.whitespace", "-trailing-space,tab-in-indent")
    }
    try await commit()
    #expect(try await localTimes(since: "HEAD") == [])
    try folder.write(old + Self.added, to: Self.path)
    let line = blindfold == .nulByte ? 8 : 7
    #expect(try await localTimes(since: "HEAD") == ["\(Self.path):\(line)"])
  }

  @Test func `a change of the same size is seen`() async throws {
    try folder.write(Self.plan.replacing("Two", with: "Twi"), to: Self.path)
    try await git("config", "core.checkStat", "minimal")
    #expect(try await localTimes(since: "main") == ["\(Self.path):6"])
  }

  @Test func `a new file that is staged counts, and so does one that git was told to forget`() async throws {
    try folder.write(Self.plan, to: "docs/plans/add-a-writer.md")
    try await git("add", "docs/plans/add-a-writer.md")
    try await git("rm", "--quiet", "--cached", Self.path)
    #expect(try await localTimes(since: "HEAD").map { $0.contains("writer") } == [true, true])
    try folder.write(Self.plan + Self.added, to: Self.path)
    #expect(try await localTimes(since: "HEAD").filter { $0.contains("parser") } == ["\(Self.path):7"])
  }

  // MARK: - What is no change

  @Test(arguments: ["\r\n", "\r"])
  func `a line that differs in its end alone has not changed`(_ end: String) async throws {
    try folder.write(Self.plan.replacing("\n", with: end), to: Self.path)
    #expect(try await localTimes(since: "HEAD") == [])
    try folder.write((Self.plan + Self.added).replacing("\n", with: end), to: Self.path)
    #expect(try await localTimes(since: "HEAD") == ["\(Self.path):7"])
  }

  @Test func `a line end at the end of the file is no change`() async throws {
    try folder.write(String(Self.plan.dropLast()), to: Self.path)
    #expect(try await localTimes(since: "HEAD") == [])
  }

  @Test(arguments: ["filter=upper", "working-tree-encoding=UTF-16", "filter"])
  func `a file that git converts has changed throughout, and that is said`(_ attribute: String) async throws {
    try folder.write("*.md \(attribute)\n", to: ".git/info/attributes")
    let answer = try await answer(since: "HEAD")
    #expect(answer.findings.map(\.start.line) == [5, 6])
    let name = attribute.split(separator: "=")[0]
    #expect(
      answer.notes == [
        "'\(Self.path)' has the attribute '\(name)', by which git converts it: every line counts as changed"
      ])
  }

  @Test func `a file is compared with what its link leads to`() async throws {
    try folder.write(Self.plan, to: "texts/parser.md")
    try folder.makeLink("docs/plans/linked.md", to: "../../texts/parser.md")
    try folder.makeLink("docs/plans/more.md", to: "linked.md")
    try await commit()
    #expect(try await localTimes(since: "HEAD") == [])
    try folder.write(Self.plan + Self.added, to: "texts/parser.md")
    #expect(
      try await localTimes(since: "HEAD") == ["docs/plans/linked.md:7", "docs/plans/more.md:7"])
  }

  @Test func `a link that leads elsewhere now has changed throughout`() async throws {
    try folder.write(Self.plan, to: "texts/parser.md")
    try folder.write(Self.plan, to: "texts/other.md")
    try folder.makeLink("docs/plans/linked.md", to: "../../texts/parser.md")
    try await commit()
    try await git("rm", "--quiet", "docs/plans/linked.md")
    try folder.makeLink("docs/plans/linked.md", to: "../../texts/other.md")
    #expect(try await localTimes(since: "HEAD") == ["docs/plans/linked.md:5", "docs/plans/linked.md:6"])
  }

  @Test func `a hostile rewrite of a large file ends soon and counts all between`() async throws {
    let old = (0..<60_000).map { "\($0 &* 7_919 % 9_973)\n" }.joined()
    let new = (0..<60_000).map { "\($0 &* 6_007 % 9_967)\n" }.joined()
    try folder.write(Self.plan + old, to: Self.path)
    try await commit()
    try folder.write(Self.plan + new + Self.added, to: Self.path)
    #expect(try await localTimes(since: "HEAD") == ["\(Self.path):60007"])
  }

  // MARK: - Commits that are not there

  @Test(arguments: [
    ("origin/main", "git fetch origin +main:refs/remotes/origin/main"),
    ("v1.2", "git fetch origin v1.2:v1.2"),
    ("0123456789abcdef", "git fetch origin 0123456789abcdef"), ("main~9", "git fetch --all --tags"),
  ])
  func `a commit that is not there is an error with the command that fetches it`(
    _ reference: String, _ command: String
  ) async throws {
    let error = await #expect(throws: Refusal.self) { try await localTimes(since: reference) }
    #expect(error?.message == "there is no commit '\(reference)' here")
    #expect(error?.hint == "'\(command)' fetches it")
  }

  @Test func `a history that is cut off is told`() async throws {
    for number in 1...3 {
      try folder.write("\(number)", to: "file.txt")
      try await commit()
    }
    let clone = folder.path.appending("clone")
    try await git(
      "clone", "--quiet", "--depth=1", "file://\(folder.path.string)",
      clone.string)
    var check = CheckWorkspace()
    check.since = "HEAD~2"
    let error = await #expect(throws: Refusal.self) { try await check.run(in: world(in: clone)) }
    #expect(error?.message == "there is no commit 'HEAD~2' here, where the history is cut off")
    #expect(error?.hint == "'git fetch --unshallow' fetches it")
  }

  @Test(arguments: ["--output=x", "", "a b", "a\0"])
  func `what is no name never reaches git`(_ reference: String) async throws {
    let error = await #expect(throws: Refusal.self) { try await localTimes(since: reference) }
    #expect(error?.message == "'\(reference)' is no name of a commit")
  }

  @Test func `a folder that is no repository is told`() async throws {
    let other = try TemporaryFolder()
    try other.write("", to: "execplan.yaml")
    var check = CheckWorkspace()
    check.since = "main"
    let error = await #expect(throws: Refusal.self) { try await check.run(in: world(in: other.path)) }
    #expect(error?.message.hasPrefix("--since needs a git repository") == true)
    #expect(error?.hint == "leave out --since to check everything")
  }
}
