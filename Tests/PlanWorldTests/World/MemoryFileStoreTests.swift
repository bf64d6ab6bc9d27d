import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@Suite struct MemoryFileStoreTests {
  /// The same small tree on the disk and in memory.
  private static func trees() throws -> [(any FileStore, FilePath, TemporaryFolder?)] {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "a/b.md")
    try folder.makeLink("good.md", to: "a/b.md")
    try folder.makeLink("a/up.md", to: "../a/b.md")
    try folder.makeLink("over", to: "a")
    try folder.makeLink("dangling.md", to: "none.md")
    try folder.makeLink("loop.md", to: "loop.md")
    try folder.makePipe("pipe.md")
    var memory = MemoryFileStore(["/r/a/b.md": "text"])
    memory.addLink("/r/good.md", to: "a/b.md")
    memory.addLink("/r/a/up.md", to: "../a/b.md")
    memory.addLink("/r/over", to: "/r/a")
    memory.addLink("/r/dangling.md", to: "none.md")
    memory.addLink("/r/loop.md", to: "loop.md")
    memory.addPipe("/r/pipe.md")
    return [(PosixFileStore(), folder.path, folder), (memory, "/r", nil)]
  }

  static let answers: [(FilePath, FileError.Reason?)] = [
    ("a/b.md", nil), ("good.md", nil), ("a/up.md", nil), ("over/b.md", nil), ("over/up.md", nil),
    ("a", .isFolder), ("over", .isFolder), ("dangling.md", .danglingLink), ("loop.md", .linkLoop),
    ("none.md", .notFound), ("a/b.md/c", .notAFolder), ("none/b.md", .notFound),
    ("pipe.md", .notRegularFile),
  ]

  @Test(arguments: answers)
  func `answers as the disk does`(_ relative: FilePath, _ expected: FileError.Reason?) throws {
    for (files, root, folder) in try Self.trees() {
      let path = root.appending(relative.components)
      var reason: FileError.Reason?
      do throws(FileError) {
        #expect(try files.read(path, limit: 4) == Array("text".utf8))
      } catch {
        reason = error.reason
      }
      #expect(reason == expected, "in \(folder == nil ? "memory" : "a real folder")")
    }
  }

  @Test func `lists as the disk does`() throws {
    let lists = try Self.trees().map { files, root, _ in
      try files.entries(of: root).map { "\($0.name) \($0.kind)" }.sorted()
    }
    #expect(lists[0] == lists[1])
  }

  @Test func `refuses what it is told to`() {
    var files = MemoryFileStore(["/a/b.md": "text"])
    files.refuse("/a/b.md")
    files.refuse("/a", .other(.ioError))
    #expect(throws: FileError(.permissionDenied, at: "/a/b.md")) { try files.read("/a/b.md", limit: 9) }
    #expect(throws: FileError(.other(.ioError), at: "/a")) { try files.entries(of: "/a") }
  }
}
