import PlanTestSupport
import PlanWorkspace
import SystemPackage
import Testing

@Suite struct WorkspaceRootTests {
  static let starts: [(FilePath, FilePath)] = [
    ("/home/a/repo/docs/plans", "/home/a/repo"), ("/home/a/repo", "/home/a/repo"),
    ("/home/a/repo/docs/../docs/./plans", "/home/a/repo"), ("/home/a/tree/docs", "/home/a/tree"),
    ("/home/a/repo/nested/x", "/home/a/repo/nested"), ("/home/b", "/home/b"), ("/", "/"),
    ("/home/a/none/at/all", "/home/a/none/at/all"),
  ]

  @Test(arguments: starts)
  func `is the nearest checkout or the start`(_ start: FilePath, _ root: FilePath) {
    let files = MemoryFileStore([
      "/home/a/repo/.git/HEAD": "", "/home/a/repo/docs/plans/a.md": "", "/home/a/tree/.git": "gitdir: x",
      "/home/a/repo/nested/.git/HEAD": "", "/home/b/c.md": "",
    ])
    #expect(WorkspaceRoot.find(from: start, files: files) == root)
  }

  @Test func `is found on the disk`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".git")
    try folder.makeFolder("a")
    try folder.makeFolder("a/b")
    #expect(WorkspaceRoot.find(from: folder.path("a/b"), files: PosixFileStore()) == folder.path)
  }
}
