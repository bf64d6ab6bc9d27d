import PlanModel
import PlanTestSupport
import SystemPackage
import Testing

@testable import execplan

/// Files at which git would wait for ever, and files outside whose lines it would repeat.
@Suite(.timeLimit(.minutes(60))) struct GitWaitingTests {
  private static let path = "docs/plans/add-a-parser.md"
  private static let plan = "# Add a parser\n\nStatus: active\n\n## Progress\n\n- [ ] One.\n"

  /// The files that git opens whatever it is asked.
  static let own = [
    "HEAD", "config", "config.worktree", "index", "packed-refs", "shallow", "info/exclude", "info/attributes",
    "info/sparse-checkout", "objects/info/alternates",
  ]

  private let repository: TemporaryRepository
  private let outside: TemporaryFolder

  init() async throws {
    outside = try TemporaryFolder()
    try outside.write("a-secret-from-outside\n", to: "secret")
    repository = try await TemporaryRepository()
    try repository.write("", to: "execplan.yaml")
    try await repository.commit(Self.plan, to: Self.path, at: "2026-01-08 10:00 +0000")
  }

  private func run(_ arguments: [String]) async -> CapturedRun {
    await CapturedRun(arguments, in: repository.world())
  }

  /// Removes what is at a path of the git directory, if anything is.
  private func clear(_ name: String) throws {
    try? repository.folder.remove(".git/\(name)")
  }

  @Test(arguments: own, [false, true])
  func `git is not asked where it would wait`(_ name: String, _ isLink: Bool) async throws {
    var before: [CapturedRun] = []
    for arguments in GitRefusalTests.others { before.append(await run(arguments)) }
    try clear(name)
    if isLink {
      try repository.folder.makePipe(".git/pipe")
      try repository.folder.makeLink(
        ".git/\(name)", to: repository.folder.path(".git/pipe").string)
    } else {
      try repository.folder.makePipe(".git/\(name)")
    }
    let reason =
      "git would wait at \(repository.folder.path(".git/\(name)")), which is a pipe, a socket or a device"
    for arguments in [
      ["audit"], ["list", "--branches"], ["check", "--since", "HEAD"],
      ["show", "add-a-parser", "--at", "main"],
    ] {
      let run = await run(arguments)
      #expect(run.status == .notDone, "\(arguments): \(run.transcript)")
      #expect(run.answer.isEmpty && run.notes.contains(reason), "\(arguments): \(run.transcript)")
    }
    for (arguments, sound) in zip(GitRefusalTests.others, before) {
      let run = await run(arguments)
      #expect(run.status == sound.status && run.answer == sound.answer, "\(arguments): \(run.transcript)")
      #expect(
        run.notes.hasPrefix("note: git does not answer here: \(reason); "), "\(arguments): \(run.notes)")
      #expect(run.notes.split(separator: "\n").count == 1, "\(arguments): \(run.notes)")
    }
  }

  /// A place where git comes to a pipe only on the way.
  enum Place: String, CaseIterable {
    case include, excludes, attributes, branch, object, alternate, ignored, attributed, inner
  }

  @Test(arguments: Place.allCases)
  func `git that waits is ended soon, and what it waits at is named`(_ place: Place) async throws {
    let folder = repository.folder
    var commands = [["audit"]]
    var named = "git would wait at "
    switch place {
    case .include:
      try outside.makePipe("pipe")
      try await repository.git("config", "include.path", outside.path("pipe").string)
      named = "git waits for a file that its configuration includes"
    case .excludes, .attributes:
      try repository.write(Self.plan + "\nSee [it](none.md).\n", to: Self.path)
      let isIgnored = place == .excludes
      try outside.makePipe("pipe")
      try await repository.git(
        "config", isIgnored ? "core.excludesFile" : "core.attributesFile", outside.path("pipe").string)
      try repository.write(Self.plan, to: "docs/plans/new.md")
      commands = [isIgnored ? ["check", "--record", "add-a-parser"] : ["check", "--since", "HEAD"]]
      named += outside.path("pipe").string
    case .branch:
      try folder.makePipe(".git/refs/heads/other")
      commands = [["list", "--branches"]]
      named += folder.path(".git/refs/heads/other").string
    case .object:
      let id = try await repository.git("rev-parse", "HEAD")
      let path = ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
      try folder.remove(path)
      try folder.makePipe(path)
      named += folder.path(path).string
    case .alternate:
      try outside.makeFolder("pack")
      try outside.makePipe("pack/pack-\(String(repeating: "1", count: 40)).idx")
      try outside.write("x", to: "pack/pack-\(String(repeating: "1", count: 40)).pack")
      try repository.write("\(outside.path)\n", to: ".git/objects/info/alternates")
      commands = [["diff", "HEAD~7"]]
      named += outside.path("pack").string
    case .ignored, .attributed:
      try repository.write(Self.plan + "\nSee [it](none.md).\n", to: Self.path)
      let name = place == .ignored ? ".gitignore" : ".gitattributes"
      try folder.makePipe("docs/plans/\(name)")
      commands = [
        place == .ignored ? ["check", "--record", "add-a-parser"] : ["check", "--since", "HEAD"]
      ]
      named += folder.path("docs/plans/\(name)").string
    case .inner:
      try await repository.git("init", "--quiet", folder.path("inner").string)
      try folder.remove("inner/.git/HEAD")
      try folder.makePipe("inner/.git/HEAD")
      commands = [["check", "--record", "add-a-parser"]]
      named += folder.path("inner/.git/HEAD").string
    }
    for arguments in commands {
      let run = await run(arguments)
      #expect(run.status == .notDone, "\(arguments): \(run.transcript)")
      #expect(run.notes.contains(named), "\(arguments): \(run.transcript)")
      #expect(run.notes.contains("  hint: "), "\(arguments): \(run.transcript)")
    }
  }

  @Test(arguments: ["packed-refs", "shallow", "info/attributes", "objects/info/alternates"])
  func `git is not asked where it would repeat lines of a file outside`(_ name: String) async throws {
    try clear(name)
    try repository.folder.makeLink(".git/\(name)", to: outside.path("secret").string)
    for arguments in GitRefusalTests.asking {
      let run = await run(arguments)
      #expect(run.status == .notDone, "\(arguments): \(run.transcript)")
      #expect(run.notes.contains("is a link to \(outside.path("secret"))"), "\(arguments): \(run.transcript)")
      #expect(!run.notes.contains("a-secret-from-outside"), "\(arguments): \(run.transcript)")
    }
    let doctor = await run(["doctor"])
    #expect(doctor.answer.contains("git does not answer here: "), "\(doctor.transcript)")
  }

  @Test func `a checkout whose files lead to those of another repository is asked`() async throws {
    try await repository.git("pack-refs", "--all")
    let other = try TemporaryFolder()
    try await repository.git("init", "--quiet", other.path.string)
    for name in ["packed-refs", "config", "refs", "objects", "info"] {
      try? other.remove(".git/\(name)")
      try other.makeLink(".git/\(name)", to: repository.folder.path(".git/\(name)").string)
    }
    try other.write("", to: "execplan.yaml")
    try other.write(Self.plan, to: Self.path)
    let run = await CapturedRun(["list", "--branches"], in: repository.world(in: other.path))
    #expect(run.status == .done, "\(run.transcript)")
    #expect(await CapturedRun(["audit"], in: repository.world(in: other.path)).status == .done)
  }
}
