import PlanTestSupport
import SystemPackage
import Testing
import WorkspaceWriting

@Suite struct WriterUndoTests {
  @Test(arguments: WriterScene.all)
  func `takes the last transaction back, once`(_ scene: WriterScene) async throws {
    let files = scene.fresh()
    let writer = try WorkspaceWriter.test(files)
    try await writer.commit(scene.transaction)
    #expect(try await writer.undoable() == scene.transaction)
    #expect(try await writer.changedSince().isEmpty)
    #expect(try await writer.undo() == scene.transaction)
    #expect(files.plans == scene.before)
    #expect(files.emptyFolders.isEmpty)
    #expect(files.records.isEmpty)
    #expect(try await writer.undoable() == nil)
    await #expect(throws: WriteError.nothingToUndo) { try await writer.undo() }
  }

  @Test func `only the very last one`() async throws {
    let files = WriterScene.several.fresh()
    let writer = try WorkspaceWriter.test(files)
    try await writer.commit(WriterScene.several.transaction)
    let last = Transaction(title: "last", changes: [.write("/w/z.md", before: nil, after: [0x7A])])
    try await writer.commit(last)
    #expect(try await writer.undo() == last)
    #expect(files.plans == WriterScene.several.after)
    await #expect(throws: WriteError.nothingToUndo) { try await writer.undo() }
  }

  @Test func `refuses when files were edited since and names each`() async throws {
    let scene = WriterScene.several
    let files = scene.fresh()
    let writer = try WorkspaceWriter.test(files)
    try await writer.commit(scene.transaction)
    files.edit("/w/a.md", "edited\n")
    files.edit("/w/b.md", "back again\n")
    let expected: [FilePath] = ["/w/b.md", "/w/a.md"]
    #expect(try await writer.changedSince() == expected)
    await #expect(throws: WriteError.changedSince(expected)) { try await writer.undo() }
    #expect(files.plans == scene.after.merging(["/w/a.md": "edited\n", "/w/b.md": "back again\n"]) { $1 })
    #expect(try await writer.undoable() == scene.transaction)
  }

  @Test func `gives a removed file its permission bits back`() async throws {
    var files = WriterScene.removed.fresh()
    files.add("/w/a.md", bytes: Array("a\n".utf8), permissions: [.ownerReadWriteExecute, .groupReadWrite])
    let writer = try WorkspaceWriter.test(files)
    try await writer.commit(WriterScene.removed.transaction)
    try await writer.undo()
    #expect(try files.permissions(of: "/w/a.md") == [.ownerReadWriteExecute, .groupReadWrite])
  }

  @Test func `a folder that was made stays when somebody has put something into it`() async throws {
    let scene = WriterScene.created
    let files = scene.fresh()
    let writer = try WorkspaceWriter.test(files)
    try await writer.commit(scene.transaction)
    files.edit("/w/docs/other.md", "mine\n")
    try await writer.undo()
    #expect(files.plans == scene.before.merging(["/w/docs/other.md": "mine\n"]) { $1 })
    #expect(!files.folders.contains("/w/docs/plans"))
  }

  @Test func `a torn record counts as none`() async throws {
    let files = WriterScene.one.fresh()
    let writer = try WorkspaceWriter.test(files)
    try await writer.commit(WriterScene.one.transaction)
    files.edit("/home/ines/.local/state/execplan/+w/undo", "execplan record 1\nabc")
    #expect(try await writer.undoable() == nil)
    await #expect(throws: WriteError.nothingToUndo) { try await writer.undo() }
  }
}
