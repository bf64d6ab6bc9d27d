import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@Suite struct WorkspaceRootTests {
  // Paths of files in memory; no machine has to have them.
  static let starts: [(FilePath, FilePath)] = [
    ("/home/a/repo/docs/plans", "/home/a/repo"), ("/home/a/repo", "/home/a/repo"),
    ("/home/a/repo/docs/../docs/./plans", "/home/a/repo"), ("/home/a/tree/docs", "/home/a/tree"),
    ("/home/a/repo/nested/x", "/home/a/repo/nested"), ("/home/b", "/home/b"), ("/", "/"),
    ("/home/a/none/at/all", "/home/a/none/at/all"), ("/home/a/repo/team/docs/plans", "/home/a/repo/team"),
    ("/home/a/repo/team/inner/x", "/home/a/repo/team/inner"), ("/home/c/plans", "/home/c"),
    ("/home/a/repo/other/x", "/home/a/repo"),
  ]

  @Test(arguments: starts)
  func `is the nearest workspace or the start`(_ start: FilePath, _ root: FilePath) {
    let files = MemoryFileStore([
      "/home/a/repo/.git/HEAD": "", "/home/a/repo/docs/plans/a.md": "", "/home/a/tree/.git": "gitdir: x",
      "/home/a/repo/nested/.git/HEAD": "", "/home/b/c.md": "",
      "/home/a/repo/team/execplan.yaml": "", "/home/a/repo/team/inner/execplan.yaml": "",
      "/home/c/execplan.yaml": "profile: cookbook\n", "/home/a/repo/other/execplan.yaml/x": "",
    ])
    #expect(WorkspaceRoot.find(from: start, files: files) == root)
  }

  @Test(arguments: [("/a", true), ("/a/b/c", true), ("/d", false)])
  func `may lie in a checkout`(_ folder: FilePath, _ expected: Bool) {
    let files = MemoryFileStore(["/a/.git/HEAD": "", "/a/b/c/execplan.yaml": "", "/d/execplan.yaml": ""])
    #expect(WorkspaceRoot.liesInCheckout(folder, files: files) == expected)
  }

  static let checkouts: [(FilePath, FilePath?)] = [
    ("/a", "/a"), ("/a/b", "/a"), ("/a/b/c", "/a"), ("/a/b/c/..", "/a"), ("/d", nil), ("/", nil),
  ]

  @Test(arguments: checkouts)
  func `a checkout is looked for past configurations`(_ folder: FilePath, _ expected: FilePath?) {
    let files = MemoryFileStore([
      "/a/.git/HEAD": "", "/a/b/c/execplan.yaml": "", "/d/execplan.yaml": "",
    ])
    #expect(WorkspaceRoot.checkout(around: folder, files: files) == expected)
  }

  @Test(arguments: [
    ("/bare.git", true), ("/bare.git/hooks/x", true), ("/bare.git/tree", false),
    ("/bare.git/tree/docs", false), ("/a/.git", true), ("/a/.git/refs/heads", true),
    ("/a/.git/worktrees/w", true), ("/a", false),
    ("/a/docs", false), ("/a/docs/../.git", true), ("/none", false), ("/half", false), ("/shell", false),
    ("/shell/.bare", true), ("/", false),
  ])
  func `may lie where git keeps a repository`(_ folder: FilePath, _ expected: Bool) {
    let files = MemoryFileStore([
      "/bare.git/HEAD": "", "/bare.git/objects/x": "", "/bare.git/refs/x": "", "/bare.git/hooks/x/y": "",
      "/bare.git/tree/.git": "gitdir: ../worktrees/tree\n", "/bare.git/tree/docs/a.md": "",
      "/a/.git/HEAD": "", "/a/.git/objects/x": "", "/a/.git/refs/heads/x": "", "/a/.git/worktrees/w/HEAD": "",
      "/a/docs/a.md": "", "/none/a.md": "", "/half/HEAD": "", "/half/refs/x": "",
      "/shell/.git": "gitdir: .bare\n", "/shell/.bare/HEAD": "", "/shell/.bare/objects/x": "",
      "/shell/.bare/refs/x": "",
    ])
    #expect(WorkspaceRoot.isInsideGitDirectory(folder, files: files) == expected)
  }

  @Test func `is found on the disk`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".git")
    try folder.makeFolder("a")
    try folder.makeFolder("a/b")
    #expect(WorkspaceRoot.find(from: folder.path("a/b"), files: PosixFileStore()) == folder.path)
  }
}
