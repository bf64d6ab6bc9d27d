import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@Suite struct ParallelReaderTests {
  @Test(arguments: [0, 1, 15, 16, 17, 255, 1_000])
  func `keeps the order of the paths`(_ count: Int) async {
    var files = MemoryFileStore()
    let paths = (0..<count).map { FilePath("/f/\($0).md") }
    for (index, path) in paths.enumerated() { files.add(path, bytes: Array("\(index)".utf8)) }
    let texts = await ParallelReader(files: files).map(paths, limit: 10) { index, result in
      let text = (try? result.get()).map { String(decoding: $0, as: UTF8.self) }
      return text == "\(index)" ? index : -1
    }
    #expect(texts == Array(0..<count))
  }

  @Test(arguments: [3, 40]) func `hands on why a file cannot be read`(_ count: Int) async {
    var files = MemoryFileStore()
    let paths = (0..<count).map { FilePath("/f/\($0).md") }
    for path in paths.dropFirst() { files.add(path, bytes: [1, 2, 3]) }
    files.refuse(paths[1])
    let problems = await ParallelReader(files: files).map(paths, limit: 2) { _, result in
      switch result {
      case .success: FileError.Reason?.none
      case .failure(let problem): problem.reason
      }
    }
    #expect(problems[..<3] == [.notFound, .permissionDenied, .tooLarge(limit: 2)])
  }
}
