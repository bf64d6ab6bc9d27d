import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

/// The disk and the files in memory, which must answer alike.
@Suite struct FileStoreWritingTests {
  private func stores() throws -> [(any FileStore, FilePath, TemporaryFolder?)] {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "a.md")
    try folder.write("text", to: "full/b.md")
    try folder.makeFolder("empty")
    try folder.makeLink("link.md", to: "a.md")
    try folder.makeLink("dangling.md", to: "sub/none.md")
    var memory = MemoryFileStore(["/r/a.md": "text", "/r/full/b.md": "text"])
    memory.addFolder("/r/empty")
    memory.addLink("/r/link.md", to: "a.md")
    memory.addLink("/r/dangling.md", to: "sub/none.md")
    return [(PosixFileStore(), folder.path, folder), (memory, "/r", nil)]
  }

  /// Returns why something cannot be done, or `nil` when it is done.
  private func reason(_ body: () throws(FileError) -> Void) -> FileError.Reason? {
    do throws(FileError) { try body() } catch { return error.reason }
    return nil
  }

  @Test func `writes a new file and keeps the bits it is told`() throws {
    for (files, root, _) in try stores() {
      let path = root.appending("new.md")
      let file = try files.create(path, permissions: .ownerReadWrite)
      try files.write(Array("one ".utf8), to: file)
      try files.write(Array("two".utf8), to: file)
      try files.setPermissions([.ownerReadWrite, .groupReadWrite, .otherExecute], of: file)
      try files.synchronize(file)
      try files.close(file)
      #expect(try files.read(path, limit: 99) == Array("one two".utf8))
      #expect(try files.permissions(of: path) == [.ownerReadWrite, .groupReadWrite, .otherExecute])
    }
  }

  @Test(arguments: [
    ("a.md", FileError.Reason.exists), ("link.md", .exists), ("dangling.md", .exists), ("empty", .exists),
    ("none/a.md", .notFound), ("a.md/b.md", .notAFolder),
  ])
  func `creates nothing where something stands`(_ relative: String, _ expected: FileError.Reason) throws {
    for (files, root, _) in try stores() {
      let path = root.appending(FilePath(relative).components)
      let found = reason { () throws(FileError) in _ = try files.create(path, permissions: .ownerReadWrite)
      }
      #expect(found == expected)
    }
  }

  @Test func `says where a link leads`() throws {
    for (files, root, _) in try stores() {
      #expect(try files.target(ofLink: root.appending("link.md")) == "a.md")
      #expect(try files.target(ofLink: root.appending("dangling.md")) == "sub/none.md")
      #expect(try files.target(ofLink: root.appending("a.md")) == nil)
      #expect(try files.target(ofLink: root.appending("empty")) == nil)
      #expect(
        reason { () throws(FileError) in _ = try files.target(ofLink: root.appending("x")) } == .notFound)
    }
  }

  @Test func `renames files over files and folders with all they hold`() throws {
    for (files, root, _) in try stores() {
      try files.rename(root.appending("a.md"), to: root.appending("full").appending("b.md"))
      try files.rename(root.appending("full"), to: root.appending("moved"))
      let moved = root.appending("moved")
      #expect(try files.read(moved.appending("b.md"), limit: 9) == Array("text".utf8))
      #expect(try files.entries(of: moved).count == 1)
      let gone = reason { () throws(FileError) in try files.rename(root.appending("full"), to: moved) }
      #expect(gone == .notFound)
      try files.synchronizeFolder(root)
    }
  }

  @Test func `makes and removes`() throws {
    for (files, root, _) in try stores() {
      try files.makeFolder(root.appending("made"))
      #expect(reason { () throws(FileError) in try files.makeFolder(root.appending("made")) } == .exists)
      try files.removeFolder(root.appending("made"))
      #expect(
        reason { () throws(FileError) in try files.removeFolder(root.appending("full")) } == .notEmpty)
      try files.removeFile(root.appending("link.md"))
      try files.removeFile(root.appending("a.md"))
      #expect(reason { () throws(FileError) in try files.removeFile(root.appending("a.md")) } == .notFound)
      #expect(try files.entries(of: root).map(\.name.string).sorted() == ["dangling.md", "empty", "full"])
    }
  }

  @Test func `a lock is held by one handle at a time and given back when it is closed`() throws {
    for (files, root, _) in try stores() {
      let path = root.appending("lock")
      let first = try files.openLock(path)
      let second = try files.openLock(path)
      #expect(try files.tryLock(first))
      #expect(try !files.tryLock(second))
      try files.close(first)
      #expect(try files.tryLock(second))
      try files.close(second)
    }
  }

  @Test(arguments: [
    (FileError.Reason.noSpace, "no space left on device"),
    (.readOnlyFileSystem, "the file system is read-only"), (.exists, "something is there already"),
    (.sizeLimit, "larger than this process may write"), (.notEmpty, "the folder is not empty"),
    (.isLink, "is a link"),
  ])
  func `says why nothing can be written`(_ reason: FileError.Reason, _ text: String) {
    #expect(FileError(reason, at: "/x").description == text)
  }

  #if os(Linux)
    @Test func `a full disk says so`() throws {
      let files = PosixFileStore()
      let full = try files.openLock("/dev/full")
      let found = reason { () throws(FileError) in try files.write([1], to: full) }
      #expect(found == .noSpace)
      try files.close(full)
    }
  #endif
}
