import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@Suite struct PosixFileStoreTests {
  let files = PosixFileStore()

  /// Returns why a file cannot be read, or `nil` when it can.
  private func reason(_ path: FilePath, limit: Int = 1_000) -> FileError.Reason? {
    do throws(FileError) {
      _ = try files.read(path, limit: limit)
      return nil
    } catch {
      #expect(error.path == path)
      return error.reason
    }
  }

  @Test(arguments: [0, 1, 4_095, 4_096, 100_000])
  func `reads a file byte for byte`(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write(bytes, to: folder.path("a.bin"))
    #expect(try files.read(folder.path("a.bin"), limit: count) == bytes)
    if count > 0 { #expect(reason(folder.path("a.bin"), limit: count - 1) == .tooLarge(limit: count - 1)) }
  }

  @Test func `reads through links`() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "real/a.md")
    try folder.makeLink("link.md", to: "real/a.md")
    try folder.makeLink("folder", to: "real")
    #expect(try files.read(folder.path("link.md"), limit: 9) == Array("text".utf8))
    #expect(try files.read(folder.path("folder/a.md"), limit: 9) == Array("text".utf8))
    #expect(try files.status(of: folder.path("link.md")).kind == .file)
    #expect(try files.status(of: folder.path("link.md")).byteCount == 4)
    #expect(try files.status(of: folder.path("folder")).kind == .folder)
  }

  @Test func `says why a file cannot be read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "a.md")
    try folder.makeFolder("folder.md")
    try folder.makeLink("dangling.md", to: "nowhere.md")
    try folder.makeLink("one.md", to: "two.md")
    try folder.makeLink("two.md", to: "one.md")
    let long = String(repeating: "x", count: 300)
    #expect(reason(folder.path("none.md")) == .notFound)
    #expect(reason(folder.path("folder.md")) == .isFolder)
    #expect(reason(folder.path("a.md/b.md")) == .notAFolder)
    #expect(reason(folder.path("dangling.md")) == .danglingLink)
    #expect(reason(folder.path("one.md")) == .linkLoop)
    #expect(reason(folder.path(long)) == .nameTooLong)
    #expect(throws: FileError(.danglingLink, at: folder.path("dangling.md"))) {
      try files.status(of: folder.path("dangling.md"))
    }
  }

  @Test(.timeLimit(.minutes(60))) func `never waits at a pipe or device`() throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("pipe.md")
    try folder.makeLink("link.md", to: "pipe.md")
    #expect(reason(folder.path("pipe.md")) == .notRegularFile)
    #expect(reason(folder.path("link.md")) == .notRegularFile)
    #expect(reason("/dev/null") == .notRegularFile)
    #expect(try files.status(of: folder.path("pipe.md")).kind == .other)
  }

  @Test func `a file without permission is refused, except for root`() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "a.md")
    try folder.setMode(0, of: "a.md")
    #expect(reason(folder.path("a.md")) == (TemporaryFolder.isRunByRoot ? nil : .permissionDenied))
  }

  @Test func `a folder without permission is refused, except for root`() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "sub/a.md")
    try folder.setMode(0, of: "sub")
    let names = try? files.entries(of: folder.path("sub")).map(\.name)
    #expect(names == (TemporaryFolder.isRunByRoot ? ["a.md"] : nil))
  }

  @Test func `lists names and kinds`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a.md")
    try folder.write("", to: ".hidden")
    try folder.makeFolder("sub")
    try folder.makeLink("link", to: "sub")
    try folder.makePipe("pipe")
    let kinds = try files.entries(of: folder.path).map { "\($0.name) \($0.kind)" }.sorted()
    #expect(kinds == [".hidden file", "a.md file", "link link", "pipe other", "sub folder"])
    #expect(throws: FileError(.notFound, at: folder.path("x"))) { try files.entries(of: folder.path("x")) }
    #expect(throws: FileError(.notAFolder, at: folder.path("a.md"))) {
      try files.entries(of: folder.path("a.md"))
    }
  }

  #if os(Linux)
    @Test func `keeps names that are not UTF-8`() throws {
      let folder = try TemporaryFolder()
      let bytes = [CChar(bitPattern: 0xFF), 0x2E, 0x6D, 0x64, 0]
      let name = try #require(FilePath.Component(platformString: bytes))
      try folder.write(Array("text".utf8), to: folder.path.appending(name))
      let entry = try #require(try files.entries(of: folder.path).first)
      #expect(entry.name == name)
      #expect(try files.read(folder.path.appending(entry.name), limit: 9) == Array("text".utf8))
    }

    @Test func `reads a file that does not tell its size`() throws {
      #expect(try files.status(of: "/proc/self/maps").byteCount == 0)
      #expect(try files.read("/proc/self/maps", limit: 10_000_000).count > 1)
      #expect(reason("/proc/self/maps", limit: 100) == .tooLarge(limit: 100))
    }
  #endif

  @Test(arguments: [
    (FileError.Reason.notFound, "no such file or folder"), (.permissionDenied, "permission denied"),
    (.isFolder, "is a folder"), (.notAFolder, "not a folder"), (.notRegularFile, "not a regular file"),
    (.danglingLink, "the link leads to nothing"), (.linkLoop, "the link leads back to itself"),
    (.tooLarge(limit: 7), "larger than 7 bytes"), (.tooDeep(limit: 7), "more than 7 folders deep"),
    (.nameTooLong, "name too long"), (.other(.ioError), "input/output error"),
  ])
  func `says the reason alone`(_ reason: FileError.Reason, _ text: String) {
    #expect(FileError(reason, at: "/x").description == text)
  }
}
