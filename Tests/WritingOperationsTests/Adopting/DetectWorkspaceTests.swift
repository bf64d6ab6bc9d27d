import PlanIndexing
import PlanLanguage
import PlanModel
import PlanOperations
import PlanTestSupport
import PlanText
import PlanWorkspace
import PlanWorld
import SystemPackage
import Testing
import WorkspaceReading
import WritingOperations

@Suite struct DetectWorkspaceTests {
  private static func world(_ files: [String: String]) -> (World, MemoryFileStore) {
    var store = MemoryFileStore(Dictionary(uniqueKeysWithValues: files.map { ("/w/\($0)", $1) }))
    store.addFolder("/w/.git")
    let time = UTCTimestamp(secondsSince1970: 1_795_176_000)
    return (World(files: store, now: { time }, environment: { _ in nil }, currentDirectory: "/w"), store)
  }

  /// Returns the configuration that is found out, without its comments, and what was said about it.
  private static func detected(_ files: [String: String]) async throws -> (lines: [String], notes: [String]) {
    let (world, store) = world(files)
    let before = store.contents
    let answer = try await DetectWorkspace().run(in: world, mode: .write)
    let after = store.contents.filter { !$0.key.starts(with: "/w/.git") }
    #expect(after.filter { $0.key != "/w/execplan.yaml" } == before)
    let text = String(decoding: after["/w/execplan.yaml"] ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    #expect(
      WorkspaceConfiguration.read(Array(text.utf8), yaml: LibYAMLReader(), version: "9.0.0").problems == [])
    return (lines, answer.report.notes)
  }

  private static func plan(_ title: String, _ progress: String) -> String {
    """
    # \(title)

    ## Goal

    Text.

    ## Ship log

    a

    ## Fortschritt

    \(progress)

    ## Decision Log

    """
  }

  @Test func `folders, names, entries and headings are those of most plans`() async throws {
    let entry = "- 2026-10-01 10:00 UTC: Begun.\n- 2026-10-02 10:00 UTC: On."
    let (lines, notes) = try await Self.detected([
      "work/plans/active/2026-10-01-one.md": Self.plan("One", entry),
      "work/plans/active/2026-10-02-two.md": Self.plan("Two", entry),
      "work/plans/completed/2026-10-03-three.md": Self.plan("Three", "- [x] (2026-10-01 10:00Z) Done."),
      "work/plans/completed/four.md": Self.plan("Four", entry),
    ])
    #expect(
      lines == [
        "profile: harness", "folders:", "- work/plans", "names: '{date}-{slug}.md'", "index: null",
        "sections:",
        "- Goal", "- Fortschritt", "- Decision Log", "entry: 'YYYY-MM-DD HH:MM UTC: text'",
      ])
    #expect(
      notes == [
        "profile: harness fits 4 of 4 plans best, such as work/plans/active/2026-10-01-one.md",
        "folders: 4 in work/plans",
        "names: 3 of 4 files are named so, such as work/plans/active/2026-10-01-one.md",
        "index: no file lists the plans by state", "state: declared 4 by folder",
        "sections: 3 headings stand in at least half of the plans: Goal, Fortschritt, Decision Log",
        "entry: most entries of 3 of 4 plans with times begin so, such as work/plans/active/2026-10-01-one.md",
      ])
  }

  @Test func `an index in bullets or tables is found by what it lists`() async throws {
    let plan = "# P\n\n## Progress\n\n- [x] (2026-10-01 10:00Z) a\n\n## Decision Log\n"
    let plans = ["docs/plans/a.md": plan, "docs/plans/b.md": plan, "docs/plans/c.md": plan]
    let bullets =
      "# All\n\n## Active\n\n- [A](plans/a.md)\n- [B](plans/b.md)\n\n## Done\n\n- [C](plans/c.md)\n"
    let lines = try await Self.detected(plans.merging(["docs/WORK.md": bullets]) { $1 }).lines
    #expect(lines.contains("index: docs/WORK.md"))
    let table = "# All\n\n## Active\n\n| Plan |\n| --- |\n| [A](plans/a.md) |\n| [B](plans/b.md) |\n"
    let rows = try await Self.detected(plans.merging(["docs/WORK.md": table]) { $1 }).lines
    #expect(
      Array(rows.drop { !$0.hasPrefix("index:") }.prefix(3)) == [
        "index:", "  path: docs/WORK.md", "  form: table",
      ])
    let one = "# All\n\n## Active\n\n- [A](plans/a.md)\n"
    #expect(
      try await Self.detected(plans.merging(["docs/WORK.md": one]) { $1 }).lines.contains("index: null"))
  }

  @Test func `plans outside all folders of plans are named, also one that a fence hides`() async throws {
    let plan = "# P\n\n## Purpose\n\na\n\n## Progress\n\n- [ ] a\n\n## Decision Log\n\n## Outcomes\n"
    let lines = try await Self.detected([
      "plans/a.md": plan, "docs/big-move.md": plan, "docs/fenced.md": "```md\n\(plan)```\n",
      "docs/notes.md": "# N\n\n## Purpose\n\na\n", "docs/x.md": "# X\n", "docs/y.md": "# Y\n",
    ]).lines
    #expect(
      Array(lines.prefix(5)) == [
        "profile: cookbook", "folders:", "- plans", "- docs/big-move.md", "- docs/fenced.md",
      ])
  }

  @Test func `a folder that holds plans and little else is named as a whole, and may be a state`()
    async throws
  {
    let plan = "# P\n\n## Purpose\n\na\n\n## Progress\n\n- [x] a\n\n## Decision Log\n\n## Outcomes\n"
    let files = [
      "plans/a.md": plan, ".agents/done/b.md": plan, ".agents/done/c.md": plan,
      ".agents/done/notes.md": "# N\n",
      "docs/d.md": plan, "docs/x.md": "# X\n", "docs/y.md": "# Y\n",
    ]
    let lines = try await Self.detected(files).lines
    #expect(
      Array(lines.prefix(5)) == [
        "profile: cookbook", "folders:", "- plans", "- '.agents/done'", "- docs/d.md",
      ])
    let (world, _) = Self.world(files)
    _ = try await DetectWorkspace().run(in: world, mode: .write)
    let list = try await ListPlans().run(in: world)
    let states = Dictionary(uniqueKeysWithValues: list.plans.map { ($0.path, $0.state) })
    #expect(states[".agents/done/b.md"] == .completed)
    #expect(states["docs/d.md"] == .active)
    #expect(try await ShowPlan(".agents/done/b.md").run(in: world).decision.state == .completed)
  }

  @Test func `plans that differ keep each its own profile`() async throws {
    let governance = "---\nslug: a\nstatus: active\n---\n# A\n\n## Status\n\n- [2026-10-01 10:00 UTC] a\n"
    let (lines, notes) = try await Self.detected([
      "plans/a.md": governance, "plans/b.md": "# B\n\n## Progress\n\n- [x] (2026-10-01 10:00Z) a\n",
    ])
    #expect(lines == ["folders:", "- plans", "index: null"])
    #expect(
      notes.first
        == "profile: the plans differ (1 governance, 1 cookbook): each is read by the profile that fits it")
  }

  @Test func `no choice gives a plan another state than it declares`() async throws {
    // Most plans say it in the frontmatter; for one of them the line under the title says otherwise.
    let plan = { (status: String, line: String) in
      "---\nstatus: \(status)\n---\n# P\n\n\(line)\n\n## Progress\n\n- [ ] a\n\n## Decision Log\n"
    }
    let (lines, notes) = try await Self.detected([
      "plans/a.md": plan("active", ""), "plans/b.md": plan("done", ""),
      "plans/c.md": plan("active", "Status: done"),
    ])
    #expect(!lines.contains { $0.hasPrefix("state:") })
    #expect(
      notes.contains { $0.hasPrefix("state is left as it is: otherwise plans/c.md would change state") })
  }

  @Test func `a configuration that is there stays`() async throws {
    let (world, store) = Self.world(["execplan.yaml": "profile: cookbook\n", "plans/a.md": "# A\n"])
    let before = store.contents
    let error = await #expect(throws: Refusal.self) {
      try await DetectWorkspace().run(in: world, mode: .write)
    }
    #expect(error?.message == "execplan.yaml is there already")
    #expect(store.contents.filter { !$0.key.starts(with: "/w/.git") } == before)
  }

  @Test func `a plan that cannot be read is named`() async throws {
    var (world, store) = Self.world(["plans/a.md": "# A\n\n## Progress\n\n- [ ] a\n"])
    store.add("/w/plans/b.md", bytes: [0xFF])
    world.files = store
    let answer = try await DetectWorkspace().run(in: world, mode: .write)
    #expect(answer.report.notes.first == "plans/b.md cannot be read and was left out: not UTF-8 at byte 0")
  }

  @Test func `where nothing is, nothing is found out`() async throws {
    let (world, _) = Self.world(["README.md": "# R\n"])
    let error = await #expect(throws: Refusal.self) {
      try await DetectWorkspace().run(in: world, mode: .write)
    }
    #expect(error?.message == "there are no plans here to learn from")
  }
}
