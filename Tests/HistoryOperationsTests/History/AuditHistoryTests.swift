import PlanTestSupport
import Testing

@testable import HistoryOperations
@testable import RuleFramework
@testable import WorkspaceReading

/// One repository in which each kind of falsehood was planted once.
@Suite struct AuditHistoryTests {
  private static let began = "[2026-01-20 09:00 UTC] Began with the first part."

  private let repository: TemporaryRepository

  init() async throws {
    repository = try await TemporaryRepository()
    let plan = Self.plan
    let began = Self.began
    try repository.write("", to: "execplan.yaml")
    for name in ["afterwards", "removed", "rewritten"] {
      try repository.write(
        plan(name, "active", [began, "[2026-01-20 09:30 UTC] The library cannot be used here."]),
        to: "docs/plans/\(name).md")
    }
    for name in ["claim", "deleted", "future", "late", "local", "midnight"] {
      try repository.write(plan(name, "active", [began]), to: "docs/plans/\(name).md")
    }
    try repository.write(plan("skipped", "draft", [began]), to: "docs/plans/skipped.md")
    try await repository.commit(at: "2026-01-20 10:00 +0000")
    try await repository.commit(
      plan("late", "active", [began, "[2026-01-21 14:00 UTC] Parsed the first file."]),
      to: "docs/plans/late.md",
      at: "2026-01-21 10:00 +0000")
    try await repository.commit(
      plan("future", "active", [began, "[2026-03-01 10:00 UTC] Parsed the first file."]),
      to: "docs/plans/future.md", at: "2026-01-22 10:00 +0000")
    try await repository.commit(
      plan("local", "active", [began, "[2026-01-23 17:00 UTC] Parsed the first file."]),
      to: "docs/plans/local.md",
      at: "2026-01-23 17:02 +0700")
    try await repository.commit(
      plan("midnight", "active", [began, "[2026-01-24 00:00 UTC] Parsed the first file."]),
      to: "docs/plans/midnight.md", at: "2026-01-24 10:00 +0000")
    try await repository.commit(
      plan("rewritten", "active", [began, "[2026-01-20 09:30 UTC] The library can be used here."]),
      to: "docs/plans/rewritten.md", at: "2026-01-25 10:00 +0000")
    try await repository.commit(
      plan("removed", "active", [began]), to: "docs/plans/removed.md", at: "2026-01-26 10:00 +0000")
    try await repository.git("rm", "--quiet", "docs/plans/deleted.md")
    try await repository.commit(at: "2026-01-27 10:00 +0000")
    try await repository.commit(
      plan("skipped", "completed", [began]), to: "docs/plans/skipped.md", at: "2026-01-28 10:00 +0000")
    try await repository.commit(
      plan("claim", "active", [began, "[2026-01-29 09:59 UTC] Done, all tests pass."]),
      to: "docs/plans/claim.md",
      at: "2026-01-29 10:00 +0000")
    try await repository.commit(
      plan(
        "afterwards", "active",
        [
          began, "[2026-01-20 09:30 UTC] The library cannot be used here.",
          "[2026-01-20 09:45 UTC] Gave it up.",
        ]),
      to: "docs/plans/afterwards.md", at: "2026-01-30 10:00 +0000")
  }

  /// A plan with entries of its status.
  private static func plan(_ title: String, _ status: String, _ entries: [String]) -> String {
    "# \(title)\n\nStatus: \(status)\n\n## Status\n\n" + entries.map { "- \($0)\n" }.joined()
  }

  private func audit(_ change: (inout AuditHistory) -> Void = { _ in }) async throws -> AuditAnswer {
    var audit = AuditHistory()
    change(&audit)
    return try await audit.run(in: repository.world())
  }

  @Test func `each falsehood is found once and nothing else is`() async throws {
    let answer = try await audit()
    #expect(
      answer.events.map {
        "\($0.path.dropFirst(11).dropLast(3)): \($0.rule) \($0.line.map(String.init) ?? "-")"
      } == [
        "afterwards: written-afterwards 9", "deleted: deleted-while-open -", "future: future-time 8",
        "late: later-than-commit 8", "local: local-time-as-utc 8", "midnight: midnight-time 8",
        "removed: removed-entry -", "rewritten: rewritten-entry 8", "skipped: skipped-state -",
      ])
    #expect(answer.notes == [])
  }

  @Test func `the totals are exact`() async throws {
    let totals = try await audit().totals
    // Ten plans with one line, three of them with one more; of the lines that came later one restates its stamp.
    #expect(totals.stampsChecked == 10 + 3 + 4 + 1 + 1 + 1)
    #expect(totals.laterThanCommit == 3)
    #expect(totals.largestLateness == 38 * 86_400)
    for verdict in StampVerdict.allCases { #expect(totals.verdicts[verdict] == 1) }
    #expect(totals.entriesRewritten == 1)
    #expect(totals.entriesRemoved == 1)
    #expect(totals.statesSkipped == 1)
    #expect(totals.deletedUnclosed == 1)
    #expect(totals.claimsWithoutEvidence == 1)
  }

  @Test func `a deleted plan has a past by its path`() async throws {
    let answer = try await audit { $0.paths = ["docs/plans/deleted.md"] }
    #expect(answer.plans.map(\.path) == ["docs/plans/deleted.md"])
    #expect(answer.plans.map(\.isPresent) == [false])
    #expect(answer.events.map(\.rule) == ["deleted-while-open"])
    #expect(answer.totals.stampsChecked == 1)
  }

  @Test(arguments: ["2026-01-25", "2026-01-25 09:59Z", "HEAD~6"])
  func `only what came since counts`(_ since: String) async throws {
    let answer = try await audit { $0.since = since }
    #expect(
      answer.events.map(\.rule) == [
        "written-afterwards", "deleted-while-open", "removed-entry", "rewritten-entry", "skipped-state",
      ])
    #expect(answer.totals.stampsChecked == 3)
  }

  @Test func `a start that is not there is told`() async throws {
    let error = await #expect(throws: Refusal.self) { try await audit { $0.since = "v9" } }
    #expect(error?.message == "there is no commit 'v9' here")
  }

  @Test func `a path outside the workspace is told`() async throws {
    let error = await #expect(throws: Refusal.self) { try await audit { $0.paths = ["/etc"] } }
    #expect(error?.message.hasPrefix("'/etc' lies outside the workspace") == true)
  }
}
