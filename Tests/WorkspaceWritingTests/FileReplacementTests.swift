import PlanTestSupport
import Synchronization
import SystemPackage
import Testing

@testable import WorkspaceWriting

/// Saves in the moment between the last comparison and the rename.
@Suite struct FileReplacementTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Runs a commit of a scene in which an editor saves before a certain call, for every call.
  private func saves(
    _ scene: WriterScene, at path: FilePath, _ check: (MemoryFileStore, _ isDone: Bool, String) throws -> Void
  ) async throws {
    // Several files take many calls, of which the first ones of each file are like those of the others.
    for call in stride(from: 1, to: .max, by: scene.transaction.changes.count > 1 ? 3 : 1) {
      let files = scene.fresh()
      let process = files.process { if $0 == call { files.edit(path, "saved\n") } }
      let isDone = (try? await WorkspaceWriter.test(process).commit(scene.transaction)) != nil
      guard process.callCount >= call else {
        #expect(call > 10)
        return
      }
      try check(files, isDone, "call \(call), \(scene.name)")
    }
  }

  @Test func `a save before any call of a write is there afterwards, or came after all was done`()
    async throws
  {
    try await saves(.one, at: "/w/a.md") { files, isDone, place in
      // A save over the new text is the last save; every other one is refused as changed or stays in its own file.
      #expect(files.plans.values.contains("saved\n"), "\(place)")
      if !isDone { #expect(files.plans["/w/a.md"] == "saved\n", "\(place)") }
    }
  }

  @Test func `a file that is made in the last moment is not replaced`() async throws {
    try await saves(.created, at: "/w/docs/plans/b.md") { files, isDone, place in
      #expect(files.plans["/w/docs/plans/b.md"] == "saved\n", "\(place)")
    }
  }

  @Test func `a save before a removal stays`() async throws {
    try await saves(.removed, at: "/w/a.md") { files, isDone, place in
      #expect(files.plans.values.contains("saved\n"), "\(place)")
    }
  }

  @Test(arguments: ["/w/a.md", "/w/i.md", "/w/b.md"])
  func `a save while several files are written stays, and all else is old or new`(_ path: FilePath)
    async throws
  {
    let scene = WriterScene.several
    try await saves(scene, at: path) { files, isDone, place in
      #expect(files.plans.values.contains("saved\n"), "\(place)")
      let others = files.plans.filter { $0.key != path && !$0.key.string.hasSuffix(".tmp") }
      #expect(
        others == scene.before.filter { $0.key != path } || others == scene.after.filter { $0.key != path },
        "\(place)")
    }
  }

  @Test func `an editor that has the file open for writing is waited for`() async throws {
    let scene = WriterScene.one
    var files = scene.fresh()
    files.openInEditor("/w/a.md")
    await #expect(throws: WriteError.changedMeanwhile("/w/a.md")) {
      try await WorkspaceWriter.test(files).commit(scene.transaction)
    }
    #expect(files.plans == scene.before)
  }

  @Test(arguments: WriterScene.all)
  func `where files cannot be exchanged they are renamed as before`(_ scene: WriterScene) async throws {
    var files = scene.fresh()
    files.forgetExchange()
    let writer = try WorkspaceWriter.test(files)
    try await writer.commit(scene.transaction)
    #expect(files.plans == scene.after)
    try await writer.undo()
    #expect(files.plans == scene.before)
  }

  @Test func `a temporary file with text that nobody here has written stays and is named`() async throws {
    let scene = WriterScene.one
    for call in 1... {
      let files = scene.fresh()
      let process = files.process(with: .death(after: call))
      _ = try? await WorkspaceWriter.test(process).commit(scene.transaction)
      try #require(process.isStruck)
      guard let temporary = files.plans.keys.first(where: { $0.string.hasSuffix(".tmp") }) else { continue }
      files.edit(temporary, "saved\n")
      let notes = Mutex<[WriterNote]>([])
      let writer = try WorkspaceWriter.test(files, report: { note in notes.withLock { $0.append(note) } })
      try await writer.commit { nil }
      #expect(files.plans[temporary] == "saved\n")
      #expect(notes.withLock { $0 } == [.kept(temporary)])
      return
    }
  }
}
