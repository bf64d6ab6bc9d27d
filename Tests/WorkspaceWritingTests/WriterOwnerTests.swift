import PlanTestSupport
import PlanWorld
import Synchronization
import SystemPackage
import Testing
import WorkspaceWriting

/// What a write keeps of a file besides its bytes, and what it says when it cannot.
@Suite struct WriterOwnerTests {
  private let files = PosixFileStore()

  private func append(_ path: FilePath) -> Transaction {
    Transaction(
      title: "append", changes: [.write(path, before: Array("a\n".utf8), after: Array("a\nb\n".utf8))])
  }

  private func checkout() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".git")
    try folder.write("a\n", to: "a.md")
    return folder
  }

  @Test func `an administrator's write leaves a file to its owner, and the user can go on`() async throws {
    let folder = try checkout()
    let isOwned = TemporaryFolder.isRunByRoot
    if isOwned { for name in ["a.md", ".git", "."] { try folder.setOwner(12_345, of: name) } }
    let new = FileChange.write(folder.path("docs/b.md"), before: nil, after: [0x62])
    let writer = try WorkspaceWriter.test(files, root: folder.path)
    try await writer.commit(
      Transaction(title: "t", changes: append(folder.path("a.md")).changes + [new]))
    let owner = isOwned ? 12_345 : TemporaryFolder.userID
    for name in ["a.md", "docs", "docs/b.md", ".git/execplan", ".git/execplan/lock"] {
      #expect(try files.details(of: folder.path(name)).owner == owner, "\(name)")
    }
  }

  @Test func `extended attributes stay where the file system has them`() async throws {
    let folder = try checkout()
    let hasAttributes = folder.setAttribute("user.note", "kept", of: "a.md")
    try await WorkspaceWriter.test(files, root: folder.path).commit(append(folder.path("a.md")))
    #expect(folder.attribute("user.note", of: "a.md") == (hasAttributes ? "kept" : nil))
  }

  @Test func `a file with another name becomes one of its own, and that is said`() async throws {
    let folder = try checkout()
    try folder.makeHardLink("b.md", to: "a.md")
    let notes = Mutex<[WriterNote]>([])
    let writer = try WorkspaceWriter.test(
      files, root: folder.path, report: { note in notes.withLock { $0.append(note) } })
    try await writer.commit(append(folder.path("a.md")))
    #expect(try files.read(folder.path("b.md"), limit: 9) == Array("a\n".utf8))
    #expect(try files.read(folder.path("a.md"), limit: 9) == Array("a\nb\n".utf8))
    #expect(notes.withLock { $0 } == [.otherNames(folder.path("a.md"), count: 1)])
  }

  @Test func `what cannot be kept is said`() async throws {
    let scene = WriterScene.one
    var files = scene.fresh()
    files.setOwner(2_000, of: "/w/a.md")
    let notes = Mutex<[WriterNote]>([])
    let writer = try WorkspaceWriter.test(files, report: { note in notes.withLock { $0.append(note) } })
    try await writer.commit(scene.transaction)
    #expect(notes.withLock { $0 } == [.lost("/w/a.md", [.owner])])
    #expect(
      notes.withLock { $0 }.first?.description(in: "/w").hasPrefix("a.md could not keep its owner") == true)
  }

  @Test func `a checkout of somebody else is written only when git works in it`() async throws {
    var files = WriterScene.one.fresh()
    for (path, text) in GitLayout.repository(at: "/w/.git") {
      files.add(FilePath(path), bytes: Array(text.utf8))
    }
    files.add("/w/gitfile/.git", bytes: Array("gitdir: /w/.git\n".utf8))
    files.add("/w/gitfile/a.md", bytes: Array("a\n".utf8))
    files.setOwner(0, of: "/w/gitfile/.git")
    let writer = try WorkspaceWriter.test(
      files, root: "/w/gitfile",
      git: { _ in
        GitCommand.Answer(isSuccess: false, output: [], message: "detected dubious ownership in repository")
      })
    let transaction = Transaction(
      title: "t", changes: [.write("/w/gitfile/a.md", before: Array("a\n".utf8), after: [0x62])])
    let expected = WriteError.refusedByGit("detected dubious ownership in repository")
    await #expect(throws: expected) { try await writer.commit(transaction) }
    await #expect(throws: expected) { try await writer.undo() }
    #expect(files.contents["/w/gitfile/a.md"] == Array("a\n".utf8))
    let trusted = try WorkspaceWriter.test(
      files, root: "/w/gitfile",
      git: { _ in
        GitCommand.Answer(isSuccess: true, output: [])
      })
    try await trusted.commit(transaction)
    #expect(files.contents["/w/gitfile/a.md"] == [0x62])
  }
}
