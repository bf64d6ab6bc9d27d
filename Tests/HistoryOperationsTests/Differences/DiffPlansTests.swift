import PlanLanguage
import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing

@testable import HistoryOperations
@testable import PlanModel
@testable import WorkspaceReading

@Suite struct DiffPlansTests {
  private static let path = "docs/plans/add-a-parser.md"

  private static let plan = """
    # Add a parser

    Status: active

    ## Status

    - [2026-01-09 10:00 UTC] Started the work on the parser.
    - [2026-01-09 11:00 UTC] All tests of the reader pass on Linux.

    ## Steps

    1. [ ] Read the file
    2. [ ] Split its lines
    3. [x] (2026-01-09 10:30Z) Name the module
    4. [ ] Print the tree

    ## Risks

    ## Decision Log

    - [2026-01-09 10:01 UTC] **Decision:** Bytes, not characters. (@ann)

    """

  private let repository: DatedRepository

  init() async throws {
    repository = try await DatedRepository()
    try repository.folder.write(Self.plan, to: Self.path)
    try await repository.commit(at: "2026-01-09 11:02Z")
  }

  private func difference(_ text: String) async throws -> PlanDifference? {
    try repository.folder.write(text, to: Self.path)
    return try await DiffPlans(since: "HEAD").run(in: repository.world).plans.first
  }

  private func paths(_ names: String...) async throws -> [String] {
    var diff = DiffPlans(since: "HEAD")
    diff.names = names
    return try await diff.run(in: repository.world).plans.map { "\($0.presence.rawValue) \($0.path)" }
  }

  // MARK: - Plans

  @Test func `the same plans do not differ`() async throws {
    #expect(try await paths() == [])
    let answer = try await DiffPlans(since: "HEAD").run(in: repository.world)
    #expect(answer.commit.committed.description == "2026-01-09 11:02Z")
  }

  @Test func `plans are new, gone and moved`() async throws {
    try repository.folder.write(
      Self.plan.replacing("Print the tree", with: "Print the whole tree"), to: "docs/plans/parser.md")
    try await repository.git("rm", "--quiet", Self.path)
    try repository.folder.write("# Other\n\nWholly.\n", to: "docs/plans/other.md")
    let plans = try await DiffPlans(since: "HEAD").run(in: repository.world).plans
    #expect(plans.map(\.presence) == [.new, .moved])
    #expect(plans.last?.oldPath == Self.path)
    #expect(plans.last?.steps.map(\.kind) == [.reworded])
    try await repository.git("rm", "--quiet", "--cached", "--ignore-unmatch", "docs/plans/parser.md")
    try await repository.commit(at: "2026-01-10 10:00Z")
    try repository.folder.write("", to: "docs/plans/.keep")
    try await repository.git("rm", "--quiet", "docs/plans/other.md")
    #expect(try await paths() == ["gone docs/plans/other.md"])
  }

  @Test func `only plans that are named count, also one that is gone`() async throws {
    try repository.folder.write("# Other\n\nWholly.\n", to: "docs/plans/other.md")
    try await repository.git("rm", "--quiet", Self.path)
    #expect(try await paths("other") == ["new docs/plans/other.md"])
    #expect(try await paths("add-a") == ["gone docs/plans/add-a-parser.md"])
    #expect(try await paths(Self.path, "other").count == 2)
    await #expect(throws: FindPlanError.self) { try await paths("nothing") }
    await #expect(throws: FindPlanError.self) { try await paths("docs/plans/no.md") }
  }

  // MARK: - Inside a plan

  @Test func `the state and the title are compared`() async throws {
    let plan = try await difference(
      Self.plan.replacing("active", with: "completed").replacing("# Add a", with: "# Write a"))
    #expect(plan?.oldState == .active)
    #expect(plan?.newState == .completed)
    #expect(plan?.oldTitle == "Add a parser")
    #expect(plan?.title == "Write a parser")
    #expect(plan?.isTextOnly == false)
    #expect(plan?.sectionsAdded == [])
  }

  @Test func `steps are done, added, dropped, reopened, reworded and removed`() async throws {
    let plan = try await difference(
      Self.plan
        .replacing("1. [ ] Read the file", with: "1. [x] (2026-01-10 10:00Z) Read the file")
        .replacing("2. [ ] Split its lines", with: "2. [-] Split its lines")
        .replacing("3. [x] (2026-01-09 10:30Z) Name the module", with: "3. [ ] Name the module")
        .replacing("4. [ ] Print the tree", with: "4. [~] Write documentation\n5. [ ] Measure it"))
    #expect(
      plan?.steps.map { "\($0.kind.rawValue): \($0.text)" } == [
        "done: Read the file", "dropped: Split its lines", "reopened: Name the module",
        "added: Write documentation", "added: Measure it", "removed: Print the tree",
      ])
    #expect(plan?.oldProgress?.done == 1)
    #expect(plan?.newProgress?.total == 4)
    #expect(plan?.entries == [])
  }

  @Test func `entries are added, rewritten and removed`() async throws {
    let plan = try await difference(
      Self.plan
        .replacing(
          "- [2026-01-09 11:00 UTC] All tests of the reader pass on Linux.",
          with: "- [2026-01-09 11:00 UTC] All tests of the reader pass on Linux and macOS, mostly."
        )
        .replacing(
          "- [2026-01-09 10:00 UTC] Started the work on the parser.\n",
          with: "- [2026-01-11 10:00 UTC] Wrote half.\n"))
    let entries = plan?.entries.map { "\($0.kind.rawValue): \($0.stamp ?? "") \($0.text)" }
    #expect(
      entries == [
        "added: 2026-01-11 10:00 UTC Wrote half.",
        "rewritten: 2026-01-09 11:00 UTC All tests of the reader pass on Linux and macOS, mostly.",
        "removed: 2026-01-09 10:00 UTC Started the work on the parser.",
      ])
    #expect(plan?.entries.map(\.line) == [7, 8, nil])
    #expect(plan?.entries[1].oldText == "All tests of the reader pass on Linux.")
    #expect(plan?.steps == [])
  }

  @Test func `an entry that was moved or wrapped anew is the same`() async throws {
    let lines = (
      "- [2026-01-09 10:00 UTC] Started the work on the parser.\n",
      "- [2026-01-09 11:00 UTC] All tests of the reader pass on Linux.\n"
    )
    let plan = try await difference(
      Self.plan.replacing(
        lines.0 + lines.1, with: lines.1.replacing("pass on", with: "pass\n  on") + lines.0))
    #expect(plan?.isTextOnly == true)
  }

  @Test func `decisions are added, and blockers raised and lifted`() async throws {
    let plan = try await difference(
      Self.plan + """
        - [2026-01-10 10:00 UTC] **Blocker:** The disk is full. (@ann)
        - [2026-01-10 11:00 UTC] **Unblocked:** A new disk. (@ann)
        - [2026-01-10 12:00 UTC] **Scope change:** No tables. Rationale: nobody uses them. (@ann)

        """)
    #expect(plan?.decisions.map(\.kind) == [.blocker, .unblocked, .scopeChange])
    #expect(plan?.decisions(.blocker).map(\.text) == ["The disk is full."])
    #expect(plan?.entries == [])
  }

  @Test func `a decision without a stamp is matched by its words`() async throws {
    let log = "- Decision: Use a table of bytes for all lines. Rationale: it is fast.\n"
    try repository.folder.write(Self.plan + log, to: Self.path)
    try await repository.commit(at: "2026-01-09 12:00Z")
    let plan = try await difference(
      Self.plan + log.replacing("a table", with: "one table") + "- Decision: No threads at all.\n")
    #expect(plan?.decisions.map(\.text) == ["No threads at all."])
    #expect(plan?.entries.map(\.kind) == [.rewritten])
  }

  @Test func `sections are added and removed`() async throws {
    let plan = try await difference(Self.plan.replacing("## Risks", with: "## Recovery"))
    #expect(plan?.sectionsAdded == ["Recovery"])
    #expect(plan?.sectionsRemoved == ["Risks"])
  }

  @Test func `other changes of the text are told as such`() async throws {
    let plan = try await difference(Self.plan.replacing("## Risks\n", with: "## Risks\n\nNone.\n"))
    #expect(plan?.isTextOnly == true)
  }

  // MARK: - Problems

  @Test func `a commit that is not there is an error with the command that fetches it`() async throws {
    let refusal = Refusal(
      "there is no commit 'v1' here", hint: "'git fetch origin v1:v1' fetches it")
    await #expect(throws: refusal) { try await DiffPlans(since: "v1").run(in: repository.world) }
  }

  @Test func `a file that cannot be read is reported`() async throws {
    try repository.folder.write([0xFF, 0x0A], to: repository.folder.path("docs/plans/odd.md"))
    let answer = try await DiffPlans(since: "HEAD").run(in: repository.world)
    #expect(answer.unreadable.map(\.path) == ["docs/plans/odd.md"])
    try await repository.commit(at: "2026-01-09 12:00Z")
    let both = try await DiffPlans(since: "HEAD").run(in: repository.world)
    #expect(both.unreadable.map(\.path) == ["docs/plans/odd.md", "HEAD:docs/plans/odd.md"])
  }

  @Test func `a workspace below the top is compared alone`() async throws {
    try repository.folder.write("", to: "sub/execplan.yaml")
    try repository.folder.write(Self.plan, to: "sub/docs/plans/one.md")
    try await repository.commit(at: "2026-01-09 12:00Z")
    try repository.folder.write(Self.plan + "\n", to: Self.path)
    try repository.folder.write("\(Self.plan)\nMore.\n", to: "sub/docs/plans/one.md")
    var world = repository.world
    world.currentDirectory = repository.folder.path("sub")
    let plans = try await DiffPlans(since: "HEAD").run(in: world).plans
    #expect(plans.map(\.path) == ["docs/plans/one.md"])
    #expect(plans.map(\.presence) == [.changed])
  }
}
