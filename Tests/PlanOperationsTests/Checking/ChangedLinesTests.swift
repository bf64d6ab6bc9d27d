import MarkdownSyntax
import PlanRules
import PlanTestSupport
import PlanWorkspace
import SystemPackage
import Testing

@testable import PlanOperations

@Suite struct ChangedLinesTests {
  private static func lines(_ difference: String) -> [String: [ClosedRange<Int>]?] {
    ChangedLines(difference: Array(difference.utf8)).files
  }

  @Test func `reads the new lines of each hunk`() {
    let difference = """
      diff --git a/docs/a.md b/docs/a.md
      index 1..2 100644
      --- a/docs/a.md
      +++ b/docs/a.md
      @@ -3 +3,2 @@ ## Status
      -old
      +new
      +newer
      @@ -9,2 +10,0 @@
      -gone
      -gone
      @@ -20,0 +20 @@
      +added

      """
    #expect(Self.lines(difference) == ["docs/a.md": [3...4, 20...20]])
  }

  @Test func `text that looks like a header belongs to its hunk`() {
    let difference = """
      diff --git a/a.md b/a.md
      --- a/a.md
      +++ b/a.md
      @@ -1,2 +1,2 @@
      --- a/x.md
      -@@ -1 +90 @@
      +++ b/b.md
      +@@ -1 +99 @@
      @@ -5 +5 @@
      -x
      \\ No newline at end of file
      +y
      \\ No newline at end of file

      """
    #expect(Self.lines(difference) == ["a.md": [1...2, 5...5]])
  }

  @Test func `reads quoted names, names with blanks, and leaves out what is deleted`() {
    let difference = """
      diff --git "a/caf\\303\\251 \\"1\\".md" "b/caf\\303\\251 \\"1\\".md"
      --- /dev/null
      +++ "b/caf\\303\\251 \\"1\\".md"
      @@ -0,0 +1,2 @@
      +a
      +b
      diff --git a/my plan.md b/my plan.md
      --- a/my plan.md\t
      +++ b/my plan.md\t
      @@ -1 +1 @@
      -a
      +b
      diff --git a/gone.md b/gone.md
      --- a/gone.md
      +++ /dev/null
      @@ -1 +0,0 @@
      -a

      """
    #expect(Self.lines(difference) == ["café \"1\".md": [1...2], "my plan.md": [1...1]])
  }

  @Test(arguments: [
    "@@ -1 +99999999999999999999 @@", "@@ -1 +-3 @@", "@@ -x +y @@", "@@ -1 +1,-4 @@", "@@ -", "+++ ",
    "+++ \"b/\\",
  ])
  func `nonsense changes nothing`(_ line: String) {
    #expect(Self.lines("diff --git a/a.md b/a.md\n+++ b/a.md\n\(line)\n").values.allSatisfy { $0 == [] })
  }
}

/// What `--since` finds in a repository of git itself.
@Suite struct ChangedLinesGitTests {
  private static let plan = """
    # Add a parser

    ## Progress

    - [x] (2026-01-09 10:00+02:00) One.
    - [x] (2026-01-10 10:00+02:00) Two.

    """

  private let folder: TemporaryFolder

  init() async throws {
    folder = try TemporaryFolder()
    try await git("init", "--quiet", "--initial-branch=main")
    try folder.write("", to: "execplan.yaml")
    try folder.write(Self.plan, to: "docs/plans/add-a-parser.md")
    try folder.write("/docs/plans/ignored.md\n", to: ".gitignore")
    try await commit()
  }

  @discardableResult
  private func git(_ arguments: String..., in path: FilePath? = nil) async throws -> String {
    let answer = try await GitCommand.run(arguments, in: path ?? folder.path)
    #expect(answer.isSuccess, "git \(arguments.joined(separator: " ")): \(answer.message)")
    return answer.text
  }

  private func commit() async throws {
    try await git("add", "--all")
    try await git(
      "-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgSign=false", "commit",
      "--quiet", "--message=Text")
  }

  private func world(in path: FilePath? = nil) -> World {
    let base = ExampleWorkspace.world(MemoryFileStore())
    return World(
      files: PosixFileStore(), now: base.now, environment: { _ in nil },
      currentDirectory: path ?? folder.path, git: GitCommand.run)
  }

  private func localTimes(since reference: String) async throws -> [String] {
    var check = CheckWorkspace()
    check.rules = ["local-time"]
    check.since = reference
    return try await check.run(in: world()).findings.map { "\($0.path):\($0.start.line)" }
  }

  @Test func `only lines that differ count, committed or not`() async throws {
    let line = "- [x] (2026-01-11 10:00+02:00) Three.\n"
    try folder.write(Self.plan + line, to: "docs/plans/add-a-parser.md")
    #expect(try await localTimes(since: "main") == ["docs/plans/add-a-parser.md:7"])
    try await git("switch", "--quiet", "--create", "feature")
    try await commit()
    #expect(try await localTimes(since: "main") == ["docs/plans/add-a-parser.md:7"])
    #expect(try await localTimes(since: "HEAD") == [])
  }

  @Test func `the work on the branch counts, not what has come to the other since`() async throws {
    try await git("switch", "--quiet", "--create", "feature")
    try folder.write(
      Self.plan + "- [x] (2026-01-11 10:00+02:00) Three.\n", to: "docs/plans/add-a-parser.md")
    try await commit()
    try await git("switch", "--quiet", "main")
    try folder.write(
      Self.plan.replacing("One", with: "1"), to: "docs/plans/add-a-parser.md")
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
    try await git("mv", "docs/plans/add-a-parser.md", "docs/plans/parser.md")
    #expect(try await localTimes(since: "main").count == 2)
  }

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
      "-c", "protocol.file.allow=always", "clone", "--quiet", "--depth=1", "file://\(folder.path.string)",
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
