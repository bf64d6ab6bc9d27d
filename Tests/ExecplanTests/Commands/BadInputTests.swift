import PlanModel
import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

@Suite struct BadInputTests {
  /// A workspace in which everything that can be wrong with a file is wrong.
  static var world: World {
    var files = MemoryFileStore([
      "/workspace/plans/add-login.md": "# Add login\n\n## Progress\n\n- [ ] Draw the form.\n",
      "/workspace/plans/add-logout.md": "# Add logout\n\n## Progress\n\n- [x] Draw the button.\n",
      "/workspace/plans/twin/PLAN.md": "# One twin\n",
      "/workspace/plans/other/twin.md": "# Another twin\n",
      "/workspace/plans/folder.md/note.txt": "",
    ])
    files.addFolder("/workspace/.git")
    files.add("/workspace/plans/latin.md", bytes: Array("# Caf".utf8) + [0xE9, 0x0A])
    files.add("/workspace/plans/huge.md", bytes: [UInt8](repeating: 0x61, count: 17 << 20))
    files.addLink("/workspace/plans/dangling.md", to: "nowhere.md")
    files.addLink("/workspace/plans/loop.md", to: "loop.md")
    files.add("/workspace/plans/secret.md")
    files.refuse("/workspace/plans/secret.md")
    return ExampleWorkspace.world(files)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let notes: String
    var testDescription: String { arguments.joined(separator: " ") }
    init(_ arguments: String, _ notes: String) {
      self.arguments = arguments.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      self.notes = notes
    }
  }

  static let naming = "a plan is named by its slug, the beginning of its slug, or the path of its file"

  static let cases = [
    Case("show latin", "error: cannot read plans/latin.md: not UTF-8 at byte 5\n"),
    Case("show huge", "error: cannot read plans/huge.md: larger than 16777216 bytes\n"),
    Case("show secret", "error: cannot read plans/secret.md: permission denied\n"),
    Case("show dangling", "error: cannot read plans/dangling.md: the link leads to nothing\n"),
    Case("show loop", "error: cannot read plans/loop.md: the link leads back to itself\n"),
    Case("show plans/folder.md", "error: cannot read plans/folder.md: is a folder\n"),
    Case(
      "show plans/none.md", "error: cannot read plans/none.md: no such file or folder\n  hint: \(naming)\n"),
    Case("show", "error: missing expected argument '<plan>'\n  hint: \(options)\n"),
    Case("show ", "error: the name of the plan is empty\n  hint: \(naming)\n"),
    Case("show ..", "error: '..' is no slug: a slug leads to no other folder\n  hint: \(naming)\n"),
    Case("show a..b", "error: 'a..b' is no slug: a slug leads to no other folder\n  hint: \(naming)\n"),
    Case("show ../secrets", "error: cannot read /secrets: no such file or folder\n  hint: \(naming)\n"),
    Case(
      "show add",
      """
      error: 'add' begins the slugs of 2 plans:
        add-login  plans/add-login.md
        add-logout  plans/add-logout.md
        hint: write more of the slug, or the path

      """),
    Case(
      "show twin",
      """
      error: 2 plans have the slug 'twin':
        plans/other/twin.md
        plans/twin/PLAN.md
        hint: name the plan by its path

      """),
    Case(
      "show ad-login",
      "error: no plan has the slug 'ad-login'\n  hint: did you mean 'add-login'?\n"),
    Case(
      "show zzzzzzzzz",
      "error: no plan has the slug 'zzzzzzzzz'\n  hint: 'execplan list --all' shows all plans\n"),
    Case(
      "show \u{1B}[2J",
      "error: no plan has the slug '\\u{1b}[2J'\n  hint: 'execplan list --all' shows all plans\n"),
    Case(
      "show add-login --section risks",
      "error: plans/add-login.md has no section with the role 'risks'\n  hint: its roles are status\n"),
    Case(
      "show add-login --json --outline",
      "error: the JSON document always holds the whole plan\n  hint: leave out --outline and --section\n"),
    Case("lsit", "error: unknown verb 'lsit'\n  hint: did you mean 'list'?\n"),
    Case("list --stat active", "error: unknown option '--stat'\n  hint: did you mean '--state'?\n"),
    Case(
      "list --state actve",
      "error: unknown state 'actve'\n  hint: did you mean 'active'? the states are draft, active, blocked, "
        + "completed, abandoned, superseded, archived\n"),
    Case(
      "list --sort aeg",
      "error: unknown order 'aeg'\n  hint: did you mean 'age'? the orders are state, age, title, slug, progress, path\n"
    ),
    Case(
      "list --profile govern",
      "error: unknown profile 'govern'\n  hint: did you mean 'governance'? the profiles are governance, "
        + "cookbook, harness\n"),
    Case(
      "list --limit many", "error: --limit takes a number, not 'many'\n  hint: write --limit 3, for example\n"
    ),
    Case(
      "list --stale soon", "error: --stale takes a number, not 'soon'\n  hint: write --stale 3, for example\n"
    ),
    Case("list --json --format text", "error: --json and --format text contradict each other\n"),
    Case(
      "list --format jsn",
      "error: unknown format 'jsn'\n  hint: did you mean 'json'? the formats are text, json\n"),
    Case("-C nowhere list", "error: cannot work in 'nowhere': no such file or folder\n"),
    Case("-C plans/latin.md list", "error: cannot work in 'plans/latin.md': not a folder\n"),
    Case("help sates", "error: there is no help on 'sates'\n  hint: did you mean 'states'?\n"),
    Case(
      "completions basj",
      "error: unknown shell 'basj'\n  hint: did you mean 'bash'? the shells are bash, fish, zsh\n"),
    Case(
      "next add",
      "error: 'add' begins the slugs of 2 plans:\n  add-login  plans/add-login.md\n"
        + "  add-logout  plans/add-logout.md\n  hint: write more of the slug, or the path\n"),
  ]

  static let options = "'execplan --help' shows the verbs, 'execplan help VERB' their options"

  @Test(arguments: cases)
  func `says what is wrong and gives no answer`(_ example: Case) async {
    let run = await CapturedRun(example.arguments, in: Self.world)
    #expect(run.notes == example.notes)
    #expect(run.answer.isEmpty)
    #expect(run.status == .notDone)
  }

  @Test func `a list with unreadable plans says so loudly`() async throws {
    let run = await CapturedRun(["list"], in: Self.world)
    #expect(run.status == .findings)
    #expect(
      run.notes == """
        error: cannot read plans/dangling.md: the link leads to nothing
        error: cannot read plans/huge.md: larger than 16777216 bytes
        error: cannot read plans/latin.md: not UTF-8 at byte 5
        error: cannot read plans/loop.md: the link leads back to itself
        error: cannot read plans/secret.md: permission denied

        """)
    #expect(run.answer.contains("add-login"))
    let json = await CapturedRun(["list", "--json"], in: Self.world)
    #expect(json.status == .findings)
    let document = try OrderedJSON(reading: json.answer)
    #expect(document["unreadable"]?.elements.count == 5)
    #expect(document["plans"]?.elements.count == 4)
  }

  @Test func `an empty workspace is no mistake and says where plans were looked for`() async {
    let run = await CapturedRun(
      ["list"], in: ExampleWorkspace.world(MemoryFileStore(["/workspace/a.md": ""])))
    #expect(run.status == .done)
    #expect(run.answer.hasPrefix("no plans in /workspace\nlooked for Markdown files in folders named plans"))
  }

  @Test func `control characters from a plan never reach the terminal`() async {
    let text = "# Ti\u{1B}]0;x\u{07}tle\n\n## Progress\n\n- [ ] (2026-11-19 10:00Z) a\u{202E}b @\u{9B}x\n"
    let files = MemoryFileStore(["/workspace/plans/a\u{1B}.md": text])
    let world = ExampleWorkspace.world(files)
    for arguments in [
      ["list"], ["show", "a"], ["show", "a", "--outline"], ["show", "a", "--section", "status"], ["next"],
      ["doctor"],
    ] {
      let run = await CapturedRun(arguments, in: world)
      let unsafe = (run.answer + run.notes).unicodeScalars.filter { $0 != "\n" && SafeText.isUnsafe($0) }
      #expect(unsafe.isEmpty, "\(arguments)")
    }
  }
}
