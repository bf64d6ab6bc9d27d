import HistoryOperations
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing

@testable import PlanOperations
@testable import WorkspaceReading

@Suite struct ShowEarlierPlanTests {
  private static let path = "docs/plans/add-a-parser.md"

  private static let plan = """
    # Add a parser

    ## Status

    - [2026-01-09 10:00 UTC] Started.

    ## Decision Log

    """

  private let repository: DatedRepository
  private let commit: String

  init() async throws {
    repository = try await DatedRepository()
    try repository.folder.write(Self.plan, to: Self.path)
    try repository.folder.write("Status: draft\n\n\(Self.plan)", to: "other/docs/plans/add-a-writer.md")
    try repository.folder.write("", to: "other/execplan.yaml")
    commit = try await repository.commit(at: "2026-01-09 10:02Z")
    try await repository.git("mv", Self.path, "docs/plans/parser.md")
    try repository.folder.write(
      Self.plan.replacing("Started.", with: "Began."), to: "docs/plans/parser.md")
    try await repository.git("rm", "--quiet", "other/docs/plans/add-a-writer.md")
    try await repository.commit(at: "2026-01-10 10:00Z")
  }

  private func show(
    _ name: String, at reference: String = "HEAD~1", in folder: String = "."
  ) async throws -> PlanDetails {
    var world = repository.world
    world.currentDirectory = repository.folder.path.pushing(FilePath(folder)).lexicallyNormalized()
    return try await ShowEarlierPlan(name, at: reference).run(in: world)
  }

  @Test(arguments: [
    "add-a-parser", "add", "docs/plans/add-a-parser.md", "./docs/../docs/plans/add-a-parser.md",
  ])
  func `a plan is named as it was called in the commit`(_ name: String) async throws {
    let details = try await show(name)
    #expect(details.file.displayPath == Self.path)
    #expect(details.plan.newestEntry.map(details.plan.textLine) == "Started.")
    #expect(details.commit?.id.hasPrefix(commit) == true)
    #expect(details.commit?.committed.description == "2026-01-09 10:02Z")
  }

  @Test func `a path is from the current folder`() async throws {
    #expect(try await show("plans/add-a-parser.md", in: "docs").file.displayPath == Self.path)
  }

  @Test func `a path into another workspace leads there, also when the plan is gone`() async throws {
    let details = try await show("other/docs/plans/add-a-writer.md")
    #expect(details.file.displayPath == "docs/plans/add-a-writer.md")
    #expect(details.slug == "add-a-writer")
  }

  @Test func `the age is measured from the clock`() async throws {
    #expect(try await show("add").age.days == 315)
  }

  @Test func `the index and the settings of the commit count`() async throws {
    try repository.folder.write("profile: governance\n", to: "execplan.yaml")
    try repository.folder.write(
      "# Plans\n\n## Completed Plans\n\n- [Parser](../development/plans/parser.md) — reads\n",
      to: "docs/architecture/plans.md")
    try repository.folder.write(Self.plan, to: "docs/development/plans/parser.md")
    try await repository.git("rm", "--quiet", "docs/plans/parser.md")
    try await repository.commit(at: "2026-01-11 10:00Z")
    try repository.folder.write(
      "# Plans\n\n## Active Plans\n\n- [Parser](../development/plans/parser.md) — reads\n",
      to: "docs/architecture/plans.md")
    #expect(try await ShowPlan("parser").run(in: repository.world).decision.state == .active)
    #expect(try await show("parser", at: "HEAD").decision.state == .completed)
    #expect(try await show("parser", at: "HEAD~1").decision.declarations.isEmpty)
  }

  @Test(arguments: ["parser", "docs/plans/parser.md"])
  func `what came later is not there`(_ name: String) async throws {
    await #expect(throws: FindPlanError.self) { try await show(name) }
  }

  @Test func `several plans that fit are listed as of the commit`() async throws {
    try repository.folder.write(Self.plan, to: "docs/plans/parse-tables.md")
    try await repository.commit(at: "2026-01-11 10:00Z")
    try await repository.git("rm", "--quiet", "docs/plans/parse-tables.md")
    let matches = [
      FindPlanError.Match(slug: "parse-tables", path: "docs/plans/parse-tables.md"),
      FindPlanError.Match(slug: "parser", path: "docs/plans/parser.md"),
    ]
    await #expect(throws: FindPlanError.ambiguous("parse", matches: matches)) {
      try await show("parse", at: "HEAD")
    }
  }

  @Test(arguments: [
    ("v1.2", "there is no commit 'v1.2' here", "'git fetch origin v1.2:v1.2' fetches it"),
    ("HEAD~9", "there is no commit 'HEAD~9' here", "'git fetch --all --tags' fetches it"),
    ("--all", "'--all' is no name of a commit", nil),
  ])
  func `a commit that is not there is an error with the command that fetches it`(
    _ reference: String, _ message: String, _ hint: String?
  ) async throws {
    await #expect(throws: Refusal(message, hint: hint)) { try await show("add", at: reference) }
  }

  @Test func `a bare repository has commits too`() async throws {
    let bare = repository.folder.path.appending("bare.git")
    try await repository.git("init", "--quiet", "--bare", bare.string)
    try await repository.git("push", "--quiet", bare.string, "main")
    var world = repository.world
    world.currentDirectory = bare
    #expect(try await ShowEarlierPlan("add", at: "main~1").run(in: world).file.displayPath == Self.path)
  }

  @Test func `nothing is written`() async throws {
    _ = try await show("add")
    #expect(try await repository.git("status", "--porcelain") == "")
  }
}
