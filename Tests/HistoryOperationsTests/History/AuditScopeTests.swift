import PlanTestSupport
import RuleFramework
import SystemPackage
import Testing

@testable import HistoryOperations
@testable import PlanWorld
@testable import WorkspaceReading

/// Which plans of which repositories an audit looks at, and what it cannot know.
@Suite struct AuditScopeTests {
  private static func plan(_ entries: String...) -> String {
    "# Add a parser\n\nStatus: active\n\n## Status\n\n" + entries.map { "- \($0)\n" }.joined()
  }

  private static let began = "[2026-01-10 09:00 UTC] Began."
  private static let late = "[2026-01-11 19:00 UTC] Parsed the first file."

  private let repository: TemporaryRepository

  init() async throws { repository = try await TemporaryRepository() }

  /// Commits a plan with a false stamp in two steps.
  private func write(to path: String) async throws {
    try await repository.commit(Self.plan(Self.began), to: path, at: "2026-01-10 10:00 +0000")
    try await repository.commit(Self.plan(Self.began, Self.late), to: path, at: "2026-01-11 10:00 +0000")
  }

  private func audit(in place: FilePath? = nil) async throws -> AuditAnswer {
    try await AuditHistory().run(in: repository.world(in: place))
  }

  @Test func `a workspace inside of another keeps its past to itself`() async throws {
    try repository.write("", to: "execplan.yaml")
    try repository.write("", to: "tools/execplan.yaml")
    try await write(to: "docs/plans/a.md")
    try await write(to: "tools/docs/plans/b.md")
    let outer = try await audit()
    #expect(outer.plans.map(\.path) == ["docs/plans/a.md"])
    #expect(outer.totals.stampsChecked == 2)
    let inner = try await audit(in: repository.folder.path("tools"))
    #expect(inner.plans.map(\.path) == ["docs/plans/b.md"])
    #expect(inner.events.map(\.line) == [8])
    #expect(inner.totals.stampsChecked == 2)
  }

  @Test func `a linked worktree has the history of what it has checked out`() async throws {
    try await write(to: "docs/plans/a.md")
    try await repository.git("worktree", "add", "--quiet", "-b", "other", "tree", "HEAD~1")
    let answer = try await audit(in: repository.folder.path("tree"))
    #expect(answer.plans.map(\.path) == ["docs/plans/a.md"])
    #expect(answer.totals.stampsChecked == 1)
    #expect(answer.isClean)
  }

  @Test func `a bare repository is read as its newest commit is`() async throws {
    try await write(to: "docs/plans/a.md")
    let place = try TemporaryFolder()
    try await repository.git(
      "clone", "--quiet", "--bare", repository.folder.path.string, place.path("bare").string)
    let answer = try await audit(in: place.path("bare"))
    #expect(answer.events.map(\.rule) == ["later-than-commit"])
    #expect(answer.events.map(\.line) == [8])
  }

  @Test func `ids of SHA-256 make no difference`() async throws {
    let repository = try await TemporaryRepository(objectFormat: "sha256")
    try await repository.commit(Self.plan(Self.late), to: "docs/plans/a.md", at: "2026-01-11 10:00 +0000")
    let answer = try await AuditHistory().run(in: repository.world())
    #expect(answer.events.map(\.rule) == ["later-than-commit"])
    #expect(answer.events.map(\.commit.utf8.count) == [64])
  }

  @Test func `a history that is cut off is told`() async throws {
    try await write(to: "docs/plans/a.md")
    let place = try TemporaryFolder()
    try await repository.git(
      "clone", "--quiet", "--depth=1", "file://\(repository.folder.path)", place.path("clone").string)
    let answer = try await audit(in: place.path("clone"))
    #expect(answer.notes.map { $0.prefix(27) } == ["the history is cut off here"])
    #expect(answer.totals.stampsChecked == 2)
  }

  @Test func `what a partial clone does not hold is counted and not fetched`() async throws {
    try await write(to: "docs/plans/a.md")
    let place = try TemporaryFolder()
    let clone = place.path("clone")
    try await repository.clonePartially(to: clone, having: ["docs/plans/a.md"])
    try place.write(Self.plan(Self.began, Self.late), to: "clone/docs/plans/a.md")
    let before = try await repository.git("count-objects", "-v", in: clone)
    let answer = try await audit(in: clone)
    #expect(answer.notes.map { $0.prefix(33) } == ["1 version of a plan is not here, "])
    #expect(answer.plans.map(\.isPresent) == [true])
    #expect(answer.totals.verdicts[.laterThanCommit] == 1)
    #expect(answer.totals.entriesRemoved == 0)
    #expect(try await repository.git("count-objects", "-v", in: clone) == before)
  }

  @Test func `a bare partial clone holds no text, and says so`() async throws {
    try await write(to: "docs/plans/a.md")
    try await repository.git("config", "uploadpack.allowFilter", "true")
    let place = try TemporaryFolder()
    let clone = place.path("clone")
    try await repository.git(
      "clone", "--quiet", "--bare", "--filter=blob:none", "file://\(repository.folder.path)", clone.string)
    let answer = try await audit(in: clone)
    #expect(answer.notes.map { $0.prefix(36) } == ["2 versions of plans are not here, be"])
    #expect(answer.totals.stampsChecked == 0)
  }

  @Test func `a repository without commits has no history, and says so`() async throws {
    try repository.write(Self.plan(Self.began), to: "docs/plans/a.md")
    let answer = try await audit()
    #expect(answer.plans.isEmpty)
    #expect(answer.notes == ["nothing is committed here yet"])
  }

  @Test func `a folder that is no repository is told`() async throws {
    let place = try TemporaryFolder()
    let error = await #expect(throws: Refusal.self) { try await audit(in: place.path) }
    #expect(error?.message == "the history cannot be read: \(place.path) lies in no git repository")
  }

  @Test func `a machine without git is told what to do`() async throws {
    try await write(to: "docs/plans/a.md")
    var world = repository.world()
    world.git = World.withoutGit
    let error = await #expect(throws: Refusal.self) { try await AuditHistory().run(in: world) }
    #expect(error?.message == "the history cannot be read: git cannot be run: it is not there")
    #expect(error?.hint == "install git, or leave out what needs the history")
  }
}
