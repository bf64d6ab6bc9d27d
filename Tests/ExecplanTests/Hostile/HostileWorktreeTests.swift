import PlanModel
import PlanTestSupport
import SystemPackage
import Testing

@testable import execplan

/// A list of checkouts is a file that anybody can have written.
@Suite struct HostileWorktreeTests {
  private static let plan =
    "# Secret\n\nStatus: active\n\n## Progress\n\n- [ ] (2026-01-19 10:00Z) Spill it.\n"

  @Test(arguments: [true, false])
  func `plans of a folder that is no checkout of the repository are not listed`(_ isRepository: Bool)
    async throws
  {
    let repository = try await TemporaryRepository()
    try await repository.commit("# Mine\n\n## Progress\n", to: "plans/mine.md", at: "2026-01-31 10:03 +0000")
    let outside = try TemporaryFolder()
    try outside.write(Self.plan, to: "plans/secret.md")
    if isRepository { try await repository.git("init", "--quiet", in: outside.path) }
    for (name, text) in [
      ("HEAD", "ref: refs/heads/main\n"), ("commondir", "../..\n"), ("gitdir", "\(outside.path)/.git\n"),
    ] { try repository.write(text, to: ".git/worktrees/other/\(name)") }
    let run = await CapturedRun(["list", "--all", "--worktrees"], in: repository.world())
    #expect(run.answer.contains("mine"))
    #expect(!(run.answer + run.notes).contains("ecret"), "\(run.transcript)")
  }

  @Test func `plans of another checkout of the repository are listed`() async throws {
    let repository = try await TemporaryRepository()
    try await repository.commit("# Mine\n\n## Progress\n", to: "plans/mine.md", at: "2026-01-31 10:03 +0000")
    let place = try TemporaryFolder()
    let tree = place.path("tree")
    try await repository.git("worktree", "add", "--quiet", "--detach", tree.string)
    try place.write(Self.plan, to: "tree/plans/secret.md")
    let run = await CapturedRun(["list", "--all", "--worktrees"], in: repository.world())
    #expect(run.answer.contains("secret"), "\(run.transcript)")
  }
}
