import PlanModel
import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

/// What git leaves out of a sparse checkout is not gone.
@Suite(.timeLimit(.minutes(60))) struct SparseCheckoutTests {
  private static func plan(_ title: String) -> String {
    "# \(title)\n\nStatus: active\n\n## Purpose\n\nSee [the reader](../../src/reader.c) and [all](../../src).\n\n"
      + "## Progress\n\n- [ ] One.\n"
  }

  private static let lines = """
    # Plans

    ## Active Plans

    - [Add a parser](plans/add-a-parser.md)
    - [Add a writer](plans/deep/add-a-writer.md)

    """

  private static let table = """
    # Plans

    ## Active Plans

    | Plan | Status |
    | --- | --- |
    | [Add a parser](plans/add-a-parser.md) | active |
    | [Add a writer](plans/deep/add-a-writer.md) | active |

    """

  private static let note = "note: 1 plan is not checked out, because this checkout is sparse\n"

  private let repository: TemporaryRepository

  init() async throws {
    repository = try await TemporaryRepository()
    try repository.write("profile: governance\nindex: docs/PLANS.md\n", to: "execplan.yaml")
    try repository.write(Self.plan("Add a parser"), to: "docs/plans/add-a-parser.md")
    try repository.write(
      Self.plan("Add a writer").replacing("../../src", with: "../../../src"),
      to: "docs/plans/deep/add-a-writer.md")
    try repository.write("int main;\n", to: "src/reader.c")
  }

  /// Commits an index and leaves out a plan and a file that another plan links to.
  private func leaveOut(_ index: String, isCone: Bool) async throws {
    try await repository.commit(index, to: "docs/PLANS.md", at: "2026-01-08 10:00 +0000")
    if isCone {
      // A cone takes a folder with its files but without the folders in it.
      try await repository.git("sparse-checkout", "init", "--cone")
      try await repository.git("sparse-checkout", "set", "docs/plans/none")
    } else {
      try await repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/src/", "!/docs/plans/deep/")
    }
    #expect(try repository.folder.names(in: "docs/plans").sorted() == ["add-a-parser.md"])
    #expect(try !repository.folder.names(in: ".").contains("src"))
  }

  private func run(_ arguments: [String], _ change: (inout World) -> Void = { _ in }) async -> CapturedRun {
    var world = repository.world()
    change(&world)
    return await CapturedRun(arguments, in: world)
  }

  @Test(arguments: [lines, table], [true, false])
  func `lines of plans that are not checked out stay`(_ index: String, _ isCone: Bool) async throws {
    try await leaveOut(index, isCone: isCone)
    let check = await run(["index", "--check"])
    #expect(check.status == .done, "\(check.transcript)")
    let update = await run(["index"])
    #expect(update.status == .done, "\(update.transcript)")
    #expect((update.answer + update.notes).contains("1 plan is not checked out"), "\(update.transcript)")
    #expect(try String(decoding: repository.folder.read("docs/PLANS.md"), as: UTF8.self) == index)
  }

  @Test(arguments: [lines, table], [true, false])
  func `nothing is missing or dead that is not checked out`(_ index: String, _ isCone: Bool) async throws {
    try await leaveOut(index, isCone: isCone)
    let check = await run(["check"])
    #expect(!check.answer.contains("dead"), "\(check.transcript)")
    #expect(!check.answer.contains("PLANS.md"), "\(check.transcript)")
    #expect(check.notes == Self.note, "\(check.transcript)")
  }

  @Test func `what is really gone is dead all the same`() async throws {
    try await leaveOut(
      Self.lines.replacing("plans/deep/", with: "plans/gone/"), isCone: true)
    let check = await run(["check"])
    #expect(check.answer.contains("docs/PLANS.md:6"), "\(check.transcript)")
    #expect(await run(["index", "--check"]).status == .findings)
  }

  @Test(arguments: [true, false])
  func `a list says how many plans are not checked out`(_ isCone: Bool) async throws {
    let whole = await run(["list"])
    #expect(whole.notes.isEmpty, "\(whole.transcript)")
    try await leaveOut(Self.lines, isCone: isCone)
    let list = await run(["list"])
    #expect(list.notes == Self.note, "\(list.transcript)")
    try await repository.git("sparse-checkout", "disable")
    #expect(await run(["list"]).notes.isEmpty)
  }

  @Test func `a new line is written beside those that stay`() async throws {
    try await leaveOut(
      Self.lines.replacing("- [Add a parser](plans/add-a-parser.md)\n", with: ""), isCone: true)
    #expect(await run(["index"]).status == .done)
    #expect(try String(decoding: repository.folder.read("docs/PLANS.md"), as: UTF8.self) == Self.lines)
  }

  @Test func `a plan is not made where one is left out`() async throws {
    try repository.write(Self.plan("Old reader"), to: "docs/plans/old-reader.md")
    try await repository.commit(Self.lines, to: "docs/PLANS.md", at: "2026-01-08 10:00 +0000")
    try await repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/docs/plans/old-reader.md")
    let old = await run(["new", "Old reader", "--by", "@ann"])
    #expect(old.status == .notDone, "\(old.transcript)")
    #expect(
      old.notes.contains("docs/plans/old-reader.md is in git, but not checked out here"), "\(old.transcript)")
    let new = await run(["new", "New reader", "--by", "@ann"])
    #expect(new.status == .done, "\(new.transcript)")
  }

  @Test func `without git every missing plan may be one that is left out`() async throws {
    try await leaveOut(Self.lines, isCone: true)
    let withoutGit: (inout World) -> Void = { $0.git = World.withoutGit }
    let index = await run(["index", "--check"], withoutGit)
    #expect(index.status == .done, "\(index.transcript)")
    let list = await run(["list"], withoutGit)
    #expect(
      list.notes.hasPrefix(
        "note: this checkout is sparse, and git does not say which plans are left out: "),
      "\(list.transcript)")
    let check = await run(["check"], withoutGit)
    #expect(!check.answer.contains("dead"), "\(check.transcript)")
  }

  @Test func `a workspace below the top of the checkout knows what is left out`() async throws {
    try repository.write("profile: governance\nindex: docs/PLANS.md\n", to: "svc/execplan.yaml")
    try repository.write(Self.plan("Add a parser"), to: "svc/docs/plans/add-a-parser.md")
    try repository.write(Self.plan("Add a writer"), to: "svc/docs/plans/deep/add-a-writer.md")
    try await repository.commit(Self.lines, to: "svc/docs/PLANS.md", at: "2026-01-08 10:00 +0000")
    try await repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/svc/docs/plans/deep/")
    let run = await CapturedRun(
      ["index", "--check"], in: repository.world(in: repository.folder.path("svc/docs")))
    #expect(run.status == .done, "\(run.transcript)")
  }
}
