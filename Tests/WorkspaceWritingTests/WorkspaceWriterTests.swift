import PlanTestSupport
import PlanWorld
import Synchronization
import SystemPackage
import Testing
import WorkspaceWriting

@Suite struct WorkspaceWriterTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Returns why a transaction is refused, or `nil` when it is carried out.
  private func problem(_ files: MemoryFileStore, _ changes: [FileChange]) async throws -> WriteError? {
    do {
      try await WorkspaceWriter.test(files).commit(Transaction(title: "t", changes: changes))
      return nil
    } catch let error as WriteError {
      return error
    }
  }

  @Test(arguments: WriterScene.all)
  func `makes all changes and leaves nothing beside them`(_ scene: WriterScene) async throws {
    let files = scene.fresh()
    #expect(try await WorkspaceWriter.test(files).commit(scene.transaction) == scene.transaction)
    #expect(files.plans == scene.after)
    #expect(files.emptyFolders.isEmpty)
    #expect(files.records == ["undo"])
  }

  @Test func `writes nothing when nothing changes`() async throws {
    let files = WriterScene.one.fresh()
    let writer = try WorkspaceWriter.test(files)
    #expect(try await writer.commit { nil } == nil)
    #expect(try await writer.commit(Transaction(title: "t", changes: [])) == nil)
    let idle = FileChange.write("/w/a.md", before: Self.bytes("a\n"), after: Self.bytes("a\n"))
    #expect(try await writer.commit(Transaction(title: "t", changes: [idle])) == nil)
    #expect(files.records.isEmpty)
  }

  @Test func `keeps the permission bits of a file it replaces`() async throws {
    var files = WriterScene.one.fresh()
    files.add("/w/a.md", bytes: Self.bytes("a\n"), permissions: [.ownerReadWriteExecute, .groupReadWrite])
    try await WorkspaceWriter.test(files).commit(WriterScene.one.transaction)
    #expect(files.plans == WriterScene.one.after)
    #expect(try files.permissions(of: "/w/a.md") == [.ownerReadWriteExecute, .groupReadWrite])
  }

  @Test func `writes through a link`() async throws {
    var files = WriterScene.one.fresh()
    files.add("/w/real/a.md", bytes: Self.bytes("a\n"))
    files.addLink("/w/link.md", to: "real/two.md")
    files.addLink("/w/real/two.md", to: "a.md")
    let change = FileChange.write("/w/link.md", before: Self.bytes("a\n"), after: Self.bytes("b\n"))
    #expect(try await problem(files, [change]) == nil)
    #expect(files.plans["/w/real/a.md"] == "b\n")
    #expect(try files.target(ofLink: "/w/link.md") == "real/two.md")
    #expect(
      try await problem(files, [.remove("/w/link.md", before: Self.bytes("b\n"))])
        == .cannotWrite(FileError(.isLink, at: "/w/link.md")))
  }

  @Test func `plans anew when an editor has saved meanwhile`() async throws {
    let files = WriterScene.one.fresh()
    let writer = try WorkspaceWriter.test(files)
    var count = 0
    try await writer.commit {
      count += 1
      let before = try files.read("/w/a.md", limit: 99)
      if count == 1 { files.edit("/w/a.md", "a\nsaved\n") }
      return Transaction(
        title: "t", changes: [.write("/w/a.md", before: before, after: before + Self.bytes("b\n"))])
    }
    #expect(count == 2)
    #expect(files.plans == ["/w/a.md": "a\nsaved\nb\n"])
  }

  @Test(arguments: [WriterScene.one, .several])
  func `gives up when a file keeps changing`(_ scene: WriterScene) async throws {
    let files = scene.fresh()
    let writer = try WorkspaceWriter.test(files)
    var count = 0
    await #expect(throws: WriteError.changedMeanwhile("/w/a.md")) {
      try await writer.commit {
        count += 1
        files.edit("/w/a.md", "saved \(count)\n")
        return scene.transaction
      }
    }
    #expect(count == 1 + WorkspaceWriter.newPlanLimit)
    #expect(files.plans == scene.before.merging(["/w/a.md": "saved 4\n"]) { $1 })
    #expect(files.records.isEmpty)
  }

  @Test func `a file that has come or gone meanwhile counts as changed`() async throws {
    let files = WriterScene.one.fresh()
    let made = FileChange.write("/w/a.md", before: nil, after: [0x62])
    #expect(try await problem(files, [made]) == .changedMeanwhile("/w/a.md"))
    let written = FileChange.write("/w/gone.md", before: [0x61], after: [0x62])
    #expect(try await problem(files, [written]) == .changedMeanwhile("/w/gone.md"))
    #expect(try await problem(files, [.moveFolder("/w/gone", to: "/w/b")]) == .changedMeanwhile("/w/gone"))
    #expect(files.plans == WriterScene.one.before)
  }

  @Test(arguments: [
    (
      FileChange.write("/w/a.md", before: [0x61, 0xFF], after: [0x62]),
      WriteError.notUTF8("/w/a.md", offset: 1)
    ),
    (.write("/w/a.md", before: [0x61], after: [0xC3]), .notUTF8("/w/a.md", offset: 0)),
    (.remove("/w/a.md", before: [0x80]), .notUTF8("/w/a.md", offset: 0)),
    (.write("/x/a.md", before: nil, after: [0x62]), .outside("/x/a.md", of: "/w")),
    (.write("/w/../x.md", before: nil, after: [0x62]), .outside("/x.md", of: "/w")),
    (.moveFolder("/w/a", to: "/w/a/b"), .contested("/w/a/b")),
  ])
  func `refuses what it must never write`(_ change: FileChange, _ expected: WriteError) async throws {
    let files = WriterScene.one.fresh()
    #expect(try await problem(files, [change]) == expected)
    #expect(files.plans == WriterScene.one.before)
  }

  @Test func `refuses two changes of one path`() async throws {
    let files = WriterScene.one.fresh()
    let twice: [FileChange] = [
      .write("/w/a.md", before: Self.bytes("a\n"), after: [0x62]), .remove("/w/a.md", before: [0x62]),
    ]
    #expect(try await problem(files, twice) == .contested("/w/a.md"))
    let refilled: [FileChange] = [
      .moveFolder("/w/a", to: "/w/b"), .write("/w/a/x.md", before: nil, after: [0x62]),
    ]
    #expect(try await problem(files, refilled) == .contested("/w/a/x.md"))
  }

  @Test func `hands on what the plan throws and gives the lock back`() async throws {
    let files = WriterScene.one.fresh()
    let writer = try WorkspaceWriter.test(files)
    await #expect(throws: FileError(.notFound, at: "/w/x.md")) {
      try await writer.commit { throw FileError(.notFound, at: "/w/x.md") }
    }
    #expect(try await writer.commit(WriterScene.one.transaction) != nil)
  }

  // MARK: - The lock

  @Test func `waits for the lock with pauses that grow up to a limit`() async throws {
    let files = WriterScene.one.fresh()
    try await WorkspaceWriter.test(files).commit { nil }
    let lock = try files.openLock("/w/.git/execplan/lock")
    #expect(try files.tryLock(lock))
    let pauses = Mutex<[Duration]>([])
    let writer = try WorkspaceWriter.test(files, pause: { pause in pauses.withLock { $0.append(pause) } })
    await #expect(throws: WriteError.locked("/w/.git/execplan/lock")) {
      try await writer.commit(WriterScene.one.transaction)
    }
    let waited = pauses.withLock { $0 }
    #expect(waited.reduce(.zero, +) >= writer.lockLimit)
    #expect(waited.reduce(.zero, +) < writer.lockLimit + .milliseconds(16))
    #expect(waited.allSatisfy { $0 > .zero && $0 <= .milliseconds(16) })
    #expect(files.plans == WriterScene.one.before)
    try files.close(lock)
    #expect(try await writer.commit(WriterScene.one.transaction) != nil)
  }

  @Test func `goes on as soon as the lock is given back`() async throws {
    let files = WriterScene.one.fresh()
    try await WorkspaceWriter.test(files).commit { nil }
    let lock = try files.openLock("/w/.git/execplan/lock")
    #expect(try files.tryLock(lock))
    let count = Mutex(0)
    let writer = try WorkspaceWriter.test(
      files,
      pause: { _ in
        if count.withLock({
          $0 += 1; return $0 == 3
        }) {
          try files.close(lock)
        }
      })
    #expect(try await writer.commit(WriterScene.one.transaction) != nil)
    #expect(count.withLock { $0 } == 3)
  }

  // MARK: - Places

  @Test func `a worktree has the lock in common and records of its own`() async throws {
    var files = MemoryFileStore(GitLayout.worktree(at: "/w", called: "w", of: "/main/.git"))
    files.add("/w/a.md", bytes: Self.bytes("a\n"))
    try await WorkspaceWriter.test(files).commit(WriterScene.one.transaction)
    #expect(files.contents.keys.contains("/main/.git/execplan/lock"))
    #expect(files.contents.keys.contains("/home/ines/.local/state/execplan/+w/undo"))
  }

  @Test(arguments: ["gitdir: /else\n", "gitdir: docs\n", "gitdir: ../else\n", "link", "commondir"])
  func `no folder becomes the writer's because something in the checkout names it`(_ way: String) async throws
  {
    var files = MemoryFileStore(["/else/b.md": "b", "/w/docs/b.md": "b"])
    switch way {
    case "link": files.addLink("/w/.git", to: "/else")
    case "commondir":
      for (path, text) in GitLayout.repository(at: "/w/.git") {
        files.add(FilePath(path), bytes: Self.bytes(text))
      }
      files.add("/w/.git/commondir", bytes: Self.bytes("/else\n"))
    default: files.add("/w/.git", bytes: Self.bytes(way))
    }
    files.add("/w/a.md", bytes: Self.bytes("a\n"))
    try await WorkspaceWriter.test(files).commit(WriterScene.one.transaction)
    let written = files.contents.keys.filter { !$0.starts(with: "/home") && $0.string.contains("execplan") }
    #expect(written.isEmpty, "\(written)")
  }

  @Test func `a workspace below a checkout has the checkout's lock, records and bounds`() async throws {
    var files = WriterScene.one.fresh()
    files.add("/w/svc/execplan.yaml")
    files.add("/w/svc/b.md", bytes: Self.bytes("b\n"))
    let writer = try WorkspaceWriter.test(files, root: "/w/svc")
    try await writer.commit(WriterScene.one.transaction)
    #expect(files.records == ["undo"])
    #expect(files.contents.keys.contains("/w/.git/execplan/lock"))
    await #expect(throws: WriteError.outside("/x.md", of: "/w")) {
      let change = FileChange.write("/x.md", before: nil, after: [0x62])
      try await writer.commit(Transaction(title: "t", changes: [change]))
    }
  }

  @Test(arguments: [
    (["XDG_STATE_HOME": "/state", "HOME": "/home/me"], "/state/execplan/+w"),
    (["HOME": "/home/me"], "/home/me/.local/state/execplan/+w"),
    (["XDG_STATE_HOME": "state", "HOME": "/home/me"], "/home/me/.local/state/execplan/+w"),
  ])
  func `without git the user's folder for state is used`(
    _ environment: [String: String], _ folder: String
  ) async throws {
    let files = MemoryFileStore(["/w/a.md": "a\n"])
    try await WorkspaceWriter.test(files, environment: environment).commit(WriterScene.one.transaction)
    #expect(files.contents.keys.contains(FilePath(folder).appending("undo")))
    #expect(files.contents.keys.contains(FilePath(folder).appending("lock")))
  }

  @Test(arguments: [
    ("/w", "/w/.local", "/outside"), ("/w", "/w/.local/state", "/w/other"),
    ("/w/deep/home", "/w/deep", "/outside"),
    ("/home/w", "/w/.local", "/outside"),
  ])
  func `a link of the checkout never leads to the records`(
    _ home: String, _ link: String, _ target: String
  ) async throws {
    var files = MemoryFileStore(["/w/.git/HEAD": "", "/w/a.md": "a\n"])
    for folder in ["/outside", "/outside/home", "/outside/state", "/w/other"] as [FilePath] {
      files.addFolder(folder)
    }
    files.addLink("/home/w", to: "/w")
    files.addLink(FilePath(link), to: FilePath(target))
    try await WorkspaceWriter.test(files, environment: ["HOME": home]).commit(WriterScene.one.transaction)
    #expect(files.contents.keys.contains("/w/.git/execplan/undo"))
    #expect(!files.contents.keys.contains { $0.starts(with: "/outside") || $0.starts(with: "/w/other") })
  }

  @Test func `a home that is the checkout keeps the records`() async throws {
    let files = MemoryFileStore(["/w/.git/HEAD": "", "/w/a.md": "a\n"])
    try await WorkspaceWriter.test(files, environment: ["HOME": "/w"]).commit(WriterScene.one.transaction)
    #expect(files.contents.keys.contains("/w/.local/state/execplan/+w/undo"))
  }

  @Test func `without git and without such a folder nothing is written`() {
    #expect(throws: WriteError.noStateFolder) {
      try WorkspaceWriter.test(MemoryFileStore(["/w/a.md": "a\n"]), environment: [:])
    }
  }

  @Test func `two ways to one folder lead to one lock`() async throws {
    var files = MemoryFileStore(["/real/w/a.md": "a\n"])
    files.addLink("/w", to: "/real/w")
    try await WorkspaceWriter.test(files, environment: ["HOME": "/h"]).commit(WriterScene.one.transaction)
    #expect(files.contents.keys.contains("/h/.local/state/execplan/+real+w/lock"))
  }
}
