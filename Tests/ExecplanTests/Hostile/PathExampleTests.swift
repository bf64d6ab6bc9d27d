import PlanModel
import PlanTestSupport
import SystemPackage
import Testing

@testable import execplan

/// What single repositories did once, or could do.
@Suite struct PathExampleTests {
  private static let secret =
    "# Secret\n\nStatus: active\n\n## Progress\n\n- [ ] (2026-11-19 10:00Z) Spill it.\n"

  private static let plan = """
    # Add login

    Status: active

    ## Purpose

    It helps.

    ## Progress

    - [x] (2026-11-19 10:00Z) Draw the form.

    ## Decision Log

    ## Outcomes & Retrospective

    """

  private static func files(_ more: [String: String] = [:], links: [String: String] = [:]) -> MemoryFileStore
  {
    var files = MemoryFileStore([
      "/workspace/.git/config": "[core]\n", "/workspace/docs/plans/add-login.md": plan,
      "/etc/passwd": secret, "/elsewhere/plans/x.md": secret,
    ])
    for (path, text) in more { files.add(FilePath("/workspace").appending(path), bytes: Array(text.utf8)) }
    for (path, target) in links {
      files.addLink(FilePath("/workspace").appending(path), to: FilePath(target))
    }
    return files
  }

  private static func run(_ words: String..., in files: MemoryFileStore) async -> CapturedRun {
    await CapturedRun(words, in: HostileWorkspace.world(files, in: "/workspace"))
  }

  @Test func `an index in git's directory does not let 'close' break the repository`() async {
    let files = Self.files(["execplan.yaml": "index: .git/config\n"])
    let run = await Self.run("close", "add-login", "Done", in: files)
    #expect(run.status == .notDone)
    #expect(
      run.notes == """
        error: execplan.yaml:1: the path '.git/config' is in a git directory
          hint: git alone keeps files there; name another place

        """)
    #expect(files.contents["/workspace/.git/config"] == Array("[core]\n".utf8))
  }

  @Test(arguments: ["new", "index", "init"])
  func `an index behind a link into git's directory is neither read nor written`(_ verb: String) async {
    let files = Self.files(
      ["execplan.yaml": "index: docs/PLANS.md\n"], links: ["docs/PLANS.md": "../.git/config"])
    let words = verb == "new" ? ["new", "Add a cache", "--by", "ann"] : [verb]
    let run = await CapturedRun(words, in: HostileWorkspace.world(files, in: "/workspace"))
    #expect(run.status == .notDone)
    #expect(run.notes.contains("docs/PLANS.md: leads to /workspace/.git/config, which is in a git directory"))
    #expect(files.contents["/workspace/.git/config"] == Array("[core]\n".utf8))
  }

  @Test func `a template behind a link lands in no plan`() async {
    let files = Self.files(["execplan.yaml": "template: t.md\n"], links: ["t.md": "/etc/passwd"])
    let run = await Self.run("new", "Add a cache", "--by", "ann", in: files)
    #expect(run.status == .notDone)
    #expect(run.notes == "error: cannot read t.md: leads to /etc/passwd, outside of the checkout\n")
    #expect(files.contents["/workspace/docs/plans/add-a-cache.md"] == nil)
  }

  @Test func `a folder of plans behind a link takes none`() async {
    let files = Self.files(
      ["execplan.yaml": "folders: [docs/work]\n"], links: ["docs/work": "/elsewhere/plans"])
    let run = await Self.run("new", "Add a cache", "--by", "ann", in: files)
    #expect(run.status == .notDone)
    #expect(
      run.notes.contains(
        "cannot use docs/work/add-a-cache: leads to /elsewhere/plans, outside of the checkout"))
    #expect(files.contents["/elsewhere/plans/add-a-cache.md"] == nil)
  }

  @Test func `a plan that is a link out of the checkout is said in every list`() async {
    let files = Self.files(links: [
      "docs/plans/secret.md": "/etc/passwd", "docs/plans/git.md": "../../.git/config",
    ])
    for words in [["list"], ["next"], ["check"], ["doctor"], ["triage"]] {
      let run = await CapturedRun(words, in: HostileWorkspace.world(files, in: "/workspace"))
      #expect(run.status == .findings, "\(words)")
      let text = run.answer + run.notes
      #expect(
        text.contains("docs/plans/secret.md: leads to /etc/passwd, outside of the checkout"), "\(words)")
      #expect(text.contains("leads to /workspace/.git/config, which is in a git directory"), "\(words)")
      #expect(!text.contains("Spill"), "\(words)")
    }
    for words in [
      ["show", "secret"], ["log", "secret", "x"], ["step", "done", "docs/plans/secret.md", "1"],
    ] {
      let run = await CapturedRun(words, in: HostileWorkspace.world(files, in: "/workspace"))
      #expect(run.status == .notDone, "\(words)")
      #expect(run.notes.contains("leads to /etc/passwd, outside of the checkout"), "\(words)")
    }
    #expect(files.contents["/etc/passwd"] == Array(Self.secret.utf8))
  }

  @Test func `the changelog, the tags and the configuration behind a link are not read`() async {
    let links = ["CHANGELOG.md": "/etc/passwd", "tags.yaml": "/etc/passwd"]
    let run = await Self.run("check", in: Self.files(["execplan.yaml": "tags: tags.yaml\n"], links: links))
    #expect(run.notes.contains("cannot read CHANGELOG.md: leads to /etc/passwd, outside of the checkout"))
    #expect(run.notes.contains("the tags cannot be read: leads to /etc/passwd, outside of the checkout"))
    let other = await Self.run("list", in: Self.files(links: ["execplan.yaml": "/etc/passwd"]))
    #expect(other.notes.contains("cannot read execplan.yaml: leads to /etc/passwd, outside of the checkout"))
  }

  @Test func `a link inside the checkout is followed`() async {
    let files = Self.files(
      ["AGENTS.md": "# Agents\n"], links: ["CLAUDE.md": "AGENTS.md", "docs/plans/b.md": "add-login.md"])
    let run = await Self.run("show", "b", in: files)
    #expect(run.status == .done)
    #expect(run.answer.contains("Add login"))
    _ = await Self.run("init", "--agents", in: files)
    #expect(
      String(decoding: files.contents["/workspace/AGENTS.md"] ?? [], as: UTF8.self).contains("execplan"))
  }

  @Test func `a plan in a folder of no workspace is written there`() async {
    var files = Self.files()
    files.add("/home/ann/plan.md", bytes: Array(Self.plan.utf8))
    let world = HostileWorkspace.world(files, in: "/workspace")
    let run = await CapturedRun(["log", "/home/ann/plan.md", "It works"], in: world)
    #expect(run.status == .done, "\(run.transcript)")
    #expect(String(decoding: files.contents["/home/ann/plan.md"] ?? [], as: UTF8.self).contains("It works"))
  }

  @Test func `rules do not look outside for a link`() async {
    let files = Self.files(
      ["docs/plans/links.md": "# Links\n\n[a](../x.md) [b](../y.md) [c](../../.git/none)\n"],
      links: ["docs/x.md": "/etc/passwd", "docs/y.md": "/etc/none"])
    let run = await Self.run("check", "--select", "dead-link", in: files)
    // Whether something is there or not looks the same.
    #expect(run.status == .done, "\(run.transcript)")
    #expect(!run.answer.contains("docs/y.md"))
  }
}
