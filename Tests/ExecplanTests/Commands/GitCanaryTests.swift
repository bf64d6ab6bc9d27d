import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

/// Nothing in a repository makes git run a program, whatever command is asked.
@Suite(.timeLimit(.minutes(60))) struct GitCanaryTests {
  private let repository: TemporaryRepository
  private let home: TemporaryFolder

  init() async throws {
    repository = try await TemporaryRepository()
    home = try TemporaryFolder()
    for (path, text) in CommandRuns.definitions { try repository.write(text, to: path) }
    try repository.write("[submodule \"x\"]\n\tpath = x\n\turl = ./x\n\tupdate = none\n", to: ".gitmodules")
    try await repository.commit(at: "2026-01-05 10:00 +0000")
    for arguments in CommandRuns.first {
      let run = await run(arguments)
      #expect(run.status == .done, "\(arguments): \(run.transcript)")
    }
    try await repository.commit(at: "2026-01-06 10:00 +0000")
    try await repository.git("switch", "--quiet", "--create", "other")
    try await repository.commit("# Text\n", to: "docs/other.md", at: "2026-01-07 10:00 +0000")
    try await repository.git("switch", "--quiet", "main")
    try await addSignedCommit()
  }

  private func run(_ arguments: [String]) async -> CapturedRun {
    var world = repository.world()
    let home = home.path.string
    world.environment = { ["HOME": home, "LANG": "C.UTF-8"][$0] }
    // On a busy machine git may be too slow to say who works here.
    world.gitUserName = { await GitUser.name(in: $0) ?? "Ann" }
    world.pause = { try await Task.sleep(for: $0) }
    return await CapturedRun(arguments, in: world)
  }

  /// Adds a commit with a signature that git would have verified by a program.
  private func addSignedCommit() async throws {
    let (tree, parent) = (
      try await repository.git("rev-parse", "HEAD^{tree}"), try await repository.git("rev-parse", "HEAD")
    )
    try home.write(
      """
      tree \(tree)
      parent \(parent)
      author Ann <ann@example.com> 1767780000 +0000
      committer Ann <ann@example.com> 1767780000 +0000
      gpgsig -----BEGIN PGP SIGNATURE-----
       
       iQ
       -----END PGP SIGNATURE-----

      Text

      Note: more

      """, to: "commit")
    let id = try await repository.git("hash-object", "-t", "commit", "-w", home.path("commit").string)
    try await repository.git("update-ref", "refs/heads/main", id)
  }

  /// Makes all files look changed to git, so that it would compare them.
  private func touchAll() throws {
    for path in ["docs/development/plans/add-a-parser.md", "execplan.yaml"] {
      let bytes = try repository.folder.read(path)
      try repository.folder.remove(path)
      try repository.folder.write(bytes, to: repository.folder.path(path))
    }
  }

  @Test func `the runs of the tests know every command of the program`() {
    #expect(CommandRuns.difference == [])
  }

  @Test(arguments: GitCanary.Place.allCases)
  func `no command makes git run a program`(_ place: GitCanary.Place) async throws {
    let canary = try GitCanary(in: repository)
    try canary.arm(place)
    try touchAll()
    for arguments in CommandRuns.all {
      let run = await run(arguments)
      #expect(try canary.trace() == "", "\(arguments)")
      #expect(run.status != .notDone, "\(arguments): \(run.transcript)")
      try canary.clear()
    }
  }

  @Test(arguments: GitCanary.Place.allCases)
  func `git without the product's care does run them`(_ place: GitCanary.Place) async throws {
    let canary = try GitCanary(in: repository)
    try canary.arm(place)
    try touchAll()
    let words =
      "git status; git log -1; git diff; git log -p -1; git fetch; git branch canary; true"
    let running = try RunningProgram(
      ["/bin/sh", "-c", "cd '\(repository.folder.path)' && PATH=\"$PATH:/usr/bin\"; \(words)"],
      environment: ["PATH": RunningProgram.searchPath, "HOME": home.path.string], in: home.path)
    #expect(try await running.ending() == .exit(0))
    let trace = try canary.trace()
    for name in ["core.fsmonitor", "filter.x", "gpg", "/hooks/"] {
      #expect(trace.contains(name), "\(name) in \(trace)")
    }
  }

  @Test(arguments: [false, true])
  func `no command fetches what a clone lacks`(_ isHidden: Bool) async throws {
    let canary = try await lackingClone(isHidden: isHidden)
    for arguments in CommandRuns.all {
      _ = await run(arguments)
      #expect(try canary.trace() == "", "\(arguments)")
      try canary.clear()
    }
  }

  @Test func `no command lets a git fetch that cannot be told not to`() async throws {
    let canary = try await lackingClone(isHidden: true)
    try home.write(
      """
      #!/bin/sh
      unset GIT_NO_LAZY_FETCH
      PATH='\(RunningProgram.searchPath)'
      exec git "$@"

      """, to: "bin/git")
    try home.setMode(0o755, of: "bin/git")
    for arguments in CommandRuns.all where arguments[0] != "completions" {
      let running = try RunningProgram(
        [RunningProgram.path.string] + arguments + ["-C", repository.folder.path.string],
        environment: ["PATH": home.path("bin").string, "HOME": home.path.string, "EXECPLAN_ACTOR": "Ann"],
        in: home.path)
      #expect(try await running.ending() != nil)
      #expect(try canary.trace() == "", "\(arguments)")
      try canary.clear()
    }
  }

  /// Makes the repository one that lacks a version of a plan and would fetch it by a program.
  private func lackingClone(isHidden: Bool) async throws -> GitCanary {
    let canary = try GitCanary(in: repository)
    let id = try await repository.git("rev-parse", "HEAD:docs/development/plans/add-a-parser.md")
    try repository.folder.remove(".git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
    try canary.promise(isHidden: isHidden)
    return canary
  }

  @Test func `every key of git that names a program is set`() throws {
    let path = ProjectFolder.path.appending("Tests/Fixtures/git-keys.txt")
    let text = String(decoding: try PosixFileStore().read(path, limit: 1 << 20), as: UTF8.self)
    let wanted = text.split(separator: "\n").filter { $0.hasPrefix("! ") }.map { $0.dropFirst(2) }
    #expect(wanted.count > 60)
    let missing = wanted.filter { key in !GitCanary.keys.contains { Self.isKey($0, like: String(key)) } }
    #expect(missing == [])
  }

  /// Whether a key has the form of one in git's documentation, such as `filter.<driver>.clean`.
  private static func isKey(_ key: String, like pattern: String) -> Bool {
    let (parts, form) = (key.lowercased().split(separator: "."), pattern.lowercased().split(separator: "."))
    guard parts.count >= form.count, let first = form.first, let last = form.last, parts.first == first else {
      return false
    }
    if form.count == 2, last != "*", !last.hasPrefix("<") { return parts.count == 2 && parts[1] == last }
    return last == "*" || last.hasPrefix("<") || parts.last == last
  }
}
