import PlanTestSupport
import Synchronization
import SystemPackage
import Testing

@testable import WorkspaceWriting

/// Records that somebody else has made: nothing outside, nothing of git's and nothing that no command writes is touched.
@Suite struct HostileRecordTests {
  private static let state = MemoryFileStore.recordFolder
  private static let git: FilePath = "/w/.git/execplan"

  /// A checkout with links to places that must never be touched.
  private static func scene() -> MemoryFileStore {
    var files = MemoryFileStore([
      "/w/.git/HEAD": "ref: refs/heads/main\n", "/w/.git/config": "[core]\n",
      "/w/.git/hooks/old": "#!/bin/sh\n",
      "/w/a.md": "a\n", "/w/docs/b.md": "b\n", "/w/Makefile": "all:\n", "/w/.github/c.md": "c\n",
      "/else/d.md": "d\n", "/home/ines/.profile": "umask 022\n",
    ])
    files.addLink("/w/out", to: "/else")
    files.addLink("/w/hooks", to: ".git/hooks")
    files.addLink("/w/link.md", to: "/else/d.md")
    files.addLink("/w/inside.md", to: "a.md")
    return files
  }

  /// Paths that no operation writes, or that lead elsewhere.
  private static let places: [FilePath] = [
    "/w/out/new.md", "/w/out/d.md", "/w/hooks/post-checkout", "/w/hooks/x.md", "/w/link.md", "/w/inside.md",
    "/w/.git/config", "/w/.git/hooks/x.md", "/w/.GIT/x.md", "/w/git~1/x.md", "/w/.git./x.md",
    "/w/docs/.git/x.md", "/w/Makefile", "/w/.bashrc", "/w/docs/run.sh", "/w/.git", "/w/execplan.yaml/x.md",
  ]

  private static let folders: [FilePath] = ["/w/.github", "/w/out", "/w/hooks", "/w/.git/hooks", "/w/.git"]

  /// A change that no operation makes, drawn by a seed.
  private static func change(_ generator: inout SeededGenerator) -> FileChange {
    let place = places[generator.below(places.count)]
    let folder = folders[generator.below(folders.count)]
    let text = Array("harm\n".utf8)
    switch generator.below(5) {
    case 0: return .write(place, before: nil, after: text)
    case 1: return .write(place, before: Array("d\n".utf8), after: text)
    case 2: return .remove(place, before: Array("d\n".utf8))
    case 3: return .moveFolder(folder, to: "/w/docs/taken")
    default: return .moveFolder("/w/docs", to: folder.appending("taken"))
    }
  }

  private static func record(_ generator: inout SeededGenerator) -> TransactionRecord {
    var steps = [change(&generator)]
    if generator.below(2) == 0 {
      steps.insert(
        .write("/w/a.md", before: Array("a\n".utf8), after: Array("A\n".utf8)), at: generator.below(2))
    }
    let names: [FilePath.Component] = [".execplan-7-0.tmp", "d.md", ".execplan-1-1.tmp"]
    let made: [[FilePath]] = [[], ["/w/out"], ["/w/.git/hooks/deep"]]
    return TransactionRecord(
      purpose: generator.below(4) == 0 ? .undo : .change, title: "close x",
      steps: steps.map {
        .init(
          change: $0, permissions: nil, temporaryName: names[generator.below(names.count)],
          madeFolders: made[generator.below(made.count)])
      }, emptiedFolders: generator.below(4) == 0 ? ["/w/.git/hooks"] : [])
  }

  /// What must never change: all but the writer's own folders and the two plans that a record may name rightly.
  private static func guarded(_ files: MemoryFileStore) -> [FilePath: [UInt8]] {
    files.contents.filter { path, _ in
      !path.starts(with: state) && !path.starts(with: git) && path != "/w/a.md"
    }
  }

  @Test(arguments: ["journal", "next", "undo"], [true, false])
  func `no record leads out of the places that operations write`(_ name: String, _ hasHome: Bool) async throws
  {
    var generator = SeededGenerator(seed: 160_216)
    var refusals = 0
    for round in 0..<60 {
      let record = Self.record(&generator)
      let bytes = record.bytes(base: "/w")
      var files = Self.scene()
      files.add((hasHome ? Self.state : Self.git).appending(name), bytes: bytes, permissions: .ownerReadWrite)
      if name != "undo" {
        let marker = TransactionMarker(userID: 1_000, digest: TransactionRecord.digest(ofRecord: bytes))
        files.add(Self.git.appending("transaction"), bytes: marker.bytes)
      }
      let before = Self.guarded(files)
      let all = files.contents
      let writer = try WorkspaceWriter.test(files, environment: hasHome ? ["HOME": "/home/ines"] : [:])
      _ = try? writer.interruption()
      _ = try? await writer.undoable()
      #expect(files.contents == all, "a reader wrote, round \(round)")
      do {
        if name == "undo" { try await writer.undo() } else { try await writer.commit { nil } }
      } catch {
        refusals += 1
      }
      #expect(Self.guarded(files) == before, "\(record), round \(round)")
    }
    #expect(refusals > 40)
  }

  @Test
  func `records in the git directory are ignored where the user has a folder of their own, and that is said`()
    async throws
  {
    var generator = SeededGenerator(seed: 3)
    var files = Self.scene()
    for name in ["journal", "next", "undo"] {
      let bytes = Self.record(&generator).bytes(base: "/w")
      files.add(Self.git.appending(name), bytes: bytes, permissions: .ownerReadWrite)
    }
    let before = Self.guarded(files)
    let notes = Mutex<[WriterNote]>([])
    let writer = try WorkspaceWriter.test(files, report: { note in notes.withLock { $0.append(note) } })
    #expect(try writer.interruption() == nil)
    #expect(try await writer.undoable() == nil)
    try await writer.commit { nil }
    #expect(Self.guarded(files) == before)
    #expect(notes.withLock { $0 } == [.ignoredRecords(Self.git)])
  }

  @Test(arguments: [0o666, 0o622])
  func `a record that others may write counts as none`(_ mode: CInterop.Mode) async throws {
    let scene = WriterScene.one
    var files = scene.fresh()
    let writer = try WorkspaceWriter.test(files, environment: [:])
    try await writer.commit(scene.transaction)
    let bytes = try files.read("/w/.git/execplan/undo", limit: 1 << 16)
    #expect(try await writer.undoable() == scene.transaction)
    files.add("/w/.git/execplan/undo", bytes: bytes, permissions: FilePermissions(rawValue: mode))
    #expect(try await WorkspaceWriter.test(files, environment: [:]).undoable() == nil)
  }

  @Test func `a record of another user counts as none`() async throws {
    let scene = WriterScene.one
    var files = scene.fresh()
    try await WorkspaceWriter.test(files, environment: [:]).commit(scene.transaction)
    files.setOwner(0, of: "/w/.git/execplan/undo")
    #expect(try await WorkspaceWriter.test(files, environment: [:]).undoable() == nil)
  }

  @Test func `a link in the place of the lock or its folder is not followed`() async throws {
    for (link, target) in [("/w/.git/execplan/lock", "/else/new"), ("/w/.git/execplan", "/else")] {
      var files = Self.scene()
      files.addLink(FilePath(link), to: FilePath(target))
      let before = files.contents
      let writer = try WorkspaceWriter.test(files)
      let change = FileChange.write("/w/a.md", before: Array("a\n".utf8), after: [0x62])
      await #expect(throws: WriteError.self) {
        try await writer.commit(Transaction(title: "t", changes: [change]))
      }
      #expect(files.contents == before, "\(link)")
    }
  }
}
