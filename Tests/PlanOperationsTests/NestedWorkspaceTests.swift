import PlanModel
import PlanOperations
import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing
import WorkspaceReading
import WritingOperations

@Suite struct NestedWorkspaceTests {
  private static func world(in folder: FilePath = "/r") -> (World, MemoryFileStore) {
    var files = MemoryFileStore([
      "/r/plans/top.md": "# Top\n\n## Progress\n\n- [ ] a\n",
      "/r/app/execplan.yaml": "profile: cookbook\nentry: 'YYYY-MM-DD HH:MM UTC: text'\n",
      "/r/app/plans/inner.md": "# Inner\n\n## Progress\n",
      "/r/app/plans/bad.md": "# B \u{FFFD}\n",
      "/r/lib/execplan.yaml": "profle: cookbook\n",
      "/r/lib/plans/other.md": "# Other\n",
    ])
    files.addFolder("/r/.git")
    let time = UTCTimestamp(secondsSince1970: 1_795_176_000)
    let world = World(
      files: files, now: { time }, environment: { $0 == PersonNamed.variable ? "@ines" : nil },
      currentDirectory: folder)
    return (world, files)
  }

  @Test func `each workspace lists its own plans`() async throws {
    #expect(try await ListPlans().run(in: Self.world().0).plans.map(\.path) == ["plans/top.md"])
    let inner = try await ListPlans().run(in: Self.world(in: "/r/app/plans").0)
    #expect(inner.root == "/r/app")
    #expect(inner.plans.map(\.path) == ["plans/bad.md", "plans/inner.md"])
    #expect(inner.plans.map(\.workspace) == [".", "."])
  }

  @Test func `all workspaces are listed together from the top of the repository`() async throws {
    var question = ListPlans()
    question.isEverywhere = true
    question.order = .path
    for folder in ["/r", "/r/app/plans"] as [FilePath] {
      let list = try await question.run(in: Self.world(in: folder).0)
      #expect(list.root == "/r")
      #expect(
        list.plans.map(\.path) == [
          "app/plans/bad.md", "app/plans/inner.md", "lib/plans/other.md", "plans/top.md",
        ])
      #expect(list.plans.map(\.workspace) == ["app", "app", "lib", "."])
      #expect(list.unreadable.map(\.path) == ["lib/execplan.yaml:1"])
    }
  }

  @Test func `next steps of all workspaces are found together`() async throws {
    var question = NextSteps()
    question.isEverywhere = true
    let answer = try await question.run(in: Self.world(in: "/r/app").0)
    #expect(answer.root == "/r")
    #expect(answer.steps.first?.path == "plans/top.md")
    #expect(Set(answer.steps.map(\.path)).contains("app/plans/inner.md"))
    #expect(answer.unreadable.map(\.path) == ["lib/execplan.yaml:1"])
  }

  @Test func `a plan named by its path is kept by the nearest configuration`() async throws {
    let (world, files) = Self.world()
    let answer = try await LogEntry("app/plans/inner.md", text: "Begun.").run(in: world, mode: .write)
    #expect(answer.root == "/r/app")
    #expect(answer.report.plan?.path == "plans/inner.md")
    #expect(
      files.contents["/r/app/plans/inner.md"].map { String(decoding: $0, as: UTF8.self) }
        == "# Inner\n\n## Progress\n\n- 2026-11-20 12:00 UTC: Begun.\n")
    let shown = try await ShowPlan("app/plans/inner.md").run(in: world)
    #expect(shown.file.displayPath == "plans/inner.md")
    #expect(shown.plan.profile.entryForm.pattern == "YYYY-MM-DD HH:MM UTC: text")
  }

  @Test func `plans of two workspaces are not changed together`() async throws {
    let (world, files) = Self.world()
    let before = files.contents
    await #expect(throws: FindPlanError.self) {
      try await SupersedePlan("app/plans/inner.md", by: "plans/top.md").run(in: world, mode: .write)
    }
    await #expect(throws: FindPlanError.self) {
      try await SupersedePlan("plans/top.md", by: "/r/app/plans/inner.md").run(in: world, mode: .write)
    }
    #expect(files.contents.filter { !$0.key.starts(with: "/r/.git") } == before)
  }
}
