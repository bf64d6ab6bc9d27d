import PlanTestSupport
import Testing

@testable import PlanWorld

@Suite struct MultipliedTreeTests {
  private let place: TemporaryRepository

  init() async throws { place = try await TemporaryRepository() }

  /// Commits a tree whose folders are the same tree again and again.
  ///
  /// - Parameter levels: How deep it is; each level has ten folders.
  /// - Returns: The commit.
  /// - Throws: What git says.
  private func commitTree(levels: Int) async throws -> String {
    try place.write("text", to: "x")
    var id = try await place.git("hash-object", "-w", "x")
    for level in 0..<levels {
      var tree: [UInt8] = []
      let bytes = stride(from: 0, to: id.count, by: 2).compactMap { start in
        UInt8(id.dropFirst(start).prefix(2), radix: 16)
      }
      for name in 0..<10 {
        tree += Array("\(level == 0 ? "100644" : "40000") d\(name)".utf8) + [0] + bytes
      }
      try place.folder.write(tree, to: place.folder.path("tree"))
      id = try await place.git("hash-object", "-w", "-t", "tree", "tree")
    }
    let commit = try await place.git("commit-tree", id, "-m", "Text")
    try await place.git("update-ref", "refs/heads/main", commit)
    return commit
  }

  private func repository() throws -> GitRepository {
    let world = place.world()
    var repository = try GitRepository(around: world.currentDirectory, in: world)
    repository.patience = .zero
    return repository
  }

  @Test func `a commit of few objects and more paths than can be walked through is refused by name`()
    async throws
  {
    let commit = try await commitTree(levels: 12)
    let repository = try repository()
    let message = "the commit \(commit.prefix(12)) has more than 10000000 files and folders"
    for ask: () async throws -> Void in [
      { _ = try await repository.markdownHistory() }, { _ = try await repository.paths() },
    ] {
      let problem = await #expect(throws: GitCommandError.self) { try await ask() }
      #expect(problem?.message == message)
      #expect(problem?.hint?.contains(commit.prefix(12)) == true)
    }
  }

  @Test func `branches with such commits are refused as well`() async throws {
    _ = try await commitTree(levels: 12)
    try await place.git("branch", "other")
    _ = try await commitTree(levels: 1)
    let repository = try repository()
    await #expect(throws: GitCommandError.self) {
      try await repository.commitsAheadOfHead(hasRemotes: false)
    }
  }

  @Test func `folders that are the same tree are no reason to refuse`() async throws {
    let commit = try await commitTree(levels: 3)
    #expect(try await repository().markdownHistory() == [])
    #expect(try await repository().paths(of: commit).count == 1_000)
  }

  @Test(arguments: [(11, nil), (10, "c"), (1, "c")])
  func `counts files and folders of each place`(limit: Int, expected: String?) {
    func id(_ digit: Character) -> String { String(repeating: digit, count: 40) }
    func tree(_ name: Character, _ entries: (mode: String, digit: UInt8)...) -> GitObject {
      let bytes = entries.enumerated().flatMap { number, entry in
        Array("\(entry.mode) n\(number)".utf8) + [0] + [UInt8](repeating: entry.digit * 17, count: 20)
      }
      return GitObject(name: id(name), kind: .tree, bytes: bytes)
    }
    var sizes = TreeSizes()
    #expect(
      sizes.take(GitObject(name: "c", kind: .commit, bytes: Array("tree \(id("1"))\nauthor a\n".utf8)))
        == [id("1")])
    #expect(sizes.take(tree("1", ("40000", 2), ("40000", 2), ("100644", 9))) == [id("2")])
    #expect(sizes.take(tree("2", ("40000", 3), ("100644", 9), ("100644", 9))) == [id("3")])
    #expect(sizes.take(tree("3", ("100644", 9))) == [])
    #expect(sizes.commit(above: limit) == expected)
  }
}
