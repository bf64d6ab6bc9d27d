import Testing

@testable import HistoryOperations
@testable import PlanWorld

@Suite struct TreeWalkTests {
  private static let commit = String(repeating: "c", count: 40)

  /// A tree as git writes it, of modes, names and the digit that the id of each repeats.
  private static func tree(_ name: String, _ entries: [(mode: String, name: String, digit: Int)]) -> GitObject
  {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += Array("\(entry.mode) \(entry.name)".utf8) + [0]
      bytes += [UInt8](repeating: UInt8(entry.digit * 17), count: 20)
    }
    return GitObject(name: name, kind: .tree, bytes: bytes)
  }

  private static func id(_ digit: Int) -> String { String(repeating: String(digit), count: 40) }

  @Test func `files of folders are found, links and submodules are none`() {
    var walk = TreeWalk(commit: Self.commit, tree: Self.id(0))
    let root = Self.tree(
      Self.id(0),
      [("100644", "a.md", 1), ("40000", "docs", 2), ("120000", "link.md", 3), ("160000", "module", 4)])
    #expect(walk.take(root, limit: 100) == [Self.id(2)])
    #expect(walk.take(Self.tree(Self.id(2), [("100755", "b.md", 5)]), limit: 100) == [])
    #expect(walk.files.map(\.path) == ["a.md", "docs/b.md"])
    #expect(walk.files.map(\.object) == [Self.id(1), Self.id(5)])
    #expect(!walk.isMissing && !walk.isTooLarge)
  }

  @Test func `a tree in two folders is asked for once`() {
    var walk = TreeWalk(commit: Self.commit, tree: Self.id(0))
    let root = Self.tree(Self.id(0), [("40000", "a", 2), ("40000", "b", 2)])
    #expect(walk.take(root, limit: 100) == [Self.id(2)])
    _ = walk.take(Self.tree(Self.id(2), [("100644", "x.md", 5)]), limit: 100)
    #expect(walk.files.map(\.path) == ["a/x.md", "b/x.md"])
  }

  @Test func `names that lead elsewhere are left out`() {
    var walk = TreeWalk(commit: Self.commit, tree: Self.id(0))
    let names = ["..", ".", "../x.md", "a/b.md"]
    _ = walk.take(Self.tree(Self.id(0), names.map { ("100644", $0, 1) }), limit: 100)
    #expect(walk.files.isEmpty)
  }

  @Test func `trees that name each other many times end at the limit`() {
    var walk = TreeWalk(commit: Self.commit, tree: Self.id(0))
    let names = (0..<10).map { "\($0)" }
    var wanted = walk.take(
      Self.tree(Self.id(0), names.map { ("40000", $0, 1) }), limit: 1_000)
    var rounds = 0
    while let id = wanted.first, rounds < 50 {
      rounds += 1
      let next = rounds % 8 + 1
      wanted = walk.take(Self.tree(id, names.map { ("40000", $0, next) }), limit: 1_000)
    }
    #expect(walk.isTooLarge)
    #expect(rounds < 5)
  }

  @Test func `a tree that is not here is told`() {
    var walk = TreeWalk(commit: Self.commit, tree: Self.id(0))
    #expect(walk.take(GitObject(name: Self.id(2), kind: nil, bytes: []), limit: 9) == [])
    #expect(walk.isMissing)
  }

  @Test(arguments: [
    ("tree 1\ncommitter Ann <a@x> 1700000000 +0900\n\ntext", 1_700_000_000),
    ("tree 1\n\ncommitter Ann <a@x> 1700000000 +0900\n", 0), ("committer \n", 0), ("", 0),
  ])
  func `the time of a commit stands above its message`(_ text: String, _ time: Int64) {
    var walk = TreeWalk(commit: Self.commit, tree: Self.id(0))
    _ = walk.take(GitObject(name: Self.commit, kind: .commit, bytes: Array(text.utf8)), limit: 9)
    #expect(walk.committed == time)
  }
}
