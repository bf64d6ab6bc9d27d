import PlanModel
import PlanTestSupport
import PlanWorld
import Testing

@testable import PlanDocuments
@testable import execplan

/// What the commands print that look at the history.
@Suite struct HistoryCommandTests {
  private static let plan = """
    # Add a parser

    Status: active

    ## Status

    - [2026-01-09 10:00 UTC] Started \u{1B}[31mred.

    ## Steps

    1. [ ] Read the file

    ## Decision Log

    """

  private let repository: DatedRepository
  private let commit: String

  init() async throws {
    repository = try await DatedRepository()
    try repository.folder.write(Self.plan, to: "docs/plans/add-a-parser.md")
    commit = try await repository.commit(at: "2026-01-09 05:00Z")
    try repository.folder.write(
      Self.plan.replacing("active", with: "blocked")
        .replacing("1. [ ] Read", with: "1. [x] (2026-01-10 09:00Z) Read")
        + "\n- [2026-01-10 10:00 UTC] **Blocker:** The disk \u{202E} is full. (@ann)\n",
      to: "docs/plans/add-a-parser.md")
  }

  private func run(_ arguments: String...) async -> CapturedRun {
    await CapturedRun(arguments, in: repository.world)
  }

  @Test func `timeline shows doubts and no control characters`() async {
    let run = await run("timeline", "add")
    #expect(
      run.transcript == """
        Add a parser
        docs/plans/add-a-parser.md: blocked

        TIME               WHAT       TEXT
        2026-01-09 05:00Z  created    as docs/plans/add-a-parser.md (\(commit))
        2026-01-09 10:00Z  entry      Started \\u{1b}[31mred.
                           in doubt   '2026-01-09 10:00 UTC' is 5 hours later than its commit (\(commit)…
        2026-01-10 09:00Z  step done  Read the file
        2026-01-10 10:00Z  decision   Blocker: The disk \\u{202e} is full.
        --- exit status 0

        """)
  }

  @Test func `diff shows each plan with its differences`() async {
    let run = await run("diff", "HEAD")
    #expect(
      run.transcript == """
        1 plan differs from HEAD (\(commit) of 2026-01-09 05:00Z)

        docs/plans/add-a-parser.md: changed
          state           active → blocked
          progress        0 of 1 done → 1 of 1 done
          step done       1. Read the file
          blocker raised  2026-01-10  The disk \\u{202e} is full.
        --- exit status 0

        """)
  }

  @Test func `diff without differences says so`() async throws {
    try repository.folder.write(Self.plan, to: "docs/plans/add-a-parser.md")
    let run = await run("diff", "main", "add")
    #expect(
      run.transcript == "no plan differs from main (\(commit) of 2026-01-09 05:00Z)\n--- exit status 0\n")
  }

  @Test func `show --at shows the commit`() async {
    let run = await run("show", "add", "--at", "HEAD")
    #expect(run.answer.contains("\ncommit    \(commit) of 2026-01-09 05:00Z (HEAD)\nstate     active "))
    #expect(await self.run("show", "add", "--at", "HEAD", "--section", "steps").answer.contains("[ ] Read"))
    #expect(await self.run("show", "add", "--at", "HEAD", "--outline").answer.contains("Decision Log"))
  }

  @Test func `what is not in the commit is an error`() async {
    #expect(
      await run("show", "other", "--at", "HEAD").transcript == """
        --- standard error
        error: in 'HEAD', no plan has the slug 'other'
          hint: 'execplan list --all' shows all plans
        --- exit status 2

        """)
    for arguments in [["show", "add", "--at", "v1"], ["diff", "v1"]] {
      #expect(
        await CapturedRun(arguments, in: repository.world).transcript == """
          --- standard error
          error: there is no commit 'v1' here
            hint: 'git fetch origin v1:v1' fetches it
          --- exit status 2

          """)
    }
  }

  @Test func `without git the timeline of a checkout is not told`() async {
    var world = repository.world
    world.git = World.withoutGit
    let run = await CapturedRun(["timeline", "add"], in: world)
    #expect(
      run.transcript == """
        --- standard error
        error: the history cannot be read: git cannot be run: it is not there
          hint: install git, or leave out what needs the history
        --- exit status 2

        """)
  }

  @Test(arguments: [
    (["timeline", "add"], TimelineDocument.shape.schemaText()),
    (["diff", "HEAD"], DiffDocument.shape.schemaText()),
    (["show", "add", "--at", "HEAD"], ShowDocument.shape.schemaText()),
  ])
  func `documents conform to their schemas`(_ arguments: [String], _ schema: String) async throws {
    let run = await CapturedRun(arguments + ["--json"], in: repository.world)
    #expect(run.status == .done)
    #expect(try SchemaConformance(schemaText: schema).problems(in: run.answer) == [])
  }
}
