import PlanLanguage
import PlanTestSupport
import PlanText
import SystemPackage
import Testing

@testable import HistoryOperations
@testable import PlanWorld
@testable import WorkspaceReading

@Suite struct PlanTimelineTests {
  private static let path = "docs/plans/add-a-parser.md"

  private static let plan = """
    # Add a parser

    Status: active

    ## Status

    - [2026-01-09 10:00 UTC] Started.

    ## Steps

    1. [ ] Read the file

    ## Decision Log

    - [2026-01-09 10:01 UTC] **Blocker:** The disk is full. (@ann)

    """

  private let repository: DatedRepository

  init() async throws {
    repository = try await DatedRepository()
    try repository.folder.write(Self.plan, to: Self.path)
  }

  private func rows(_ name: String) async throws -> [String] {
    try await PlanTimeline(name).run(in: repository.world).rows.map { row in
      "\(row.time?.description ?? row.stamp ?? "") \(row.kind.rawValue): \(row.text)"
        + (row.doubt.map { " - \($0)" } ?? "")
    }
  }

  @Test func `entries and commits stand in the order of their times`() async throws {
    let first = try await repository.commit(at: "2026-01-09 10:02Z")
    try repository.folder.write(
      Self.plan.replacing("active", with: "completed")
        .replacing("1. [ ] Read", with: "1. [x] (2026-01-10 09:00Z) Read"),
      to: Self.path)
    let second = try await repository.commit(at: "2026-01-10 09:01Z")
    try await repository.git("mv", Self.path, "docs/plans/parser.md")
    let third = try await repository.commit(at: "2026-01-11 09:00Z")
    try repository.folder.write(
      Self.plan.replacing("active", with: "completed")
        .replacing("1. [ ] Read", with: "1. [x] (2026-01-10 09:00Z) Read")
        .replacing("Read the file", with: "Read the whole file"),
      to: "docs/plans/parser.md")
    let fourth = try await repository.commit(at: "2026-01-12 09:00Z")
    #expect(
      try await rows("parser") == [
        "2026-01-09 10:00Z entry: Started.",
        "2026-01-09 10:01Z decision: Blocker: The disk is full.",
        "2026-01-09 10:02Z created: as docs/plans/add-a-parser.md (\(first))",
        "2026-01-10 09:00Z step done: Read the whole file",
        "2026-01-10 09:01Z state change: from active to completed (\(second))",
        "2026-01-11 09:00Z moved: from docs/plans/add-a-parser.md to docs/plans/parser.md (\(third))",
        "2026-01-12 09:00Z commit: adds 1 stamp (\(fourth))",
      ])
  }

  @Test func `entries that were rewritten or taken out are told`() async throws {
    try repository.folder.write(
      Self.plan.replacing(
        "Started.\n", with: "Started.\n- [2026-01-09 10:01 UTC] All tests of the parser pass.\n"),
      to: Self.path)
    try await repository.commit(at: "2026-01-09 10:02Z")
    try repository.folder.write(
      Self.plan.replacing("The disk is full", with: "The disk is nearly full"), to: Self.path)
    let second = try await repository.commit(at: "2026-01-10 10:00Z")
    let rows = try await rows("add").filter { $0.contains(second) }
    #expect(rows.count == 2)
    #expect(rows.first?.hasPrefix("2026-01-10 10:00Z entry rewritten: 2026-01-09 10:01 UTC ") == true)
    #expect(
      rows.last
        == "2026-01-10 10:00Z entry removed: 2026-01-09 10:01 UTC All tests of the parser pass. (\(second))")
  }

  @Test func `a stamp that git contradicts is in doubt`() async throws {
    let commit = try await repository.commit(at: "2026-01-09 05:00Z")
    #expect(
      try await rows("add").contains(
        "2026-01-09 10:00Z entry: Started. - is 5 hours later than its commit (\(commit) of 2026-01-09 05:00Z)"
      ))
  }

  @Test func `a stamp that is not committed is held against the clock`() async throws {
    try await repository.commit(at: "2026-01-09 10:02Z")
    try repository.folder.write(
      Self.plan.replacing("Started.\n", with: "Started.\n- [2027-01-01 10:00 UTC] Done.\n"), to: Self.path)
    #expect(try await rows("add").last == "2027-01-01 10:00Z entry: Done. - is later than now")
  }

  @Test func `a day without a time stands at its beginning`() async throws {
    try repository.folder.write(
      Self.plan.replacing("Started.\n", with: "Started.\n- [2026-01-09] Planned.\n"), to: Self.path)
    #expect(try await rows("add").first == "2026-01-09 entry: Planned.")
  }

  @Test func `a plan that was deleted is told by its last path`() async throws {
    let first = try await repository.commit(at: "2026-01-09 10:02Z")
    try await repository.git("rm", "--quiet", Self.path)
    let second = try await repository.commit(at: "2026-01-10 10:00Z")
    let answer = try await PlanTimeline(Self.path).run(in: repository.world)
    #expect(!answer.isPresent)
    #expect(answer.state == .active)
    #expect(answer.rows.allSatisfy { $0.line == nil })
    #expect(
      try await rows(Self.path) == [
        "2026-01-09 10:00Z entry: Started.",
        "2026-01-09 10:01Z decision: Blocker: The disk is full.",
        "2026-01-09 10:02Z created: as \(Self.path) (\(first))",
        "2026-01-10 10:00Z deleted: \(Self.path) (\(second))",
      ])
  }

  @Test func `a plan that comes back was created twice`() async throws {
    try await repository.commit(at: "2026-01-09 10:02Z")
    try await repository.git("rm", "--quiet", Self.path)
    try await repository.commit(at: "2026-01-10 10:00Z")
    try repository.folder.write(Self.plan, to: Self.path)
    try await repository.commit(at: "2026-01-11 10:00Z")
    let kinds = try await PlanTimeline("add").run(in: repository.world).rows.map(\.kind)
    #expect(kinds == [.entry, .decision, .created, .deleted, .created])
  }

  @Test func `outside of a repository the entries are told, with a note`() async throws {
    let place = try TemporaryFolder()
    try place.write("", to: "execplan.yaml")
    let text = try PosixFileStore().read(repository.folder.path(Self.path), limit: 1 << 20)
    try place.write(String(decoding: text, as: UTF8.self), to: Self.path)
    var world = repository.world
    world.currentDirectory = place.path
    let answer = try await PlanTimeline("add").run(in: world)
    #expect(answer.rows.map(\.kind) == [.entry, .decision])
    #expect(!answer.isHistoryKnown)
    #expect(
      answer.notes == [
        "the history cannot be read: \(place.path) lies in no git repository; only the entries are shown"
      ])
  }

  @Test func `a checkout without git is told of nothing`() async throws {
    try await repository.commit(at: "2026-01-09 10:02Z")
    var world = repository.world
    world.git = World.withoutGit
    let error = await #expect(throws: Refusal.self) { try await PlanTimeline("add").run(in: world) }
    #expect(error?.message == "the history cannot be read: git cannot be run: it is not there")
  }

  @Test func `a plan that git does not know is told by its entries, with a note`() async throws {
    try repository.folder.write("", to: "other.txt")
    try await repository.git("add", "other.txt")
    try await repository.commit(at: "2026-01-09 10:02Z")
    try repository.folder.write(Self.plan, to: "docs/plans/write-a-writer.md")
    let answer = try await PlanTimeline("write").run(in: repository.world)
    #expect(answer.rows.map(\.kind) == [.entry, .decision])
    #expect(answer.notes == ["git does not know the plan yet: only its entries are shown"])
  }

  @Test func `what is nowhere is an error`() async throws {
    try await repository.commit(at: "2026-01-09 10:02Z")
    await #expect(
      throws: FindPlanError.unreadable(
        UnreadableFile(path: "docs/plans/no.md", reason: "no such file or folder"))
    ) { try await rows("docs/plans/no.md") }
  }
}
