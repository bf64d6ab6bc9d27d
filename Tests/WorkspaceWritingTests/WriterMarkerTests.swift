import PlanTestSupport
import SystemPackage
import Testing

@testable import PlanWorld
@testable import WorkspaceWriting

/// What a transaction of several files shows to those who do not have its record.
@Suite struct WriterMarkerTests {
  private static let marker: FilePath = "/w/.git/execplan/transaction"

  /// Returns the files after a process has died when some of several files were written.
  private func halfDone(_ environment: [String: String] = ["HOME": "/home/ines"]) async throws
    -> MemoryFileStore
  {
    let scene = WriterScene.several
    for call in 1..<300 {
      let files = scene.fresh()
      _ = try? await WorkspaceWriter.test(files.process(with: .death(after: call)), environment: environment)
        .commit(scene.transaction)
      if files.plans["/w/a.md"] == "A\n" { return files }
    }
    throw FileError(.notFound, at: "/w")
  }

  @Test func `a writer with another home leaves what is half done alone and says whose it is`() async throws {
    let files = try await halfDone()
    let before = files.plans
    let other = try WorkspaceWriter.test(files, environment: ["HOME": "/home/tomas"])
    let expected = WriteError.interruptedElsewhere(Self.marker, userID: 1_000)
    await #expect(throws: expected) { try await other.commit { nil } }
    await #expect(throws: expected) { try await other.undo() }
    await #expect(throws: expected) { try await other.check(WriterScene.one.transaction) }
    #expect(try other.interruption() == Interruption(title: nil, userID: 1_000, marker: Self.marker))
    #expect(files.plans == before)
    try await WorkspaceWriter.test(files).commit { nil }
    #expect(files.plans == WriterScene.several.after)
    #expect(try await other.commit { nil } == nil)
  }

  @Test func `whoever removes the marker has settled it: the record changes nothing any more`() async throws {
    let files = try await halfDone()
    try files.removeFile(Self.marker)
    let before = files.plans.filter { !$0.key.string.hasSuffix(".tmp") }
    try await WorkspaceWriter.test(files).commit { nil }
    #expect(files.plans.filter { !$0.key.string.hasSuffix(".tmp") } == before)
    #expect(files.records.isEmpty)
    #expect(try await WorkspaceWriter.test(files).undoable() == nil)
  }

  @Test(arguments: [
    "", "execplan transaction 1\n", "execplan transaction 1\nuser x\nrecord 0\n", "\u{1B}[2J",
  ])
  func `a marker that cannot be read stops every writer`(_ text: String) async throws {
    let files = WriterScene.one.fresh()
    files.edit(Self.marker, text)
    let writer = try WorkspaceWriter.test(files)
    await #expect(throws: WriteError.damagedMarker(Self.marker)) {
      try await writer.commit(WriterScene.one.transaction)
    }
    #expect(try writer.interruption() == Interruption(title: nil, userID: nil, marker: Self.marker))
    #expect(files.plans == WriterScene.one.before)
  }

  @Test func `a link in the place of the marker is not followed`() async throws {
    var files = WriterScene.several.fresh()
    files.add("/else/x", bytes: TransactionMarker(userID: 1, digest: "0").bytes)
    files.addLink(Self.marker, to: "/else/x")
    await #expect(throws: WriteError.damagedMarker(Self.marker)) {
      try await WorkspaceWriter.test(files).commit(WriterScene.several.transaction)
    }
    #expect(files.contents["/else/x"] == TransactionMarker(userID: 1, digest: "0").bytes)
  }

  @Test func `without git nothing marks it and the journal alone counts`() async throws {
    var scene = WriterScene.several.fresh()
    try scene.removeFile("/w/.git/HEAD")
    try scene.removeFolder("/w/.git")
    let untouched = scene
    for call in 1... {
      var files = untouched
      files.addFolder("/w")
      let process = files.process(with: .death(after: call))
      _ = try? await WorkspaceWriter.test(process).commit(WriterScene.several.transaction)
      guard process.isStruck else { break }
      try await WorkspaceWriter.test(files).commit { nil }
      let plans = files.plans
      #expect(plans == WriterScene.several.before || plans == WriterScene.several.after, "call \(call)")
    }
    scene.addFolder("/w")
  }

  @Test func `is read as it was written, and in no other form`() {
    let marker = TransactionMarker(userID: 4_294_967_295, digest: "0123456789abcdef")
    #expect(TransactionMarker(bytes: marker.bytes) == marker)
    for place in marker.bytes.indices {
      #expect(TransactionMarker(bytes: Array(marker.bytes[..<place])) == nil)
    }
    #expect(TransactionMarker(bytes: marker.bytes + [0x0A]) == nil)
  }
}
