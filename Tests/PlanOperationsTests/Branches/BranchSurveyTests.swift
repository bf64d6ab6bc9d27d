import PlanTestSupport
import RuleFramework
import SystemPackage
import Testing

@testable import CheckOperations
@testable import HistoryOperations
@testable import PlanModel
@testable import PlanOperations
@testable import WorkspaceReading

@Suite struct BranchSurveyTests {
  private static func plan(_ title: String, _ entries: String..., state: String = "active") -> String {
    "# \(title)\n\nStatus: \(state)\n\n## Progress\n\n"
      + entries.map { "- [x] (2026-01-\($0)Z) Went on.\n" }.joined()
  }

  private static let path = "docs/plans/add-parser.md"

  /// A plan on `main`, with the branches `one` and `two` ahead of it.
  private static func repository() async throws -> TemporaryRepository {
    let repository = try await TemporaryRepository()
    try await repository.commit(plan("Add a parser", "10 10:00"), to: path, at: "2026-01-10 10:05 +0000")
    try await repository.git("checkout", "--quiet", "-b", "one")
    try await repository.commit(
      plan("Add a parser", "10 10:00", "12 10:00"), to: path, at: "2026-01-12 10:05 +0000")
    try await repository.commit("code", to: "main.c", at: "2026-01-12 11:00 +0000")
    try await repository.git("checkout", "--quiet", "-b", "two", "main")
    try await repository.commit(
      plan("Add a parser", "10 10:00", "11 10:00"), to: path, at: "2026-01-11 10:05 +0000")
    try await repository.git("checkout", "--quiet", "main")
    return repository
  }

  private static func list(
    _ repository: TemporaryRepository, in folder: FilePath? = nil,
    _ change: (inout BranchScope) -> Void = { $0.hasBranches = true }
  ) async throws -> PlanList {
    var question = ListPlans()
    question.order = .slug
    var scope = BranchScope()
    change(&scope)
    question.elsewhere = scope
    return try await question.run(in: repository.world(in: folder))
  }

  private static func rows(_ list: PlanList) -> [String] {
    list.plans.map { plan in
      "\(plan.slug) \(plan.age.text ?? "-") " + (plan.version.map { "\($0.place) +\($0.behind)" } ?? "here")
    }
  }

  @Test func `the newest version of a plan is shown with its branch and how many commits are missing here`()
    async throws
  {
    let repository = try await Self.repository()
    #expect(Self.rows(try await Self.list(repository)) == ["add-parser 2026-01-12 10:00Z one +2"])
    let two = try await Self.list(repository) {
      $0.hasBranches = true; $0.pattern = "t*"
    }
    #expect(Self.rows(two) == ["add-parser 2026-01-11 10:00Z two +1"])
  }

  @Test func `a branch that is only behind changes nothing`() async throws {
    let repository = try await TemporaryRepository()
    try await repository.commit(Self.plan("A", "10 10:00"), to: Self.path, at: "2026-01-10 10:05 +0000")
    try await repository.git("branch", "old")
    try await repository.commit(
      Self.plan("A", "10 10:00", "12 10:00"), to: Self.path, at: "2026-01-12 10:05 +0000")
    #expect(Self.rows(try await Self.list(repository)) == ["add-parser 2026-01-12 10:00Z here"])
  }

  @Test func `a stamp ahead of its commit makes no version newer`() async throws {
    let repository = try await TemporaryRepository()
    try await repository.commit(Self.plan("A", "10 10:00"), to: Self.path, at: "2026-01-10 10:05 +0000")
    try await repository.git("checkout", "--quiet", "-b", "liar")
    try await repository.commit(
      Self.plan("A", "10 10:00", "30 10:00"), to: Self.path, at: "2026-01-11 10:05 +0000")
    try await repository.git("checkout", "--quiet", "main")
    try await repository.commit(
      Self.plan("A", "10 10:00", "12 10:00"), to: Self.path, at: "2026-01-12 10:05 +0000")
    #expect(Self.rows(try await Self.list(repository)) == ["add-parser 2026-01-12 10:00Z here"])
  }

  @Test func `a plan that only a branch has is listed, and two of one name are told`() async throws {
    let repository = try await Self.repository()
    for (branch, title) in [("three", "Add a printer"), ("four", "Add another printer")] {
      try await repository.git("checkout", "--quiet", "-b", branch, "main")
      try await repository.commit(
        Self.plan(title, "13 10:00"), to: "docs/plans/add-printer.md", at: "2026-01-13 10:05 +0000")
    }
    try await repository.git("checkout", "--quiet", "main")
    let list = try await Self.list(repository)
    #expect(
      Self.rows(list) == ["add-parser 2026-01-12 10:00Z one +2", "add-printer 2026-01-13 10:00Z four +1"])
    #expect(
      list.notes == [
        "'add-printer' is a new plan on four and on three",
        "1 active plan is being written on several branches; 'check --branches' names them",
      ])
    var check = CheckWorkspace()
    check.rules = ["colliding-slug", "active-on-several-branches"]
    check.elsewhere = BranchScope()
    check.elsewhere?.hasBranches = true
    let found = try await check.run(in: repository.world()).findings
    #expect(
      found.map { "\($0.path) \($0.id)" } == [
        "docs/plans/add-parser.md active-on-several-branches", "docs/plans/add-printer.md colliding-slug",
      ])
  }

  @Test func `one version on two branches is no conflict`() async throws {
    let repository = try await Self.repository()
    try await repository.git("branch", "--quiet", "-D", "two")
    try await repository.git("branch", "copy", "one")
    #expect(try await Self.list(repository).notes == [])
  }

  @Test func `other worktrees count with what is not committed there`() async throws {
    let repository = try await Self.repository()
    let other = repository.folder.path.appending("other")
    try await repository.git("worktree", "add", "--quiet", other.string, "two")
    try repository.write(
      Self.plan("Add a parser", "10 10:00", "11 10:00", "14 10:00"), to: "other/\(Self.path)")
    let list = try await Self.list(repository) { $0.hasWorktrees = true }
    #expect(Self.rows(list) == ["add-parser 2026-01-14 10:00Z \(other) (two) +1"])
    // Seen from there, nothing is newer.
    let back = try await Self.list(repository, in: other) { $0.hasWorktrees = true }
    #expect(Self.rows(back) == ["add-parser 2026-01-14 10:00Z here"])
  }

  @Test func `branches of remotes are seen as they were fetched`() async throws {
    let repository = try await Self.repository()
    let clone = repository.folder.path.appending("clone")
    try await repository.git("clone", "--quiet", repository.folder.path.string, clone.string)
    let alone = try await Self.list(repository, in: clone)
    #expect(Self.rows(alone) == ["add-parser 2026-01-10 10:00Z here"])
    #expect(alone.lastFetched == nil)
    try await repository.git("fetch", "--quiet", in: clone)
    let list = try await Self.list(repository, in: clone) { $0.hasRemotes = true }
    #expect(Self.rows(list) == ["add-parser 2026-01-12 10:00Z origin/one +2"])
    #expect(list.lastFetched != nil)
  }

  @Test func `one plan is shown in its newest version with all others`() async throws {
    let repository = try await Self.repository()
    var scope = BranchScope()
    scope.hasBranches = true
    let details = try await ShowVersions("add-p", in: scope).run(in: repository.world())
    #expect(details.place == "one")
    #expect(details.versions.map { "\($0.place) \($0.isNewer)" } == ["one true", "two true"])
    await #expect(throws: FindPlanError.unknown("add-x", similar: [])) {
      try await ShowVersions("add-x", in: scope).run(in: repository.world())
    }
  }

  @Test func `before the first commit no branch is ahead`() async throws {
    let repository = try await TemporaryRepository()
    try repository.write(Self.plan("A", "10 10:00"), to: Self.path)
    #expect(Self.rows(try await Self.list(repository)) == ["add-parser 2026-01-10 10:00Z here"])
  }

  @Test func `without a repository the answer says so`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.plan("A", "10 10:00"), to: Self.path)
    let repository = try await TemporaryRepository()
    let error = await #expect(throws: Refusal.self) { try await Self.list(repository, in: folder.path) }
    #expect(error?.message.contains("lies in no git repository") == true)
  }
}
