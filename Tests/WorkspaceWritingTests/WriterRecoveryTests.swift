import PlanTestSupport
import PlanWorld
import Synchronization
import SystemPackage
import Testing
import WorkspaceWriting

@Suite struct WriterRecoveryTests {
  /// Lets a commit die at the call after which a file holds its new bytes.
  private func interrupted(_ scene: WriterScene, when isReached: (MemoryFileStore) -> Bool) async throws
    -> MemoryFileStore
  {
    for call in 1..<200 {
      let files = scene.fresh()
      _ = try? await WorkspaceWriter.test(files.process(with: .death(after: call)))
        .commit(scene.transaction)
      if isReached(files) { return files }
    }
    throw FileError(.notFound, at: "/w")
  }

  private func halfDone() async throws -> MemoryFileStore {
    try await interrupted(.several) { $0.plans["/w/a.md"] == "A\n" }
  }

  @Test func `a writer finishes what was interrupted and says so`() async throws {
    let files = try await halfDone()
    #expect(files.plans["/w/i.md"] == WriterScene.several.before["/w/i.md"])
    let notes = Mutex<[WriterNote]>([])
    let writer = try WorkspaceWriter.test(files, report: { note in notes.withLock { $0.append(note) } })
    try await writer.commit { nil }
    #expect(files.plans == WriterScene.several.after)
    #expect(notes.withLock { $0 } == [.finished(title: "several files")])
    #expect(try await writer.undoable() == WriterScene.several.transaction)
  }

  @Test func `a reader is told what was interrupted and changes nothing`() async throws {
    let files = try await halfDone()
    let contents = files.contents
    let writer = try WorkspaceWriter.test(files)
    let expected = Interruption(title: "several files", userID: 1_000, marker: "/w/.git/execplan/transaction")
    #expect(try writer.interruption() == expected)
    await #expect(throws: WriteError.interrupted(title: "several files")) { try await writer.undoable() }
    #expect(files.contents == contents)
  }

  @Test func `a reader looks at one path when nothing was interrupted`() async throws {
    let files = WriterScene.one.fresh()
    let process = files.process()
    let writer = try WorkspaceWriter.test(process)
    let count = process.callCount
    #expect(try writer.interruption() == nil)
    #expect(process.callCount == count + 1)
    #expect(files.contents == WriterScene.one.files.contents)
  }

  @Test func `what another process is writing is not interrupted`() async throws {
    let files = try await halfDone()
    let lock = try files.openLock("/w/.git/execplan/lock")
    #expect(try files.tryLock(lock))
    #expect(try WorkspaceWriter.test(files).interruption() == nil)
  }

  @Test(arguments: ["/w/a.md", "/w/i.md"])
  func `a file edited in between stays and all else is taken back`(_ path: FilePath) async throws {
    let files = try await halfDone()
    files.edit(path, "edited\n")
    let notes = Mutex<[WriterNote]>([])
    let writer = try WorkspaceWriter.test(files, report: { note in notes.withLock { $0.append(note) } })
    try await writer.commit { nil }
    #expect(files.plans == WriterScene.several.before.merging([path: "edited\n"]) { $1 })
    #expect(files.emptyFolders.isEmpty)
    #expect(notes.withLock { $0 } == [.rolledBack(title: "several files", edited: [path])])
    #expect(files.records.isEmpty)
  }

  @Test func `taking back survives further deaths`() async throws {
    let interrupted = try await halfDone()
    interrupted.edit("/w/i.md", "edited\n")
    var call = 0
    while true {
      call += 1
      var files = interrupted
      files.addFolder("/w")
      let process = files.process(with: .death(after: call))
      _ = try? await WorkspaceWriter.test(process).commit { nil }
      guard process.isStruck else { break }
      try await WorkspaceWriter.test(files).commit { nil }
      #expect(
        files.plans == WriterScene.several.before.merging(["/w/i.md": "edited\n"]) { $1 }, "call \(call)")
    }
    #expect(call > 10)
  }

  @Test func `a moved folder is moved back with what was written in it`() async throws {
    let scene = WriterScene.rename
    let files = try await interrupted(scene) { $0.plans["/w/new/see.md"] == "new" }
    files.edit("/w/i.md", "edited\n")
    try await WorkspaceWriter.test(files).commit { nil }
    #expect(files.plans == scene.before.merging(["/w/i.md": "edited\n"]) { $1 })
  }

  @Test func `a single change that was made can be undone, another cannot`()
    async throws
  {
    let scene = WriterScene.one
    let done = try await interrupted(scene) { $0.plans == scene.after }
    #expect(done.records == ["next"])
    let writer = try WorkspaceWriter.test(done)
    #expect(try await writer.undoable() == scene.transaction)
    try await writer.undo()
    #expect(done.plans == scene.before)

    let begun = try await interrupted(scene) { $0.records == ["next"] }
    #expect(begun.plans == scene.before)
    #expect(try await WorkspaceWriter.test(begun).undoable() == nil)
  }

  @Test func `a journal that cannot be read stops every writer`() async throws {
    let files = WriterScene.one.fresh()
    files.edit("/home/ines/.local/state/execplan/+w/journal", "execplan record 2\n")
    let writer = try WorkspaceWriter.test(files)
    let expected = WriteError.damagedJournal("/home/ines/.local/state/execplan/+w/journal")
    await #expect(throws: expected) { try await writer.commit(WriterScene.one.transaction) }
    #expect(files.plans == WriterScene.one.before)
  }
}
