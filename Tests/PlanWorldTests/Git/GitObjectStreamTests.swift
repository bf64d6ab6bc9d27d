import PlanTestSupport
import Testing

@testable import PlanWorld

@Suite struct GitObjectStreamTests {
  private let place: TemporaryRepository

  init() async throws { place = try await TemporaryRepository() }

  private func objects(_ names: [String]) async throws -> [GitObject] {
    let collector = ObjectCollector()
    try await GitObjectStream.read(names, in: place.folder.path, collector.take)
    return collector.objects
  }

  @Test func `reads five thousand objects in their order`() async throws {
    for number in 0..<50 {
      for other in 0..<100 { try place.write("Text \(number) \(other)\n", to: "\(number)/\(other).md") }
    }
    try await place.commit(at: "2026-01-31 10:00 +0000")
    let names = (0..<5_000).map { "HEAD:\($0 / 100)/\($0 % 100).md" }
    let found = try await objects(names)
    #expect(found.map(\.name) == names)
    #expect(found.map(\.bytes) == (0..<5_000).map { Array("Text \($0 / 100) \($0 % 100)\n".utf8) })
  }

  @Test func `an empty object, a large one and one that is not there follow each other`() async throws {
    let large = String(repeating: "0123456789abcde\n", count: 5 << 16)
    try place.write(large, to: "large.md")
    try place.write("", to: "empty.md")
    try await place.commit(at: "2026-01-31 10:00 +0000")
    let found = try await objects(["HEAD:empty.md", "HEAD:large.md", "HEAD:gone.md", "HEAD:empty.md", "HEAD"])
    #expect(found.map(\.kind) == [.blob, .blob, nil, .blob, .commit])
    #expect(found.map(\.bytes.count).prefix(4) == [0, 5 << 20, 0, 0])
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func `of a file that is too large the beginning is handed out`(_ step: Int) {
    var reader = BatchReader(fileLimit: 4)
    let answers = Array(
      "id blob 10\n0123456789\nid blob 4\nabcd\nid tree 6\n012345\nx missing\nid blob 5\nabcde\n".utf8)
    var found: [String] = []
    for start in stride(from: 0, to: answers.count, by: step) {
      answers[start..<min(start + step, answers.count)].withUnsafeBytes { reader.append($0) }
      while let object = reader.next(named: "x") {
        found.append(String(decoding: object.bytes, as: UTF8.self))
      }
    }
    #expect(found == ["0123", "abcd", "012345", "", "abcd"])
  }

  @Test func `follows what an object leads to`() async throws {
    try await place.commit("One.\n", to: "a.md", at: "2026-01-31 10:00 +0000")
    let collector = ObjectCollector(leadingTo: ["HEAD": ["HEAD:"], "HEAD:": ["HEAD:a.md", "bad\nname"]])
    try await GitObjectStream.read(["HEAD"], in: place.folder.path, collector.take)
    #expect(collector.objects.map(\.kind) == [.commit, .tree, .blob])
  }

  @Test(arguments: ["HEAD:a\nb.md", "\n"])
  func `a name that cannot be asked for is left out`(_ name: String) async throws {
    try await place.commit("One.\n", to: "a.md", at: "2026-01-31 10:00 +0000")
    #expect(try await objects([name, "HEAD:a.md"]).map(\.name) == ["HEAD:a.md"])
  }

  @Test func `names with blanks are told from answers`() async throws {
    try await place.commit("One.\n", to: "a blob 5.md", at: "2026-01-31 10:00 +0000")
    let found = try await objects(["HEAD:a blob 5.md", "HEAD:gone blob 5", "HEAD:a blob 5.md"])
    #expect(found.map(\.kind) == [.blob, nil, .blob])
  }

  @Test func `a folder that is no repository is told`() async throws {
    let other = try TemporaryFolder()
    await #expect(throws: GitCommandError.self) {
      try await GitObjectStream.read(["HEAD"], in: other.path) { _ in [] }
    }
  }
}
