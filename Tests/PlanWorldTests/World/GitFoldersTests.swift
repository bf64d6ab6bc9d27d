import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@Suite struct GitFoldersTests {
  private func folders(_ files: MemoryFileStore, from root: FilePath = "/w") -> GitFolders? {
    try? GitFolders.find(from: root, files: files)
  }

  @Test(arguments: ["/w/.git", "/main/.git/worktrees/w/commondir"] as [FilePath])
  func `a disk that cannot say is no missing repository`(_ path: FilePath) {
    var files = MemoryFileStore(GitLayout.worktree(at: "/w", called: "w", of: "/main/.git"))
    files.refuse(path, .other(.ioError))
    #expect(throws: FileError(.other(.ioError), at: path)) {
      try GitFolders.find(from: "/w", files: files)
    }
  }

  @Test func `a folder belongs to the checkout itself`() {
    let files = MemoryFileStore(["/w/.git/HEAD": "", "/w/docs/a.md": ""])
    let expected = GitFolders(checkout: "/w", worktree: "/w/.git", common: "/w/.git")
    #expect(folders(files) == expected)
    #expect(folders(files, from: "/w/docs") == expected)
  }

  @Test(arguments: [
    ("/main/.git/worktrees/w", "../.."), ("../main/.git/worktrees/w", "/main/.git"),
    ("../main/.git/worktrees/w\r", "../..\r"),
  ])
  func `a file leads to the worktree's folder and on to the common one`(_ path: String, _ common: String) {
    let files = MemoryFileStore(
      GitLayout.worktree(at: "/w", called: "w", of: "/main/.git", path: path, common: common))
    let expected = GitFolders(checkout: "/w", worktree: "/main/.git/worktrees/w", common: "/main/.git")
    #expect(folders(files) == expected)
  }

  @Test(arguments: ["/w/svc", "/w/svc/docs/plans", "/w/svc/../svc"] as [FilePath])
  func `a workspace below a checkout belongs to the checkout`(_ root: FilePath) {
    let files = MemoryFileStore([
      "/w/.git/HEAD": "", "/w/svc/execplan.yaml": "", "/w/svc/docs/plans/a.md": "",
    ])
    let expected = GitFolders(checkout: "/w", worktree: "/w/.git", common: "/w/.git")
    #expect(folders(files, from: root) == expected)
  }

  @Test func `a workspace of its own without git has none`() {
    #expect(folders(MemoryFileStore(["/w/execplan.yaml": ""])) == nil)
  }

  @Test func `a submodule has a folder of its own`() {
    let files = MemoryFileStore(
      GitLayout.repository(at: "/.git/modules/w").merging(["/w/.git": "gitdir: ../.git/modules/w\n"]) { $1 })
    let folder: FilePath = "/.git/modules/w"
    #expect(folders(files) == GitFolders(checkout: "/w", worktree: folder, common: folder))
  }

  @Test(arguments: ["", "gitdir:", "gitdir: /gone\n", "something else\n"])
  func `a file that leads nowhere is no checkout`(_ mark: String) {
    #expect(folders(MemoryFileStore(["/w/.git": mark])) == nil)
  }

  /// The files of a git directory that another folder needs as well, by what it is for.
  private static let needed: [String] = [
    "/main/.git/objects/info/packs", "/main/.git/refs/heads/main", "/main/.git/worktrees/w/HEAD",
    "/main/.git/worktrees/w/gitdir",
  ]

  @Test(arguments: needed)
  func `a folder that git would not work with is no git directory`(_ missing: String) {
    var layout = GitLayout.worktree(at: "/w", called: "w", of: "/main/.git")
    layout[missing] = nil
    #expect(folders(MemoryFileStore(layout)) == nil)
  }

  @Test(arguments: ["HEAD", "objects/info/packs", "refs/heads/main"])
  func `a file leads to a whole git directory or to none`(_ missing: String) {
    for mark in ["gitdir: /plans\n", "gitdir: ../plans\n"] {
      var layout = GitLayout.repository(at: "/plans")
      layout["/w/.git"] = mark
      layout["/plans/a.md"] = ""
      #expect(folders(MemoryFileStore(layout))?.worktree == "/plans")
      layout["/plans/\(missing)"] = nil
      #expect(folders(MemoryFileStore(layout)) == nil, "\(mark)")
    }
  }

  @Test func `a link instead of the folder leads to a whole git directory or to none`() {
    var files = MemoryFileStore(GitLayout.repository(at: "/data").merging(["/plans/a.md": ""]) { $1 })
    files.addLink("/w/.git", to: "/data")
    files.addLink("/x/.git", to: "/plans")
    #expect(folders(files) == GitFolders(checkout: "/w", worktree: "/w/.git", common: "/w/.git"))
    #expect(folders(files, from: "/x") == nil)
  }

  @Test func `the folder of a worktree is one of the common folder's`() {
    let inside = GitLayout.repository(at: "/other/.git").merging(["/other/a.md": ""]) { $1 }
    for common in ["/other/.git", "../../other/.git", "/other", "../docs"] {
      var layout = inside.merging(GitLayout.repository(at: "/w/.git")) { $1 }
      layout["/w/.git/commondir"] = common + "\n"
      layout["/w/.git/gitdir"] = "/w/.git\n"
      layout["/w/docs/a.md"] = ""
      #expect(folders(MemoryFileStore(layout)) == nil, "\(common)")
    }
  }

  @Test func `a worktree that was moved keeps its folders`() {
    var layout = GitLayout.worktree(at: "/w", called: "w", of: "/main/.git")
    layout["/new/.git"] = layout.removeValue(forKey: "/w/.git")
    #expect(folders(MemoryFileStore(layout), from: "/new")?.common == "/main/.git")
  }

  @Test func `without git there are none`() {
    #expect(folders(MemoryFileStore(["/w/a.md": ""])) == nil)
  }
}
