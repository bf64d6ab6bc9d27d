import CheckOperations
import PlanChecking
import PlanTestSupport
import PlanWorld
import RuleFramework
import SystemPackage
import Testing
import WorkspaceReading
import WritingOperations

@Suite struct RecordCheckTests {
  private static let parser = "\(PlantedWorkspace.planFolder)/add-parser.md"
  private static let writer = "\(PlantedWorkspace.planFolder)/add-writer.md"

  private static func record(
    _ breaks: [PlantedWorkspace.Break] = [], note: String? = nil, rules: Set<String>? = nil,
    git: (@Sendable ([String]) -> GitCommand.Answer)? = nil
  ) async throws -> (world: World, answer: WriteAnswer) {
    var world = ExampleWorkspace.world(PlantedWorkspace(breaks).store)
    if let git { world.git = { arguments, _ in git(arguments) } }
    var check = CheckWorkspace()
    check.rules = rules
    return (world, try await RecordCheck("add-parser", check: check, note: note).run(in: world, mode: .write))
  }

  private static func text(_ path: String, in world: World) throws -> String {
    String(
      decoding: try world.files.read(ExampleWorkspace.root.appending(path), limit: 1 << 20), as: UTF8.self)
  }

  private static func line(in world: World) throws -> String? {
    try text(parser, in: world).components("### Validation Log\n\n").last?
      .components("\n\n").first?.replacing("\n  ", with: " ")
  }

  @Test func `a clean check is recorded with rules, files and commit`() async throws {
    let (world, _) = try await Self.record(note: "before the release") { arguments in
      let text = arguments.first == "rev-parse" ? "0123456789ab\n" : ""
      return GitCommand.Answer(isSuccess: true, output: Array(text.utf8))
    }
    #expect(
      try Self.line(in: world)
        == "- [2026-11-20 12:00 UTC] execplan check: no findings; \(Checker(hasHistory: false).ruleCount) rules, 4 files; "
        + "commit 0123456789ab; before the release")
  }

  @Test func `findings are recorded by kind, and no word says that it passed`() async throws {
    let breaks = PlantedWorkspace.breaks.filter { ["dead-link", "local-time"].contains($0.rule) }
    let (world, _) = try await Self.record(breaks, rules: ["dead-link", "local-time"]) { arguments in
      GitCommand.Answer(
        isSuccess: ["symbolic-ref", "for-each-ref"].contains(arguments.first),
        output: Array((arguments.first == "symbolic-ref" ? "refs/heads/main\n" : "").utf8))
    }
    let line = try #require(try Self.line(in: world))
    #expect(line.contains("execplan check: 1 error, 1 warning (dead-link 1, local-time 1); 2 rules,"))
    #expect(line.contains("no commit"))
    #expect(!line.contains("pass") && !line.contains("no findings"))
  }

  @Test func `the check after the record finds no more than the one before`() async throws {
    let (world, _) = try await Self.record()
    #expect(try await CheckWorkspace().run(in: world).findings.map(\.id) == [])
    _ = try await RecordCheck("add-parser", check: CheckWorkspace(), note: nil).run(in: world, mode: .write)
    #expect(try await CheckWorkspace().run(in: world).findings.map(\.id) == [])
    let text = try Self.text(Self.parser, in: world)
    #expect(text.components("### Validation Log").count == 2)
    #expect(text.components("execplan check: no findings").count == 3)
  }

  @Test func `what was verified is synced today, what has findings is not`() async throws {
    let edit: (String, String) = ("last_synced: 2026-11-19", "last_synced: 2026-11-10")
    let broken = PlantedWorkspace.Break(
      rule: "dead-link", demand: "links lead somewhere",
      edits: [edit, ("(../../guides/parsing.md#usage)", "(../../guides/nowhere.md)")])
    let stale = PlantedWorkspace.Break(rule: "outdated-sync", demand: "documents are synced", edits: [edit])
    let workspace = PlantedWorkspace([broken, stale])
    let (world, answer) = try await Self.record([broken, stale])
    let changed = workspace.files.keys.filter { $0.hasPrefix(PlantedWorkspace.planFolder) }
    var dates: [String: Int] = [:]
    for path in changed {
      let text = try Self.text(path, in: world)
      dates[text.components("last_synced: ")[1].components("\n")[0], default: 0] += 1
    }
    #expect(dates == ["2026-11-20": 3, "2026-11-10": 1])
    #expect(answer.report.plan?.path == Self.parser)
  }

  @Test func `a log under another heading goes on, with the newest on top`() async throws {
    var store = MemoryFileStore()
    let path = ExampleWorkspace.root.appending("docs/plans/a.md")
    store.addFolder(ExampleWorkspace.root.appending(".git"))
    store.add(ExampleWorkspace.root.appending("execplan.yaml"), bytes: Array("profile: cookbook\n".utf8))
    store.add(
      path,
      bytes: Array(
        """
        # A

        ## Validation

        - Run it.

        ### Runs

        - (2026-11-03 10:00Z) `make`: 3 of 3.
        - (2026-11-02 10:00Z) `make`: 2 of 3.

        """.utf8))
    let world = ExampleWorkspace.world(store)
    var check = CheckWorkspace()
    check.rules = []
    _ = try await RecordCheck("a", check: check, note: nil).run(in: world, mode: .write)
    let text = try Self.text("docs/plans/a.md", in: world)
    #expect(
      text.hasSuffix(
        """
        ### Runs

        - (2026-11-20 12:00Z) execplan check: no findings; 0 rules, 1 file; commit unknown
        - (2026-11-03 10:00Z) `make`: 3 of 3.
        - (2026-11-02 10:00Z) `make`: 2 of 3.

        """), "\(text)")
  }

  @Test func `a note of several paragraphs is refused`() async throws {
    let error = await #expect(throws: Refusal.self) { try await Self.record(note: "a\n\nb") }
    #expect(error?.message == "a note is one paragraph")
  }
}

/// Which commit a record names, in a repository of git itself.
@Suite struct RecordedCommitTests {
  private static let plan = """
    # Add a parser

    ## Progress

    - [ ] One.

    """
  private static let path = "docs/plans/add-a-parser.md"

  private let repository: TemporaryRepository
  private var folder: TemporaryFolder { repository.folder }

  init() async throws {
    repository = try await TemporaryRepository()
    try repository.write("", to: "execplan.yaml")
    try repository.write("/ignored/\n", to: ".gitignore")
    try repository.write("Text.\n", to: "Sources/text.txt")
    try await repository.commit(Self.plan, to: Self.path, at: "2026-01-08 10:00 +0000")
  }

  private func recorded() async throws -> String? {
    var check = CheckWorkspace()
    check.rules = []
    _ = try await RecordCheck("add-a-parser", check: check, note: nil)
      .run(in: repository.world(), mode: .write)
    let text = String(decoding: try folder.read(Self.path), as: UTF8.self).replacing("\n  ", with: " ")
    return text.components("; commit ").last?.components("\n").first
  }

  @Test func `a checkout that is as committed has no changes, whatever its line ends`() async throws {
    let head = String(try await repository.git("rev-parse", "HEAD").prefix(12))
    try repository.write(Self.plan.replacing("\n", with: "\r\n"), to: Self.path)
    try repository.write("Text.\n", to: "ignored/a.md")
    #expect(try await recorded()?.hasPrefix(head) == true)
    try await repository.commit(at: "2026-01-09 10:00 +0000")
    #expect(try await recorded()?.contains("changes") == false)
  }

  /// What is done to a checkout.
  enum Change: CaseIterable {
    case edited, editedAndHidden, staged, new, deleted, deletedAndForgotten, conflicting
  }

  @Test(arguments: Change.allCases)
  func `what differs from the commit is named as changes`(_ change: Change) async throws {
    let edited = Self.plan + "- [ ] Two.\n"
    switch change {
    case .edited: try repository.write(edited, to: Self.path)
    case .editedAndHidden:
      try await repository.git("update-index", "--assume-unchanged", Self.path)
      try repository.write(edited, to: Self.path)
    case .staged:
      try repository.write("More.\n", to: "Sources/text.txt")
      try await repository.git("add", "--all")
      try repository.write("Text.\n", to: "Sources/text.txt")
    case .new: try repository.write("Text.\n", to: "Sources/new.txt")
    case .deleted: try folder.remove("Sources/text.txt")
    case .deletedAndForgotten: try await repository.git("rm", "--quiet", "--cached", "Sources/text.txt")
    case .conflicting:
      try await repository.git("switch", "--quiet", "--create", "other")
      try await repository.commit("One.\n", to: "Sources/text.txt", at: "2026-01-09 10:00 +0000")
      try await repository.git("switch", "--quiet", "main")
      try await repository.commit("Two.\n", to: "Sources/text.txt", at: "2026-01-09 10:00 +0000")
      try await repository.merge("other")
    }
    #expect(try await recorded()?.hasSuffix(" with changes") == true)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
