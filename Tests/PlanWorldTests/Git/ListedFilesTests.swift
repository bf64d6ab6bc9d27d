import PlanTestSupport
import SystemPackage
import Testing

@testable import PlanWorld

@Suite struct ListedFilesTests {
  private static let files = ListedFiles(
    ["b/c.md", "a.md", "b/d/e.md", "b/c.md"], in: "/w", content: { $0 == "/w/a.md" ? [1, 2] : nil })

  private static func names(_ folder: FilePath) throws -> [String] {
    try files.entries(of: folder).map { "\($0.kind) \($0.name.string)" }
  }

  @Test func `every file and folder stands once in its folder, in the order of the paths`() throws {
    #expect(try Self.names("/w") == ["folder b", "file a.md"])
    #expect(try Self.names("/w/b") == ["file c.md", "folder d"])
    #expect(try Self.names("/w/b/d") == ["file e.md"])
  }

  @Test(arguments: ["/", "/w/a.md", "/w/b/x", "/w/b/d/e.md", "/v", "/w/b/c.md/d"] as [FilePath])
  func `what is no folder has no entries`(_ path: FilePath) {
    #expect(throws: FileError(.notFound, at: path)) { try Self.files.entries(of: path) }
  }

  @Test func `a file is read as far as it is at hand`() throws {
    #expect(try Self.files.read("/w/a.md", limit: 2) == [1, 2])
    #expect(throws: FileError(.tooLarge(limit: 1), at: "/w/a.md")) {
      try Self.files.read("/w/a.md", limit: 1)
    }
    #expect(throws: FileError(.isFolder, at: "/w/b")) { try Self.files.read("/w/b", limit: 2) }
    #expect(throws: FileError(.notFound, at: "/w/b/c.md")) { try Self.files.read("/w/b/c.md", limit: 2) }
    #expect(try Self.files.status(of: "/w/b/c.md").kind == .file)
    #expect(try Self.files.status(of: "/w/b/d").kind == .folder)
  }

  @Test func `a path of thousands of folders is one path`() throws {
    let deep = String(repeating: "a/", count: 2_000)
    let files = ListedFiles([deep + "b.md", deep + "c.md"], in: "/w")
    #expect(try files.entries(of: FilePath("/w/" + deep)).map(\.name) == ["b.md", "c.md"])
    #expect(try files.entries(of: "/w/a").map(\.name) == ["a"])
  }
}
