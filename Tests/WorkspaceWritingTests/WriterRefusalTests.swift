import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing
import WorkspaceWriting

/// What the writer refuses because of what stands on the disk, before it writes anything.
@Suite struct WriterRefusalTests {
  /// Returns a checkout with a plan and a folder outside of it.
  private func scene() -> MemoryFileStore {
    var files = WriterScene.one.fresh()
    files.add("/w/real/a.md", bytes: [0x61])
    files.add("/else/a.md", bytes: [0x61])
    return files
  }

  /// Returns why changes are refused; `nil` when they are carried out.
  private func problem(_ files: MemoryFileStore, _ changes: [FileChange]) async throws -> WriteError? {
    do {
      try await WorkspaceWriter.test(files).commit(Transaction(title: "t", changes: changes))
      return nil
    } catch let error as WriteError {
      return error
    }
  }

  @Test(arguments: ["/else/a.md", "../else/a.md", "real/../../else/a.md", "second.md", "real/up/else/a.md"])
  func `a link that leads outside is not written through`(_ target: String) async throws {
    var files = scene()
    files.addLink("/w/link.md", to: FilePath(target))
    files.addLink("/w/second.md", to: "/else/a.md")
    files.addLink("/w/real/up", to: "/")
    let contents = files.contents
    let found = try await problem(files, [.write("/w/link.md", before: [0x61], after: [0x62])])
    #expect(found?.placeOutside?.starts(with: "/else") == true)
    #expect(found?.hint != nil)
    #expect(files.contents.filter { !$0.key.string.hasSuffix("/lock") } == contents)
  }

  @Test(arguments: [
    (FileChange.write("/w/over/a.md", before: [0x61], after: [0x62]), "/else/a.md"),
    (.write("/w/over/new/b.md", before: nil, after: [0x62]), "/else/new/b.md"),
    (.remove("/w/over/a.md", before: [0x61]), "/else/a.md"),
    (.moveFolder("/w/real", to: "/w/over/real"), "/else/real"),
    (.moveFolder("/w/over/sub", to: "/w/sub"), "/else/sub"),
    (.write("/w/dangling.md", before: nil, after: [0x62]), "/else/none.md"),
  ])
  func `nothing is changed in a folder outside that a link leads to`(
    _ change: FileChange, _ place: String
  ) async throws {
    var files = scene()
    files.addFolder("/else/sub")
    files.addLink("/w/over", to: "/else")
    files.addLink("/w/dangling.md", to: "/else/none.md")
    let contents = files.contents
    #expect(try await problem(files, [change])?.placeOutside == FilePath(place))
    #expect(files.contents.filter { !$0.key.string.hasSuffix("/lock") } == contents)
  }

  @Test func `a file of a folder that moves is looked for where it stands now`() async throws {
    var files = scene()
    files.addLink("/w/real/out.md", to: "/else/a.md")
    let changes: [FileChange] = [
      .moveFolder("/w/real", to: "/w/done"), .write("/w/done/out.md", before: [0x61], after: [0x62]),
    ]
    #expect(try await problem(files, changes)?.placeOutside == "/else/a.md")
  }

  @Test func `links within a checkout that is reached through a link are written through`() async throws {
    var files = MemoryFileStore(["/real/w/.git/HEAD": "", "/real/w/docs/a.md": "a"])
    files.addLink("/w", to: "/real/w")
    files.addLink("/real/w/link.md", to: "/real/w/docs/a.md")
    files.addLink("/real/w/over", to: "docs")
    let changes: [FileChange] = [
      .write("/w/link.md", before: [0x61], after: [0x62]), .write("/w/over/b.md", before: nil, after: [0x62]),
    ]
    #expect(try await problem(files, changes) == nil)
    #expect(files.contents["/real/w/docs/a.md"] == [0x62])
    #expect(files.contents["/real/w/docs/b.md"] == [0x62])
  }

  // MARK: - Files that nobody may write

  @Test(arguments: [
    FileChange.write("/w/fixed.md", before: [0x61], after: [0x62]),
    .write("/w/link.md", before: [0x61], after: [0x62]), .remove("/w/fixed.md", before: [0x61]),
  ])
  func `a file that nobody may write is left as it is`(_ change: FileChange) async throws {
    var files = scene()
    files.add("/w/fixed.md", bytes: [0x61], permissions: [.ownerRead, .groupRead, .otherRead])
    files.addLink("/w/link.md", to: "fixed.md")
    let contents = files.contents
    let other = FileChange.write("/w/new/x.md", before: nil, after: [0x62])
    let found = try await problem(files, [other, change])
    #expect(found == .cannotWrite(FileError(.permissionDenied, at: "/w/fixed.md")))
    #expect(found?.hint?.contains("chmod") == true)
    #expect(files.contents.filter { !$0.key.string.hasSuffix("/lock") } == contents)
    #expect(!files.folders.contains("/w/new"))
  }

  @Test func `what was made write-protected since is not taken back`() async throws {
    let files = scene()
    try await WorkspaceWriter.test(files).commit(WriterScene.one.transaction)
    var guarded = files
    guarded.add("/w/a.md", bytes: Array("a\nb\n".utf8), permissions: [.ownerRead])
    await #expect(throws: WriteError.cannotWrite(FileError(.permissionDenied, at: "/w/a.md"))) {
      try await WorkspaceWriter.test(guarded).undo()
    }
  }

  @Test func `on the disk, too`() async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("w/.git")
    try folder.write("a", to: "w/a.md")
    try folder.write("a", to: "outside.md")
    try folder.makeLink("w/link.md", to: "../outside.md")
    try folder.setMode(0o444, of: "w/a.md")
    let writer = try WorkspaceWriter.test(PosixFileStore(), root: folder.path("w"))
    for name in ["w/a.md", "w/link.md"] {
      let change = FileChange.write(folder.path(name), before: [0x61], after: [0x62])
      do {
        try await writer.commit(Transaction(title: "t", changes: [change]))
        Issue.record("\(name) was written")
      } catch let problem as WriteError {
        let isProtected = problem == .cannotWrite(FileError(.permissionDenied, at: folder.path(name)))
        #expect(isProtected == (name == "w/a.md"))
        #expect(problem.placeOutside == (name == "w/a.md" ? nil : folder.path("outside.md")))
      }
      #expect(try PosixFileStore().read(folder.path(name), limit: 9) == [0x61])
    }
  }
}
