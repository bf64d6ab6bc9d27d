import PlanTestSupport
import SystemPackage
import Testing

@testable import PlanWorld

@Suite struct CheckoutPathTests {
  private static let files: MemoryFileStore = {
    var files = MemoryFileStore([
      "/r/.git/config": "", "/r/AGENTS.md": "", "/r/docs/plan.md": "", "/etc/passwd": "secret",
      "/r/bare/HEAD": "", "/r/bare/objects/x": "", "/r/bare/refs/x": "",
      "/r/old/objects/x": "", "/r/old/refs/x": "", "/r/linked/commondir": "", "/r/common/objects/x": "",
      "/r/common/refs/x": "", "/r/common/config": "", "/r/library/objects/x": "", "/r/library/refs/x": "",
      "/r/library/config/x": "",
    ])
    let links = [
      "CLAUDE.md": "AGENTS.md", "docs/up.md": "../AGENTS.md", "docs/self": "/r/docs",
      "passwd.md": "/etc/passwd",
      "etc": "/etc", "out.md": "../x.md", "back.md": "../r/AGENTS.md", "git": ".git",
      "docs/config": "../.git/config",
      "loop": "loop", "dangling.md": "docs/none.md", "here": ".", "above": "..", "chain.md": "docs/chain2.md",
      "docs/chain2.md": "../etc/passwd", "old/HEAD": "refs/heads/main", "linked/HEAD": "refs/heads/main",
    ]
    for (link, target) in links { files.addLink(FilePath("/r").appending(link), to: FilePath(target)) }
    return files
  }()

  private static func place(_ path: String) throws -> CheckoutPath {
    let checkout = try Checkout.find(around: "/r", files: files)
    return try checkout.path(FilePath("/r").appending(path), files: files)
  }

  @Test(arguments: [
    ("AGENTS.md", "/r/AGENTS.md"), ("CLAUDE.md", "/r/AGENTS.md"), ("docs/up.md", "/r/AGENTS.md"),
    ("docs/self/self/plan.md", "/r/docs/plan.md"), ("back.md", "/r/AGENTS.md"),
    ("docs/../AGENTS.md", "/r/AGENTS.md"),
    ("docs/self/../AGENTS.md", "/r/AGENTS.md"), ("../r/docs", "/r/docs"), ("here/here/docs", "/r/docs"),
    ("dangling.md", "/r/docs/none.md"), ("new/folder/file.md", "/r/new/folder/file.md"), ("here", "/r"),
    ("library/x.md", "/r/library/x.md"), (".gitignore", "/r/.gitignore"), ("AGENTS.md/x", "/r/AGENTS.md/x"),
  ])
  func `a path that ends inside has a place`(_ path: String, _ file: FilePath) throws {
    #expect(try Self.place(path).file == file)
  }

  @Test(arguments: [
    ("../x.md", "'../x.md' is outside of the checkout"),
    ("docs/../../etc/passwd", "'docs/../../etc/passwd' is outside of the checkout"),
    ("passwd.md", "passwd.md leads to /etc/passwd, outside of the checkout"),
    ("etc/passwd", "etc/passwd leads to /etc/passwd, outside of the checkout"),
    ("etc", "etc leads to /etc, outside of the checkout"),
    ("out.md", "out.md leads to /x.md, outside of the checkout"),
    ("above", "above leads to /, outside of the checkout"),
    ("above/etc/passwd", "above/etc/passwd leads to /etc/passwd, outside of the checkout"),
    ("chain.md", "chain.md leads to /etc/passwd, outside of the checkout"),
    (".git", "'.git' is in a git directory"), (".git/config", "'.git/config' is in a git directory"),
    ("docs/.GIT/new.md", "'docs/.GIT/new.md' is in a git directory"),
    ("git", "git leads to .git, which is in a git directory"),
    ("git/config", "git/config leads to .git/config, which is in a git directory"),
    ("docs/config", "docs/config leads to .git/config, which is in a git directory"),
    ("bare/plan.md", "'bare/plan.md' is in a git directory"), ("bare", "'bare' is in a git directory"),
    ("old/config", "'old/config' is in a git directory"),
    ("linked/config", "'linked/config' is in a git directory"),
    ("common/config", "'common/config' is in a git directory"),
    ("loop", "cannot tell where loop leads: the link leads back to itself"),
  ])
  func `a path that ends elsewhere is refused`(_ path: String, _ message: String) {
    let problem = #expect(throws: CheckoutPathError.self) { try Self.place(path) }
    #expect(problem?.description == message)
  }

  @Test func `absolute paths and other roots are refused`() throws {
    let checkout = try Checkout.find(around: "/r", files: Self.files)
    for path in ["/etc/passwd", "/", "/rr/x", "/r2"] as [FilePath] {
      let problem = #expect(throws: CheckoutPathError.self) { try checkout.path(path, files: Self.files) }
      #expect(problem?.reason == .outside(leadsTo: path))
    }
  }

  @Test func `outside nothing is looked at`() throws {
    let files = Self.files
    let checkout = try Checkout.find(around: "/r", files: files)
    let watched = WatchedFiles(files)
    for path in ["passwd.md", "etc/passwd", "above/etc", "out.md", "chain.md", "../etc/passwd", "back.md"] {
      _ = try? checkout.path(FilePath("/r").appending(path), files: watched)
    }
    #expect(watched.paths.filter { !$0.starts(with: "/r") } == [])
    #expect(!watched.paths.isEmpty)
  }

  @Test(arguments: ["CLAUDE.md", "docs/self/plan.md", "dangling.md", "here/docs", "loop"])
  func `an exact path leads through no link`(_ path: String) throws {
    let checkout = try Checkout.find(around: "/r", files: Self.files)
    let problem = #expect(throws: CheckoutPathError.self) {
      try checkout.exactPath(FilePath("/r").appending(path), files: Self.files)
    }
    guard case .link = problem?.reason else {
      Issue.record("\(problem?.description ?? "")")
      return
    }
  }

  @Test func `an exact path without links has a place`() throws {
    let checkout = try Checkout.find(around: "/r", files: Self.files)
    #expect(try checkout.exactPath("/r/docs/plan.md", files: Self.files).file == "/r/docs/plan.md")
    #expect(try checkout.exactPath("/r/docs/new/x.md", files: Self.files).file == "/r/docs/new/x.md")
  }

  @Test func `a git directory under another name is refused`() throws {
    let layout = GitLayout.worktree(
      at: "/r", called: "w", of: "/r/data/shared", path: "data/shared/worktrees/w")
    let files = MemoryFileStore(layout.merging(["/r/data/shared/config": "", "/r/data/x.md": ""]) { $1 })
    let checkout = try Checkout.find(around: "/r/data", files: files)
    #expect(checkout.top == "/r")
    #expect(checkout.gitFolders == ["/r/data/shared/worktrees/w", "/r/data/shared"])
    #expect(try checkout.path("/r/data/x.md", files: files).file == "/r/data/x.md")
    for path in ["/r/data/shared/worktrees/w/config", "/r/data/shared/config", "/r/data/shared/../shared"]
      as [FilePath]
    {
      #expect(throws: CheckoutPathError.self) { try checkout.path(path, files: files) }
    }
  }

  @Test func `nothing is used of a checkout that is its own git directory`() throws {
    let files = MemoryFileStore(
      GitLayout.repository(at: "/r").merging(["/r/.git": "gitdir: .\n", "/r/plans/x.md": ""]) { $1 })
    let checkout = try Checkout.find(around: "/r", files: files)
    let problem = #expect(throws: CheckoutPathError.self) {
      try checkout.path("/r/plans/x.md", files: files)
    }
    #expect(problem?.reason == .gitDirectory(leadsTo: nil))
  }

  @Test func `a checkout inside a git directory is one`() throws {
    let layout = GitLayout.worktree(at: "/r/.git/trees/w", called: "w", of: "/r/.git")
    let files = MemoryFileStore(layout.merging(["/r/.git/trees/w/plan.md": ""]) { $1 })
    let checkout = try Checkout.find(around: "/r/.git/trees/w", files: files)
    #expect(try checkout.path("/r/.git/trees/w/plan.md", files: files).file == "/r/.git/trees/w/plan.md")
  }

  @Test func `a checkout behind a link has real places`() throws {
    var files = Self.files
    files.addLink("/home", to: "/r")
    files.addLink("/r/absolute.md", to: "/home/AGENTS.md")
    let checkout = try Checkout.find(around: "/home", files: files)
    #expect(checkout.top == "/home")
    #expect(checkout.realTop == "/r")
    #expect(try checkout.path("/home/docs/plan.md", files: files).file == "/r/docs/plan.md")
    #expect(try checkout.path("/r/docs/plan.md", files: files).file == "/r/docs/plan.md")
    #expect(try checkout.path("/home/absolute.md", files: files).file == "/r/AGENTS.md")
  }
}
