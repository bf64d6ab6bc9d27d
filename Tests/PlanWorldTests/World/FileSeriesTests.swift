import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@Suite struct FileSeriesTests {
  /// What reading each of several files gives.
  private func results(_ paths: [FilePath]) -> [Result<[UInt8], FileError>] {
    var found: [Result<[UInt8], FileError>] = []
    PosixFileStore().read(each: paths[...], limit: 100) { index, result in
      #expect(index == found.count)
      found.append(result)
    }
    return found
  }

  @Test(.timeLimit(.minutes(60))) func `a series reads every file as it is read alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a/1.md")
    try folder.write("two", to: "a/2.md")
    try folder.write("other", to: "ab/1.md")
    try folder.write(String(repeating: "x", count: 101), to: "a/large.md")
    try folder.makeLink("a/link.md", to: "../ab/1.md")
    try folder.makeLink("a/dangling.md", to: "nowhere.md")
    try folder.makePipe("a/pipe.md")
    try folder.makeFolder("a/folder.md")
    let names = [
      "a/1.md", "a/2.md", "ab/1.md", "a/1.md", "a/large.md", "a/link.md", "a/dangling.md", "a/pipe.md",
      "a/folder.md", "a/none.md", "none/1.md", "a/1.md/2.md", "a/2.md",
    ]
    let paths = names.map { folder.path($0) } + ["/", "no-such-file.md"]
    let alone = paths.map { path in
      Result { () throws(FileError) in try PosixFileStore().read(path, limit: 100) }
    }
    #expect(results(paths) == alone)
    #expect(try alone[2].get() == Array("other".utf8))
  }

  @Test func `a series without links reads all other files and says where links are`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a/1.md")
    try folder.makeLink("a/link.md", to: "1.md")
    try folder.makeLink("a/dangling.md", to: "nowhere.md")
    try folder.makeLink("b", to: "a")
    let names = ["a/1.md", "a/link.md", "a/dangling.md", "a/none.md", "b/1.md", "b/link.md"]
    let paths = names.map { folder.path($0) }
    var found: [String] = []
    PosixFileStore().readUnlinked(each: paths[...], limit: 100) { _, result in
      switch result {
      case .success(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
      case .failure(let problem): found.append("\(problem)")
      }
    }
    #expect(found == ["one", "is a link", "is a link", "no such file or folder", "one", "is a link"])
  }
}
