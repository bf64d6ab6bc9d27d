import PlanTestSupport
import SystemPackage
import Testing

@testable import execplan

/// What is said where git gives no answer: never that nothing was found.
@Suite(.timeLimit(.minutes(60))) struct GitRefusalTests {
  private static let path = "docs/plans/add-a-parser.md"
  private static let plan = """
    # Add a parser

    Status: active

    ## Progress

    - [x] (2026-01-09 10:00+02:00) One.
    - [ ] Two.

    """

  /// The commands that ask git.
  static let asking = [
    ["audit"], ["audit", "--since", "2026-01-01"], ["audit", "--since", "HEAD"], ["audit", "--json"],
    ["list", "--history"], ["list", "--branches"], ["list", "--worktrees"], ["check", "--history"],
    ["check", "--branches"], ["check", "--since", "HEAD"], ["check", "--since", "main"],
    ["timeline", "add-a-parser"], ["diff", "HEAD"], ["show", "add-a-parser", "--at", "HEAD"],
    ["show", "add-a-parser", "--branches"], ["check", "--record", "add-a-parser"],
  ]

  /// The commands that do without.
  static let others = [["list"], ["next"], ["check"], ["show", "add-a-parser"]]

  private let repository: TemporaryRepository

  init() async throws {
    repository = try await TemporaryRepository()
    try repository.write("", to: "execplan.yaml")
    try await repository.commit(Self.plan, to: Self.path, at: "2026-01-08 10:00 +0000")
    try await repository.git("switch", "--quiet", "--create", "other")
    try await repository.commit(
      Self.plan.replacing("Two", with: "Three"), to: Self.path, at: "2026-01-09 10:00 +0000")
    try await repository.git("switch", "--quiet", "main")
  }

  private func run(_ arguments: [String], in place: FilePath? = nil) async -> CapturedRun {
    await CapturedRun(arguments, in: repository.world(in: place))
  }

  /// Whether a command needs what is damaged, as far as it goes.
  private static func needs(_ arguments: [String], _ damage: RepositoryDamage) -> Bool {
    switch damage {
    case .missingFiles, .corruptFiles, .emptyFiles:
      // The index has the ids of the files that are recorded; of no checkout a content in git is read.
      !["--worktrees", "--record"].contains { arguments.contains($0) }
    case .missingTrees, .corruptTrees: !arguments.contains("--worktrees")
    case .foreignOwner, .garbageHead, .emptyHead, .headNamesNothing, .branchNamesNothing, .garbageBranch,
      .emptyBranch, .garbageReferences, .badSetting, .badNumber, .unknownFormat, .unknownExtension,
      .emptyFolder, .noObjects, .missingCommits, .corruptCommits, .corruptPack, .corruptPackIndex:
      true
    }
  }

  @Test(arguments: RepositoryDamage.allCases)
  func `a question that git does not answer ends with 2, its words and a hint`(
    _ damage: RepositoryDamage
  ) async throws {
    guard damage.isPossible else { return }
    try await repository.damage(damage)
    for arguments in Self.asking where Self.needs(arguments, damage) {
      let run = await run(arguments)
      #expect(run.status == .notDone, "\(arguments): \(run.transcript)")
      #expect(run.answer.isEmpty, "\(arguments): \(run.transcript)")
      #expect(run.notes.contains("error: ") && run.notes.contains("  hint: "), "\(arguments): \(run.notes)")
      #expect(!run.notes.contains("partial"), "\(arguments): \(run.notes)")
      #expect(!run.notes.contains("git said no"), "\(arguments): \(run.notes)")
    }
  }

  @Test(arguments: RepositoryDamage.allCases)
  func `what needs no git goes on without it`(_ damage: RepositoryDamage) async throws {
    guard damage.isPossible else { return }
    var before: [CapturedRun] = []
    for arguments in Self.others { before.append(await run(arguments)) }
    try await repository.damage(damage)
    for (arguments, sound) in zip(Self.others, before) {
      let run = await run(arguments)
      #expect(run.status == sound.status, "\(arguments): \(run.transcript)")
      #expect(run.answer == sound.answer, "\(arguments): \(run.transcript)")
      let notes = damage == .foreignOwner ? 1 : 0
      #expect(run.notes.split(separator: "\n").count == notes, "\(arguments): \(run.notes)")
    }
  }

  @Test(.enabled(if: TemporaryFolder.isRunByRoot))
  func `the hint is the command that git prints, and it helps`() async throws {
    try await repository.damage(.foreignOwner)
    let top = repository.folder.path.string
    let run = await run(["audit"])
    #expect(
      run.notes == """
        error: the history cannot be read: detected dubious ownership in repository at '\(top)'
          hint: 'git config --global --add safe.directory \(top)' says that you trust it

        """)
    #expect(
      await self.run(["next"]).notes == """
        note: git does not answer here: detected dubious ownership in repository at '\(top)'; \
        'git config --global --add safe.directory \(top)' says that you trust it

        """)
  }

  @Test(.enabled(if: TemporaryFolder.isRunByRoot))
  func `a folder that the user trusts is answered for`() async throws {
    try await repository.damage(.foreignOwner)
    let home = try TemporaryFolder()
    try home.write("[safe]\n\tdirectory = \(repository.folder.path)\n", to: ".gitconfig")
    for arguments in [["audit"], ["next"], ["list", "--history"]] {
      let running = try RunningProgram(
        [RunningProgram.path.string] + arguments + ["-C", repository.folder.path.string],
        environment: ["PATH": RunningProgram.searchPath, "HOME": home.path.string], in: home.path)
      let ending = try await running.ending()
      #expect(ending != .exit(2))
      #expect(try home.read("errors").isEmpty, "\(arguments)")
    }
  }

  @Test func `a branch without commits is nothing committed yet, and no failure`() async throws {
    try await repository.git("switch", "--quiet", "--orphan", "new")
    try repository.write("", to: "execplan.yaml")
    try repository.write(Self.plan, to: Self.path)
    let audit = await run(["audit"])
    #expect(audit.status == .done)
    #expect(audit.notes == "note: nothing is committed here yet\n")
    #expect(await run(["check", "--history"]).notes == "note: nothing is committed here yet\n")
    #expect(await run(["timeline", "add-a-parser"]).status == .done)
    let list = await run(["list", "--history"])
    #expect(list.status == .done)
    #expect(list.answer.hasSuffix("ages are not checked against git\n"))
    #expect(
      await run(["diff", "HEAD"]).transcript == """
        --- standard error
        error: nothing is committed here yet
          hint: commit something first
        --- exit status 2

        """)
  }

  @Test func `ages are checked only where git knows the plan`() async throws {
    try repository.write(Self.plan, to: "docs/plans/add-a-writer.md")
    let list = await run(["list", "--history"])
    #expect(
      list.answer.contains("\nages of 1 of 2 plans are checked against git; it does not know the others"))
    #expect(await run(["list", "--history", "--json"]).answer.contains("\"not checked against git\""))
  }

  @Test func `the repository around a damaged one does not answer for it`() async throws {
    let inner = repository.folder.path("inner")
    try await repository.git("init", "--quiet", inner.string)
    try repository.write(Self.plan, to: "inner/\(Self.path)")
    try repository.write("garbage\n", to: "inner/.git/HEAD")
    for place in ["inner", "inner/docs/plans"] {
      let run = await run(["audit"], in: repository.folder.path(place))
      #expect(run.status == .notDone)
      #expect(run.notes.contains("not a git repository"), "\(run.notes)")
    }
  }
}
