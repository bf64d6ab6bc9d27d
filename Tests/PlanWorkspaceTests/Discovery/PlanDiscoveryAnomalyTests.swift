import PlanTestSupport
import PlanWorkspace
import PlanWorld
import SystemPackage
import Testing

@Suite struct PlanDiscoveryAnomalyTests {
  @Test func `links to files are candidates, links to folders are not followed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "elsewhere/real.txt")
    try folder.makeFolder("plans")
    try folder.makeLink("plans/good.md", to: "../elsewhere/real.txt")
    try folder.makeLink("plans/dangling.md", to: "nowhere.md")
    try folder.makeLink("plans/loop.md", to: "loop.md")
    try folder.makeLink("plans/folder.md", to: "../elsewhere")
    try folder.makeLink("plans/again", to: "../plans")
    try folder.makeLink("more", to: "plans")
    let result = PlanDiscovery.find(in: folder.path, files: PosixFileStore())
    #expect(result.candidates.map(\.relativePath) == ["plans/dangling.md", "plans/good.md", "plans/loop.md"])
    #expect(result.problems == [])
  }

  @Test func `an unreadable or odd file stays a candidate`() {
    var files = MemoryFileStore(["/r/plans/a.md": ""])
    files.refuse("/r/plans/a.md")
    files.addPipe("/r/plans/pipe.md")
    let candidates = PlanDiscovery.find(in: "/r", files: files).candidates
    #expect(candidates.map(\.relativePath) == ["plans/a.md", "plans/pipe.md"])
  }

  @Test func `a folder named like a plan is searched and no plan`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "plans/x.md/y.md")
    let result = PlanDiscovery.find(in: folder.path, files: PosixFileStore())
    #expect(result.candidates.map(\.relativePath) == ["plans/x.md/y.md"])
    #expect(result.candidates.first?.foldersBelowPlanRoot == ["x.md"])
  }

  @Test func `a folder that cannot be listed is a problem and hides nothing else`() {
    var files = MemoryFileStore(["/r/plans/a.md": "", "/r/plans/closed/b.md": "", "/r/z/c.md": ""])
    files.refuse("/r/plans/closed")
    files.refuse("/r/z", .other(.ioError))
    let result = PlanDiscovery.find(in: "/r", files: files)
    #expect(result.candidates.map(\.relativePath) == ["plans/a.md"])
    #expect(
      result.problems == [
        FileError(.permissionDenied, at: "/r/plans/closed"), FileError(.other(.ioError), at: "/r/z"),
      ])
  }

  @Test func `a folder that vanishes is no problem, a root that is missing is`() {
    var files = MemoryFileStore(["/r/plans/a.md": ""])
    files.refuse("/r/plans", .notFound)
    #expect(PlanDiscovery.find(in: "/r", files: files) == DiscoveryResult(candidates: [], problems: []))
    #expect(PlanDiscovery.find(in: "/none", files: files).problems == [FileError(.notFound, at: "/none")])
  }

  @Test func `names that are not UTF-8 survive`() throws {
    var files = MemoryFileStore()
    let odd = try #require(
      FilePath.Component(platformString: [CChar(bitPattern: 0xFF), 0x2E, 0x6D, 0x64, 0]))
    let stem = try #require(FilePath.Component(platformString: [CChar(bitPattern: 0xFF), 0]))
    let other = try #require(FilePath.Component(platformString: [CChar(bitPattern: 0xFE), 0]))
    files.add(FilePath("/r/plans").appending(odd), bytes: [0x61])
    files.add(FilePath("/r/plans").appending(stem).appending("asset.md"))
    files.add(FilePath("/r/plans").appending(other).appending("plan-b.md"))
    let candidates = PlanDiscovery.find(in: "/r", files: files).candidates
    #expect(candidates.map(\.relativePath) == [#"plans/\xfe/plan-b.md"#, #"plans/\xff.md"#])
    let path = try #require(candidates.last?.path)
    #expect(try files.read(path, limit: 9) == [0x61])
  }

  @Test func `stops at a depth and says so`() throws {
    let names = (0..<40).map { "f\($0)" }
    var files = MemoryFileStore()
    var folder: FilePath = "/r/plans"
    for name in names {
      files.add(folder.appending("a.md"))
      folder.append(name)
    }
    let result = PlanDiscovery.find(in: "/r", files: files)
    #expect(result.candidates.count == PlanDiscovery.maximumDepth)
    let limit = FilePath("/r/plans/" + names[..<PlanDiscovery.maximumDepth].joined(separator: "/"))
    #expect(result.problems == [FileError(.tooDeep(limit: PlanDiscovery.maximumDepth), at: limit)])
  }
}
