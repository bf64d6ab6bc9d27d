import PlanTestSupport
import PlanText
import SystemPackage
import Testing

@testable import PlanWorld

@Suite struct GitRepositoryTests {
  private let place: TemporaryRepository

  init() async throws { place = try await TemporaryRepository() }

  private func repository(at folder: FilePath? = nil) throws -> GitRepository {
    let world = place.world(in: folder)
    return try GitRepository(around: world.currentDirectory, in: world)
  }

  private func history() async throws -> [GitCommit] { try await repository().markdownHistory() }

  // MARK: - The history

  @Test func `tells when, by whom and where a commit was made`() async throws {
    let id = try await place.commit("One.\n", to: "a.md", at: "2026-01-31 10:03 -0330")
    let commit = try #require(try await history().first)
    #expect(commit.id == id)
    #expect(commit.parents == [])
    #expect(commit.authorOffset == -210)
    // The seconds of 2026-01-31 13:33Z.
    #expect(commit.committed == 1_769_866_380)
    #expect(commit.authored == 1_769_866_380)
    #expect(commit.changes.map(\.path) == ["a.md"])
    #expect(commit.changes.map(\.before) == [[]])
  }

  @Test func `follows a move, and says where the file was`() async throws {
    let text = (1...20).map { "Line \($0)\n" }.joined()
    try await place.commit(text, to: "active/a.md", at: "2026-01-30 10:00 +0000")
    try place.folder.makeFolder("completed")
    try await place.git("mv", "active/a.md", "completed/a.md")
    try await place.commit(text + "More.\n", to: "completed/a.md", at: "2026-01-31 10:00 +0000")
    let change = try #require(try await history().last?.changes.first)
    #expect(change.path == "completed/a.md")
    #expect(change.oldPath == "active/a.md")
    #expect(change.before.count == 1)
  }

  @Test func `a deleted file has no content, and a link is no file`() async throws {
    try await place.commit("One.\n", to: "a.md", at: "2026-01-29 10:00 +0000")
    try place.folder.makeLink("b.md", to: "a.md")
    try await place.commit(at: "2026-01-30 10:00 +0000")
    try await place.git("rm", "--quiet", "a.md")
    try await place.commit(at: "2026-01-31 10:00 +0000")
    let changes = try await history().flatMap(\.changes)
    #expect(changes.map(\.path) == ["a.md", "a.md"])
    #expect(changes.map { $0.after == nil } == [false, true])
  }

  @Test func `of a merge only what differs from all parents is told, with all contents before`() async throws
  {
    try await place.commit("Base.\n", to: "a.md", at: "2026-01-28 10:00 +0000")
    try await place.git("branch", "other")
    try await place.commit("Main.\n", to: "a.md", at: "2026-01-29 10:00 +0000")
    try await place.git("switch", "--quiet", "other")
    try place.write("New.\n", to: "b.md")
    try await place.commit("Other.\n", to: "a.md", at: "2026-01-30 10:00 +0000")
    try await place.git("switch", "--quiet", "main")
    try await place.merge("other")
    try await place.commit("Both.\n", to: "a.md", at: "2026-01-31 10:00 +0000")
    let merge = try #require(try await history().last)
    #expect(merge.parents.count == 2)
    #expect(merge.changes.map(\.path) == ["a.md"])
    #expect(merge.changes.map(\.before.count) == [2])
  }

  @Test func `names may hold blanks, quotes, line ends, marks and bytes that are no text`() async throws {
    let names = ["a b.md", "c\"d'.md", "e\nf.md", ":g.md", "\u{1}h.md", "größe.md", "i.markdown", "J.MD"]
    for name in names { try place.write("Text of \(name)\n", to: name) }
    let name = try #require(FilePath(bytes: [0x6B, 0xFF, 0x2E, 0x6D, 0x64]))
    let odd = place.folder.path.pushing(name)
    try place.folder.write(Array("Odd.\n".utf8), to: odd)
    try place.write("No Markdown.\n", to: "l.txt")
    try await place.commit(at: "2026-01-31 10:00 +0000")
    let commit = try #require(try await history().first)
    #expect(Set(commit.changes.map(\.path)) == Set(names + [#"k\xff.md"#]))
    #expect(Set(try await repository().paths()).isSuperset(of: names))
  }

  @Test func `below the top of the checkout paths begin there`() async throws {
    try place.write("One.\n", to: "docs/a.md")
    try await place.commit("Two.\n", to: "tools/docs/b.md", at: "2026-01-31 10:00 +0000")
    let repository = try repository(at: place.folder.path("tools"))
    #expect(repository.prefix == "tools/")
    #expect(try await repository.markdownHistory().flatMap(\.changes).map(\.path) == ["docs/b.md"])
    #expect(try await repository.paths() == ["docs/b.md"])
  }

  @Test func `without commits there is no history`() async throws {
    #expect(try await history() == [])
    #expect(try await repository().paths() == [])
    #expect(try await repository().head() == nil)
    await #expect(throws: GitCommandError.self) { try await repository().markdownHistory(of: "gone") }
  }

  // MARK: - Kinds of repositories

  @Test func `a repository with SHA-256 has longer ids and readable trees`() async throws {
    let place = try await TemporaryRepository(objectFormat: "sha256")
    let id = try await place.commit("One.\n", to: "docs/a.md", at: "2026-01-31 10:00 +0000")
    #expect(id.utf8.count == 64)
    let repository = try GitRepository(around: place.folder.path, in: place.world())
    let commit = try #require(try await repository.markdownHistory().first)
    #expect(commit.changes.map { $0.after?.utf8.count } == [64])
    let trees = ObjectCollector()
    try await repository.read(["HEAD:", "HEAD:docs"], trees.take)
    let names = trees.objects.map { $0.treeEntries(idByteCount: 32).map(\.name) }
    #expect(names == [["docs"], ["a.md"]])
  }

  @Test func `a bare and a shallow clone know what they are`() async throws {
    try await place.commit("One.\n", to: "a.md", at: "2026-01-30 10:00 +0000")
    try await place.commit("Two.\n", to: "a.md", at: "2026-01-31 10:00 +0000")
    let folder = try TemporaryFolder()
    try await place.git("clone", "--quiet", "--bare", place.folder.path.string, folder.path("bare").string)
    let bare = try repository(at: folder.path("bare"))
    #expect(!bare.isShallow && !bare.isPartial && bare.prefix.isEmpty)
    #expect(try await bare.markdownHistory().count == 2)
    try await place.git(
      "clone", "--quiet", "--depth=1", "file://\(place.folder.path)", folder.path("shallow").string)
    let shallow = try repository(at: folder.path("shallow"))
    #expect(shallow.isShallow)
    #expect(try await shallow.markdownHistory().count == 1)
  }

  @Test func `a partial clone shows what it has, names what is missing and fetches nothing`() async throws {
    let old = try await place.commit("One.\n", to: "a.md", at: "2026-01-30 10:00 +0000")
    try await place.commit("Two.\n", to: "a.md", at: "2026-01-31 10:00 +0000")
    let folder = try TemporaryFolder()
    try await place.clonePartially(to: folder.path("clone"), having: ["a.md"])
    let clone = try repository(at: folder.path("clone"))
    #expect(clone.isPartial)
    let found = ObjectCollector()
    try await clone.read(["\(old):a.md", "HEAD:a.md", "HEAD:gone.md", "HEAD:"], found.take)
    let kinds = Dictionary(found.objects.map { ($0.name, $0.kind) }) { first, _ in first }
    #expect(kinds == ["\(old):a.md": nil, "HEAD:a.md": .blob, "HEAD:gone.md": nil, "HEAD:": .tree])
    let missing = try await place.git("rev-parse", "HEAD~1:a.md")
    let led = ObjectCollector(leadingTo: ["HEAD:": [missing, missing]])
    try await clone.read(["HEAD:"], led.take)
    #expect(led.objects.map(\.kind) == [.tree, nil, nil])
  }

  @Test func `a linked worktree shares the repository and has its own commit`() async throws {
    let first = try await place.commit("One.\n", to: "a.md", at: "2026-01-30 10:00 +0000")
    try await place.commit("Two.\n", to: "a.md", at: "2026-01-31 10:00 +0000")
    try await place.git("worktree", "add", "--quiet", "-b", "other", "tree", first)
    let tree = try repository(at: place.folder.path("tree"))
    #expect(tree.common == place.folder.path(".git"))
    #expect(try await tree.head() == first)
    let trees = try await repository().worktrees()
    #expect(trees.map(\.branch) == ["main", "other"])
    #expect(trees.map(\.path) == [place.folder.path.string, place.folder.path("tree").string])
  }

  @Test func `branches are found by pattern, with what they are ahead`() async throws {
    try await place.commit("One.\n", to: "a.md", at: "2026-01-30 10:00 +0000")
    for name in ["feature/b", "fix/c"] {
      try await place.git("switch", "--quiet", "--create", name, "main")
      try await place.commit("Text.\n", to: "\(name).md", at: "2026-01-31 10:00 +0000")
    }
    try await place.git("switch", "--quiet", "main")
    let names = try await repository().branches(hasRemotes: true).filter { $0.isNamed(like: "f*") }.map(
      \.shortName)
    #expect(names == ["feature/b", "fix/c"])
    let ahead = try await repository().commitsAheadOfHead(hasRemotes: false)
    #expect(Set(ahead.flatMap(\.changes).map(\.path)) == ["feature/b.md", "fix/c.md"])
  }

  // MARK: - What a commit has

  @Test func `many paths are found in a commit as few are, also beside a damaged folder`() async throws {
    let names = ["a.md", "sub/b.md", "sub/deep/größe.md", "sub/c d.md", "full/y.md", "other/x.md"]
    for name in names { try place.write("Text of \(name)\n", to: name) }
    let commit = try await place.commit(at: "2026-01-31 10:00 +0000")
    let wanted = ["a.md", "full", "sub/deep/größe.md", "sub/c d.md", "gone.md", "sub/gone.md"]
    let many = wanted + (0...GitRepository.namedPathLimit).map { "none/\($0).md" }
    let repository = try repository()
    let found = try await repository.entries(wanted, of: commit)
    #expect(Set(found.keys) == Set(wanted.prefix(4).map { PathKey($0) }))
    #expect(found[PathKey("full")]?.mode == "040000")
    #expect(try await repository.entries(many, of: commit) == found)
    let other = try await place.git("rev-parse", "\(commit):other")
    try place.folder.remove(".git/objects/\(other.prefix(2))/\(other.dropFirst(2))")
    #expect(try await repository.entries(many, of: commit) == found)
    await #expect(throws: GitCommandError.self) {
      try await repository.entries(many + ["other/x.md"], of: commit)
    }
  }
}
