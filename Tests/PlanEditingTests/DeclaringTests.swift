import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite struct DeclaringTests {
  static let declared: [(String, PlanState, String)] = [
    ("---\nstatus: active\n---\n# T\n", .blocked, "---\nstatus: blocked\n---\n# T\n"),
    ("---\nstatus: 'Active'\n---\n# T\n", .blocked, "---\nstatus: 'Blocked'\n---\n# T\n"),
    ("---\nstatus: \"IN_PROGRESS\"\n---\n# T\n", .completed, "---\nstatus: \"COMPLETED\"\n---\n# T\n"),
    ("# T\n\nStatus: ACTIVE\n", .completed, "# T\n\nStatus: COMPLETED\n"),
    (
      "# T\n\n- **Status:** In Progress\n- Owner: a\n", .completed,
      "# T\n\n- **Status:** Completed\n- Owner: a\n"
    ),
    ("# T\n\n> Stage: draft  \n> Owner: x\n", .active, "# T\n\n> Stage: active  \n> Owner: x\n"),
    ("# T\n\nStatus: active (waiting for review)\n", .abandoned, "# T\n\nStatus: abandoned\n"),
    ("# T\n\nStatus: `active`\r\n\r\ntext\r\n", .completed, "# T\n\nStatus: `completed`\r\n\r\ntext\r\n"),
    ("# T\n\n**Status**: **Active**\n", .completed, "# T\n\n**Status**: **Completed**\n"),
    ("# T\n\nStatus:\n", .blocked, "# T\n\nStatus: blocked\n"),
    ("# T\n\nStatus: TBD\n", .blocked, "# T\n\nStatus: BLOCKED\n"),
    ("# T\n\n## Status\n\nIn progress\n", .completed, "# T\n\n## Status\n\nCompleted\n"),
    (
      "---\nstatus: done\n---\n# T\n\nStatus: active\n\n## Status\n\nStatus: active\n", .completed,
      "---\nstatus: done\n---\n# T\n\nStatus: completed\n\n## Status\n\nStatus: completed\n"
    ),
    ("# T\n\nStatus: flummoxed\n", .completed, "# T\n\nStatus: completed\n"),
    (
      "---\nstatus: draft\n---\n# T\n\nStage: flummoxed\n", .active,
      "---\nstatus: active\n---\n# T\n\nStage: flummoxed\n"
    ),
    ("# T\n\nStatus: active (waiting for review)\n", .active, "# T\n\nStatus: active (waiting for review)\n"),
  ]

  @Test(arguments: declared)
  func `changes every place that disagrees`(text: String, state: PlanState, expected: String) throws {
    let plan = Plan(text)
    let changed = try plan.text(applying: plan.declaring(state))
    #expect(changed == expected)
    #expect(Plan(changed).state == state)
    #expect(try Plan(changed).declaring(state).isEmpty)
  }

  static let anew: [(Profile, String, PlanState, String)] = [
    (
      .governance, "---\ntitle: T\ntags:\n- a\n---\n# T\n", .draft,
      "---\ntitle: T\nstatus: draft\ntags:\n- a\n---\n# T\n"
    ),
    (.cookbook, "# T\n\ntext\n", .blocked, "# T\n\nStatus: blocked\n\ntext\n"),
    (.cookbook, "# T\r\ntext\r\n", .draft, "# T\r\n\r\nStatus: draft\r\n\r\ntext\r\n"),
    (.cookbook, "T\n=\n", .blocked, "T\n=\n\nStatus: blocked\n"),
    (.cookbook, "# T", .blocked, "# T\n\nStatus: blocked\n"),
    (.cookbook, "\u{FEFF}text\n", .blocked, "\u{FEFF}Status: blocked\n\ntext\n"),
    (.cookbook, "# T\n", .active, "# T\n"), (.cookbook, "# T\n", .completed, "# T\n"),
    (.harness, "# T\n", .blocked, "# T\n\nStatus: blocked\n"), (.harness, "# T\n", .active, "# T\n"),
    (.harness, "# T\n", .completed, "# T\n"),
    (
      .harness, "# T\n\n## Status\n\nIn progress\n", .blocked,
      "# T\n\nStatus: blocked\n\n## Status\n\nBlocked\n"
    ),
    (.governance, "# T\n", .blocked, "# T\n\nStatus: blocked\n"),
  ]

  @Test(arguments: anew)
  func `declares where nothing did`(profile: Profile, text: String, state: PlanState, expected: String) throws
  {
    let plan = Plan(text, profile: profile)
    #expect(try plan.text(applying: plan.declaring(state)) == expected)
  }

  static let inFolders: [(String, String, PlanState, String)] = [
    ("active", "# T\n", .blocked, "# T\n\nStatus: blocked\n"),
    ("active", "# T\n", .draft, "# T\n\nStatus: draft\n"),
    ("active", "# T\n\nStatus: blocked\n", .active, "# T\n\nStatus: active\n"),
    ("active", "# T\n\nStatus: Active\n", .blocked, "# T\n\nStatus: Blocked\n"),
    ("active", "# T\n\nStatus: On hold\n", .blocked, "# T\n\nStatus: Blocked\n"),
    ("active", "# T\n", .active, "# T\n"), ("deferred", "# T\n", .blocked, "# T\n"),
    ("completed", "# T\n", .superseded, "# T\n\nStatus: superseded\n"),
    ("completed", "# T\n", .abandoned, "# T\n\nStatus: abandoned\n"),
    ("completed", "# T\n\nStatus: superseded\n", .completed, "# T\n\nStatus: completed\n"),
    ("completed", "# T\n", .completed, "# T\n"), ("archive", "# T\n", .archived, "# T\n"),
  ]

  @Test(arguments: inFolders)
  func `says what the folder cannot say`(folder: String, text: String, state: PlanState, expected: String)
    throws
  {
    let plan = Plan(text, stateFolder: folder)
    let changed = try plan.text(applying: plan.declaring(state))
    #expect(changed == expected)
    let written = Plan(changed, stateFolder: folder)
    #expect(written.state == state)
    #expect(written.diagnostics.isEmpty)
    #expect(try written.declaring(state).isEmpty)
  }

  @Test func `a remark that goes on in the next line keeps its beginning`() throws {
    let plan = Plan("# T\n\nStatus: IN PROGRESS (approved: the\nrequester asked)\n", profile: .cookbook)
    let bytes = try plan.document.source.applying(try plan.declaring(.completed))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "# T\n\nStatus: COMPLETED (approved: the\nrequester asked)\n")
    let closed = Plan("# T\n\nStatus: Done (2026-01-31)\n", profile: .cookbook)
    let reopened = try closed.document.source.applying(try closed.declaring(.active))
    #expect(String(decoding: reopened, as: UTF8.self) == "# T\n\nStatus: Active\n")
  }

  @Test func `names the line of frontmatter that cannot be read`() {
    let plan = Plan("---\ntitle: a: b\nstatus: done\n---\n# T\n\nStatus: active\n")
    #expect(throws: FrontmatterError.self) { try plan.declaring(.completed) }
    guard
      case .malformed(let line, _)? = #expect(
        throws: FrontmatterError.self, performing: { try plan.declaring(.active) })
    else {
      Issue.record("another problem")
      return
    }
    #expect(line == 2)
    let other = Plan("---\ntitle: a: b\n---\n# T\n\nStatus: active\n", profile: .cookbook)
    #expect(throws: Never.self) { try other.declaring(.completed) }
  }
}
