import PlanTestSupport
import PlanWorkspace
import PlanWorld
import SystemPackage
import Testing

@Suite struct CheckoutFilesTests {
  /// What stands in the checkout, the same in memory and on a disk.
  private static let files = [
    "r/.git/config": "git", "r/a/1.md": "one", "r/a/2.md": "two", "r/bare/HEAD": "", "r/bare/objects/x": "",
    "r/bare/refs/x": "", "r/bare/plan.md": "bare", "r/a/.git.": "odd", "r/AGENTS.md": "agents",
    "out/x.md": "out",
  ]
  private static let links = [
    "r/a/in.md": "../AGENTS.md", "r/a/out.md": "../../out/x.md", "r/a/git.md": "../.git/config",
    "r/a/dangling.md": "none.md", "r/b": "a", "r/o": "../out", "r/g": ".git",
  ]

  /// What reading gives, or why it does not.
  private static let readings = [
    ("a/1.md", "one"), ("a/in.md", "agents"), ("a/out.md", "outside"), ("a/git.md", "git directory"),
    ("a/2.md", "two"), ("a/dangling.md", "the link leads to nothing"),
    ("a/none.md", "no such file or folder"),
    ("b/1.md", "one"), ("b/out.md", "outside"), ("o/x.md", "outside"), ("g/config", "git directory"),
    (".git/config", "git directory"), ("bare/plan.md", "git directory"), ("a/.git.", "git directory"),
    ("../out/x.md", "outside"), ("a/../AGENTS.md", "agents"), ("AGENTS.md", "agents"),
    ("none/1.md", "no such file or folder"),
  ]

  private static func inMemory() -> (files: CheckoutFiles, root: FilePath) {
    var store = MemoryFileStore()
    for (path, text) in files { store.add(FilePath("/w").appending(path), bytes: Array(text.utf8)) }
    for (link, target) in links { store.addLink(FilePath("/w").appending(link), to: FilePath(target)) }
    return (CheckoutFiles(around: "/w/r", files: store), "/w/r")
  }

  private static func text(_ result: Result<[UInt8], FileError>) -> String {
    switch result {
    case .success(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .failure(let problem):
      switch problem.reason {
      case .outsideCheckout: return "outside"
      case .inGitDirectory: return "git directory"
      default: return "\(problem)"
      }
    }
  }

  private static func check(_ files: CheckoutFiles, _ root: FilePath) {
    let paths = readings.map { root.appending($0.0) }
    let alone = paths.map { path in
      text(Result { () throws(FileError) in try files.read(path, limit: 100) })
    }
    #expect(alone == readings.map(\.1))
    var series: [String] = []
    files.read(each: paths[...], limit: 100) { _, result in series.append(text(result)) }
    #expect(series == readings.map(\.1))
  }

  @Test func `files are read inside, one by one and in a series`() {
    let (files, root) = Self.inMemory()
    Self.check(files, root)
  }

  @Test func `a disk gives the same answers, also through a link to the checkout`() throws {
    let folder = try TemporaryFolder()
    for (path, text) in Self.files { try folder.write(text, to: path) }
    for (link, target) in Self.links { try folder.makeLink(link, to: target) }
    try folder.makeLink("way", to: "r")
    for name in ["r", "way"] {
      let root = folder.path(name)
      Self.check(CheckoutFiles(around: root, files: PosixFileStore()), root)
    }
  }

  @Test func `folders are listed inside`() throws {
    let (files, root) = Self.inMemory()
    #expect(try files.entries(of: root.appending("b")).contains { $0.name == "1.md" })
    #expect(try files.entries(of: root).contains { $0.name == ".git" })
    for (name, reason) in [
      ("o", FileError.Reason.outsideCheckout("/w/out")), ("..", .outsideCheckout(nil)),
      (".git", .inGitDirectory(nil)), ("g", .inGitDirectory("/w/r/.git")), ("bare", .inGitDirectory(nil)),
    ] {
      let problem = #expect(throws: FileError.self) { try files.entries(of: root.appending(name)) }
      #expect(problem?.reason == reason, "\(name)")
    }
  }

  @Test func `that a folder is a checkout can be seen, and nothing else of git`() throws {
    let (files, root) = Self.inMemory()
    #expect(try files.status(of: root.appending(".git")).kind == .folder)
    #expect(WorkspaceRoot.isCheckout(root, files: files))
    #expect(throws: FileError.self) { try files.status(of: root.appending(".git/config")) }
    #expect(throws: FileError.self) { try files.status(of: root.appending("g")) }
    #expect(throws: FileError.self) { try files.target(ofLink: root.appending("o/x.md")) }
    #expect(try files.target(ofLink: root.appending("o")) == "../out")
  }

  @Test func `a path that a user names elsewhere has a checkout of its own`() throws {
    let (files, root) = Self.inMemory()
    #expect(files.mayHold(root.appending("o/x.md")))
    #expect(!files.mayHold("/w/out/x.md"))
    #expect(throws: FileError.self) { try files.read("/w/out/x.md", limit: 9) }
    #expect(try files.holding("/w/out/x.md").read("/w/out/x.md", limit: 9) == Array("out".utf8))
    #expect(throws: FileError.self) {
      try files.holding(root.appending("o/x.md")).read(root.appending("o/x.md"), limit: 9)
    }
  }

  @Test func `plans are found without those that git keeps`() {
    var store = MemoryFileStore(["/r/.git/HEAD": "", "/r/plans/a.md": ""])
    for name in ["HEAD", "objects/x", "refs/x", "plans/b.md"] {
      store.add(FilePath("/r/fixtures/repository").appending(name))
    }
    let found = PlanDiscovery.find(in: "/r", files: CheckoutFiles(around: "/r", files: store))
    #expect(found.candidates.map(\.relativePath) == ["plans/a.md"])
    #expect(found.problems == [])
  }
}
