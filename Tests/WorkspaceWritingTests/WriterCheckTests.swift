import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing
import WorkspaceWriting

/// Checking a transaction without carrying it out.
@Suite struct WriterCheckTests {
  private static func scene() -> MemoryFileStore {
    var files = MemoryFileStore(["/w/.git/HEAD": "", "/w/a.md": "a", "/w/sub/b.md": "b", "/else/a.md": "a"])
    files.addLink("/w/out.md", to: "/else/a.md")
    files.addLink("/w/in.md", to: "a.md")
    files.add("/w/fixed.md", bytes: [0x61], permissions: [.ownerRead])
    return files
  }

  private static let refused: [(FileChange, WriteError)] = [
    (.write("/w/a.md", before: [0x61], after: [0xFF]), .notUTF8("/w/a.md", offset: 0)),
    (.write("/else/a.md", before: [0x61], after: [0x62]), .outside("/else/a.md", of: "/w")),
    (.moveFolder("/w/sub", to: "/w/sub/sub"), .contested("/w/sub/sub")),
    (.write("/w/Makefile", before: nil, after: [0x62]), .notWritable("/w/Makefile")),
    (
      .write("/w/fixed.md", before: [0x61], after: [0x62]),
      .cannotWrite(FileError(.permissionDenied, at: "/w/fixed.md"))
    ),
    (.remove("/w/in.md", before: [0x61]), .cannotWrite(FileError(.isLink, at: "/w/in.md"))),
  ]

  @Test(arguments: refused)
  func `refuses what would not be written, as writing does`(
    _ change: FileChange, _ expected: WriteError
  ) async throws {
    let files = Self.scene()
    let writer = try WorkspaceWriter.test(files)
    let transaction = Transaction(title: "t", changes: [change])
    let contents = files.contents
    await #expect(throws: expected) { try await writer.check(transaction) }
    #expect(files.contents == contents)
    await #expect(throws: expected) { try await writer.commit(transaction) }
  }

  @Test(arguments: WriterScene.all)
  func `agrees to what can be written, and neither writes nor locks`(_ scene: WriterScene) async throws {
    let files = scene.fresh()
    let contents = files.contents
    try await WorkspaceWriter.test(files).check(scene.transaction)
    #expect(files.contents == contents)
    #expect(!files.folders.contains("/w/.git/execplan"))
  }

  @Test func `does not wait for another writer`() async throws {
    let files = WriterScene.one.fresh()
    try await WorkspaceWriter.test(files).commit { nil }
    let lock = try files.openLock("/w/.git/execplan/lock")
    #expect(try files.tryLock(lock))
    try await WorkspaceWriter.test(files).check(WriterScene.one.transaction)
  }

  @Test func `a change that leaves a file as it is needs no permission`() async throws {
    let idle = FileChange.write("/w/fixed.md", before: [0x61], after: [0x61])
    try await WorkspaceWriter.test(Self.scene()).check(Transaction(title: "t", changes: [idle]))
  }
}
