import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing
import WritingOperations

@Suite struct StateDeclarationTests {
  @Test(arguments: [
    ("---\nstatus: completed\n---\n# T\n", nil, "frontmatter:completed"),
    ("# T\n\nStatus: shipped\n", nil, "metadata:completed"),
    ("# T\n\n- **Status:** active\n", nil, "metadata:active"),
    ("# T\n\n> Stage: draft\n", nil, "metadata:draft"), ("# T\n\n状态：已完成\n", nil, "metadata:completed"),
    ("# T\n", "completed", "folder:completed"), ("# T\n", "deferred", "folder:blocked"),
    ("# T\n\n## Status\n\nStatus: blocked\n\n- a\n", nil, "section:blocked"),
    ("# T\n\n## Outcomes\n\n**Status**: Complete (2026-03-21)\n", nil, "section:completed"),
    ("# T\n\n## Purpose\n\nStatus: shipped docs-only slice\n\nWhy.\n", nil, "section:completed"),
    ("# T\n\n## Status\n\n- Status: superseded\n", nil, "section:superseded"),
    ("# T\n\n## Status\n\nCompleted\n", nil, "section:completed"),
  ])
  func `is declared in many places`(text: String, folder: String?, expected: String) {
    let plan = Plan(text, stateFolder: folder)
    #expect(plan.declarations.map { "\($0.place.rawValue):\($0.state?.rawValue ?? "?")" } == [expected])
    #expect(!plan.isStateInferred)
    #expect(plan.diagnostics.isEmpty)
    for declaration in plan.declarations {
      #expect(declaration.range.map { plan.string($0) } ?? declaration.text == declaration.text)
    }
  }

  @Test(arguments: [
    "# T\n", "# T\n\nStatus:\n", "# T\n\nStatus: TBD\n", "# T\n\n## Status\n\n- Status quo is fine\n",
    "# T\n\n## Status\n\nIt was completed by many people over a very long time.\n",
    "---\nstatus:\n---\n# T\n",
    "# T\n\n## Milestones\n\nStatus: done\n", "# T\n\n```\nStatus: done\n```\n",
    "# T\n\nStatus: draft | active | done\n",
  ])
  func `is active where nothing declares it`(text: String) {
    let plan = Plan(text)
    #expect(plan.state == .active)
    #expect(plan.isStateInferred)
    #expect(plan.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (
      Profile.governance, PlanState.completed,
      [StateDeclaration.Place.frontmatter, .metadata, .section, .folder]
    ),
    (.cookbook, .draft, [.metadata, .frontmatter, .section, .folder]),
    (.harness, .archived, [.folder, .metadata, .frontmatter, .section]),
  ])
  func `follows the profile where places disagree`(
    profile: Profile, state: PlanState, places: [StateDeclaration.Place]
  ) {
    let text = "---\nstatus: completed\n---\n# T\n\nStatus: draft\n\n## Status\n\nStatus: blocked\n"
    let plan = Plan(text, stateFolder: "archive", profile: profile)
    #expect(plan.declarations.map(\.place) == places)
    #expect(plan.state == state)
    #expect(plan.diagnostics.map(\.id) == ["state-disagrees"])
  }

  @Test(arguments: [
    ("Status: blocked", "active", PlanState.blocked), ("Status: Draft", "active", .draft),
    ("> **Superseded on 2026-01-31** by x.", "completed", .superseded),
    ("Status: active\n\n> **Abandoned on 2026-01-31.**", "completed", .abandoned),
    ("Status: ready when the lane opens", "active", .active),
    ("Status: **Blocked** by x", "active", .blocked),
    ("Status: abandoned", "completed", .abandoned), ("Status: completed", "archive", .archived),
    ("Status: active", "completed", .completed), ("Status: completed", "active", .active),
    ("## Status\n\nStatus: blocked", "active", .active), ("Status: active", "deferred", .blocked),
  ])
  func `is what the file says where its folder holds plans in several`(
    lines: String, folder: String, state: PlanState
  ) {
    #expect(Plan("# T\n\n\(lines)\n", stateFolder: folder).state == state)
    #expect(Plan("# T\n\n\(lines)\n", stateFolder: folder).profile == .harness)
  }

  @Test func `that nobody knows is a finding`() throws {
    let plan = Plan("# T\n\nStatus: flummoxed\n", stateFolder: "completed")
    let finding = try #require(plan.diagnostics.first)
    #expect(finding.id == "unknown-state")
    #expect(finding.message == "'flummoxed' names no state")
    #expect(plan.string(finding.range) == "flummoxed")
    #expect(plan.state == .completed)
    #expect(Plan("---\nstatus: flummoxed\n---\n# T\n").diagnostics.map(\.id) == ["unknown-state"])
    #expect(Plan("# T\n\nStatus: flummoxed\n").isStateInferred)
  }

  @Test(arguments: [
    "read-only analysis — host decision pending", "Cards A-C shipped; live verification remains",
    "staging — NOT YET APPLIED", "delta audit + dispatch-ready tasks", "executable — see the memo",
    "a note about what was said before", "flummoxed; in progress",
  ])
  func `that a reader can tell is no finding, though the first word is not known`(_ value: String) {
    let plan = Plan("# T\n\nStatus: \(value)\n")
    #expect(plan.diagnostics.isEmpty)
    #expect(plan.isStateInferred)
  }

  @Test(arguments: [
    ("Status: draft", "active", true), ("Status: blocked", "active", true), ("Status: done", "active", false),
    ("Status: abandoned", "completed", true), ("Status: active", "completed", false),
    ("Status: completed", "archive", true), ("Status: active", "archive", false),
    ("Status: active", "deferred", false),
  ])
  func `may be one of several in a folder`(line: String, folder: String, fits: Bool) {
    #expect(Plan("# T\n\n\(line)\n", stateFolder: folder).diagnostics.isEmpty == fits)
  }
}
