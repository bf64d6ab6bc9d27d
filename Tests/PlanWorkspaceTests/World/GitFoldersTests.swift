import PlanTestSupport
import PlanWorkspace
import SystemPackage
import Testing

@Suite struct GitFoldersTests {
  private func folders(_ files: MemoryFileStore, from root: FilePath = "/w") -> GitFolders? {
    try? GitFolders.find(from: root, files: files)
  }

  @Test(arguments: ["/w/.git", "/main/.git/worktrees/w/commondir"] as [FilePath])
  func `a disk that cannot say is no missing repository`(_ path: FilePath) {
    var files = MemoryFileStore([
      "/w/.git": "gitdir: /main/.git/worktrees/w\n", "/main/.git/worktrees/w/commondir": "../..\n",
    ])
    files.refuse(path, .other(.ioError))
    #expect(throws: FileProblem(.other(.ioError), at: path)) {
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
    ("gitdir: /main/.git/worktrees/w\n", "../..\n"),
    ("gitdir: ../main/.git/worktrees/w", "/main/.git"),
    ("gitdir: ../main/.git/worktrees/w\r\n", "../..\r\n"),
  ])
  func `a file leads to the worktree's folder and on to the common one`(_ mark: String, _ common: String) {
    let files = MemoryFileStore([
      "/w/.git": mark, "/main/.git/worktrees/w/HEAD": "", "/main/.git/worktrees/w/commondir": common,
    ])
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
    let files = MemoryFileStore(["/w/.git": "gitdir: ../.git/modules/w\n", "/.git/modules/w/HEAD": ""])
    let folder: FilePath = "/.git/modules/w"
    #expect(folders(files) == GitFolders(checkout: "/w", worktree: folder, common: folder))
  }

  @Test(arguments: ["", "gitdir:", "gitdir: /gone\n", "something else\n"])
  func `a file that leads nowhere is no checkout`(_ mark: String) {
    #expect(folders(MemoryFileStore(["/w/.git": mark])) == nil)
  }

  @Test func `without git there are none`() {
    #expect(folders(MemoryFileStore(["/w/a.md": ""])) == nil)
  }
}
