import HistoryOperations
import PlanTestSupport
import PlanWorld
import RuleFramework
import Testing
import WritingOperations

@testable import CheckOperations
@testable import PlanModel
@testable import PlanOperations

/// Ages at 2026-02-01 12:00Z, the clock of the repository's world.
@Suite struct CheckedAgeTests {
  private static let path = "docs/plans/add-parser.md"

  private static func plan(_ stamps: String..., head: String = "Status: active") -> String {
    "# Add a parser\n\n\(head)\n\n## Progress\n\n" + stamps.map { "- [x] (\($0)) Went on.\n" }.joined()
  }

  private static func age(_ repository: TemporaryRepository) async throws -> String {
    var question = ListPlans()
    question.hasHistory = true
    let plan = try await question.run(in: repository.world()).plans.first
    guard let checked = plan?.checked else { return "unknown" }
    return "\(checked.days ?? -1) days by the \(checked.isCommitTime ? "commit" : "stamp")"
      + (checked.isDoubtful ? ", in doubt" : "")
  }

  private static func history(_ revisions: (String, String)...) async throws -> TemporaryRepository {
    let repository = try await TemporaryRepository()
    for (text, moment) in revisions { try await repository.commit(text, to: path, at: moment) }
    return repository
  }

  @Test func `a stamp that git bears out counts`() async throws {
    let repository = try await Self.history((Self.plan("2026-01-20 10:00Z"), "2026-01-20 10:05 +0000"))
    #expect(try await Self.age(repository) == "12 days by the stamp")
  }

  @Test func `of several stamps the newest true one counts`() async throws {
    let repository = try await Self.history(
      (Self.plan("2026-01-10 10:00Z", "2026-01-31 10:00Z"), "2026-01-20 10:05 +0000"))
    #expect(try await Self.age(repository) == "22 days by the stamp, in doubt")
  }

  @Test func `without a true stamp the commit counts`() async throws {
    let repository = try await Self.history((Self.plan("2026-01-31 10:00Z"), "2026-01-20 10:05 +0000"))
    #expect(try await Self.age(repository) == "12 days by the commit, in doubt")
  }

  @Test func `what is not committed yet is held against the clock`() async throws {
    let repository = try await Self.history((Self.plan("2026-01-20 10:00Z"), "2026-01-20 10:05 +0000"))
    try repository.write(Self.plan("2026-01-20 10:00Z", "2026-01-30 10:00Z"), to: Self.path)
    #expect(try await Self.age(repository) == "2 days by the stamp")
    try repository.write(Self.plan("2026-01-20 10:00Z", "2026-02-03 10:00Z"), to: Self.path)
    #expect(try await Self.age(repository) == "12 days by the stamp, in doubt")
  }

  @Test func `days off do not count`() async throws {
    let repository = try await Self.history((Self.plan("2026-01-30 10:00Z"), "2026-01-30 10:05 +0000"))
    try repository.write("working-days: [mon, tue, wed, thu, fri]\n", to: "execplan.yaml")
    // From Friday at ten to Sunday noon.
    #expect(try await Self.age(repository) == "0 days by the stamp")
  }

  @Test func `a plan that looks fresh by an invented stamp is a finding of the history alone`() async throws {
    let repository = try await Self.history((Self.plan("2026-01-31 10:00Z"), "2026-01-20 10:05 +0000"))
    var check = CheckWorkspace()
    check.rules = ["falsely-fresh", "later-than-commit", "stale-plan"]
    #expect(try await check.run(in: repository.world()).findings.map(\.id) == [])
    check.hasHistory = true
    #expect(
      try await check.run(in: repository.world()).findings.map(\.id) == [
        "falsely-fresh", "later-than-commit",
      ])
  }

  @Test func `a plan may say after how many days it is stale`() async throws {
    let head = "Status: active\nStale after: 30 days"
    let repository = try await Self.history(
      (Self.plan("2026-01-31 10:00Z", head: head), "2026-01-20 10:05 +0000"))
    var check = CheckWorkspace()
    check.rules = ["falsely-fresh", "stale-plan"]
    check.hasHistory = true
    #expect(try await check.run(in: repository.world()).findings.map(\.id) == [])
  }

  @Test func `an unsafe repair writes the time of the commit, and is no new falsehood`() async throws {
    let repository = try await Self.history((Self.plan("2026-01-31 10:00Z"), "2026-01-20 10:05 +0000"))
    var check = CheckWorkspace()
    check.rules = ["later-than-commit", "written-afterwards", "rewritten-entry"]
    check.hasHistory = true
    _ = try await FixFindings(check, isUnsafe: false).run(in: repository.world(), mode: .write)
    #expect(try await check.run(in: repository.world()).findings.count == 1)
    _ = try await FixFindings(check, isUnsafe: true).run(in: repository.world(), mode: .write)
    let bytes = try repository.world().files.read(repository.folder.path(Self.path), limit: 10_000)
    #expect(String(decoding: bytes, as: UTF8.self) == Self.plan("2026-01-20 10:05Z"))
    try await repository.commit(at: "2026-01-28 10:00 +0000")
    #expect(try await check.run(in: repository.world()).findings.map(\.id) == [])
  }
}
