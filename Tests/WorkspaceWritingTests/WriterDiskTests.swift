import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing
import WorkspaceWriting

/// The writer on a real file system.
@Suite struct WriterDiskTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private let files = PosixFileStore()

  private func checkout() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".git")
    try folder.write("a\n", to: "a.md")
    return folder
  }

  private func text(_ path: FilePath) throws -> String {
    String(decoding: try files.read(path, limit: 1 << 20), as: UTF8.self)
  }

  private func names(_ folder: FilePath) throws -> [String] {
    try files.entries(of: folder).map(\.name.string).sorted()
  }

  private func append(_ path: FilePath, _ text: String = "b\n") -> Transaction {
    Transaction(
      title: "append", changes: [.write(path, before: Self.bytes("a\n"), after: Self.bytes("a\n" + text))])
  }

  @Test func `writes, keeps the mode and undoes`() async throws {
    let folder = try checkout()
    try folder.setMode(0o640, of: "a.md")
    let writer = try WorkspaceWriter.test(files, root: folder.path)
    try await writer.commit(append(folder.path("a.md")))
    #expect(try text(folder.path("a.md")) == "a\nb\n")
    #expect(try files.permissions(of: folder.path("a.md")).rawValue == 0o640)
    #expect(try names(folder.path) == [".git", "a.md"])
    #expect(try names(folder.path(".git/execplan")) == ["lock", "undo"])
    try await writer.undo()
    #expect(try text(folder.path("a.md")) == "a\n")
    #expect(try files.permissions(of: folder.path("a.md")).rawValue == 0o640)
    #expect(try names(folder.path(".git/execplan")) == ["lock"])
  }

  @Test func `writes through links`() async throws {
    let folder = try checkout()
    try folder.write("a\n", to: "real/b.md")
    try folder.makeLink("link.md", to: "real/b.md")
    try folder.makeLink("over", to: "real")
    let writer = try WorkspaceWriter.test(files, root: folder.path)
    try await writer.commit(append(folder.path("link.md")))
    #expect(try text(folder.path("real/b.md")) == "a\nb\n")
    #expect(try files.target(ofLink: folder.path("link.md")) == "real/b.md")
    try await writer.undo()
    try await writer.commit(append(folder.path("over/b.md"), "c\n"))
    #expect(try text(folder.path("real/b.md")) == "a\nc\n")
    #expect(try files.target(ofLink: folder.path("over")) == "real")
  }

  @Test(arguments: WriterScene.all)
  func `does and undoes all that it does in memory`(_ scene: WriterScene) async throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(".git")
    func real(_ path: FilePath) -> FilePath {
      var rest = path
      _ = rest.removePrefix("/w")
      return folder.path.pushing(rest)
    }
    for (path, text) in scene.before { try folder.write(Self.bytes(text), to: real(path)) }
    let changes = scene.transaction.changes.map { (change) -> FileChange in
      switch change {
      case .write(let path, let before, let after): FileChange.write(real(path), before: before, after: after)
      case .remove(let path, let before): .remove(real(path), before: before)
      case .moveFolder(let path, let newPath): .moveFolder(real(path), to: real(newPath))
      }
    }
    let writer = try WorkspaceWriter.test(files, root: folder.path)
    try await writer.commit(Transaction(title: scene.name, changes: changes))
    #expect(try tree(folder.path) == scene.after)
    try await writer.undo()
    #expect(try tree(folder.path) == scene.before)
  }

  /// All files of a folder with their text, as if the folder were `/w`; without git's.
  private func tree(_ root: FilePath) throws -> [FilePath: String] {
    var found: [FilePath: String] = [:]
    var pending: [FilePath] = [""]
    while let folder = pending.popLast() {
      for entry in try files.entries(of: root.pushing(folder)) where entry.name != ".git" {
        let path = folder.appending(entry.name)
        if entry.kind == .folder {
          pending.append(path)
        } else {
          found[FilePath("/w").pushing(path)] = try text(root.pushing(path))
        }
      }
    }
    return found
  }

  @Test func `a worktree shares the lock and keeps its records`() async throws {
    let folder = try TemporaryFolder()
    for (path, text) in GitLayout.worktree(
      at: "w", called: "w", of: "main/.git", path: "../main/.git/worktrees/w")
    { try folder.write(text, to: path) }
    try folder.write("a\n", to: "w/a.md")
    try await WorkspaceWriter.test(files, root: folder.path("w")).commit(append(folder.path("w/a.md")))
    #expect(try names(folder.path("main/.git/execplan")) == ["lock"])
    #expect(try names(folder.path("main/.git/worktrees/w/execplan")) == ["undo"])
  }

  @Test func `workspaces below a worktree use the worktree's lock and records`() async throws {
    let folder = try TemporaryFolder()
    for (path, text) in GitLayout.worktree(
      at: "w", called: "w", of: "main/.git", path: folder.path("main/.git/worktrees/w").string)
    { try folder.write(text, to: path) }
    for name in ["one", "two"] {
      try folder.write("", to: "w/\(name)/execplan.yaml")
      try folder.write("a\n", to: "w/\(name)/a.md")
    }
    let one = try WorkspaceWriter.test(files, root: folder.path("w/one"))
    try await one.commit(append(folder.path("w/one/a.md")))
    #expect(try names(folder.path("main/.git/execplan")) == ["lock"])
    #expect(try names(folder.path("main/.git/worktrees/w/execplan")) == ["undo"])
    let two = try WorkspaceWriter.test(files, root: folder.path("w/two"))
    #expect(try await two.undo().title == "append")
    #expect(try text(folder.path("w/one/a.md")) == "a\n")
  }

  @Test func `a file where a folder is needed is named and nothing is left behind`() async throws {
    let folder = try checkout()
    let change = FileChange.write(folder.path("a.md/b.md"), before: nil, after: [0x62])
    let writer = try WorkspaceWriter.test(files, root: folder.path)
    await #expect(throws: WriteError.cannotWrite(FileError(.notAFolder, at: folder.path("a.md/b.md")))) {
      try await writer.commit(Transaction(title: "t", changes: [change]))
    }
    #expect(try names(folder.path) == [".git", "a.md"])
    #expect(try names(folder.path(".git/execplan")) == ["lock"])
  }

  @Test func `git's folder replaced by a file where the lock should be`() async throws {
    let folder = try checkout()
    try folder.write("", to: ".git/execplan")
    let writer = try WorkspaceWriter.test(files, root: folder.path)
    let problem = FileError(.notAFolder, at: folder.path(".git/execplan/lock"))
    await #expect(throws: WriteError.cannotWrite(problem)) {
      try await writer.commit(append(folder.path("a.md")))
    }
  }

  @Test func `a read-only folder is refused, except for root`() async throws {
    let folder = try checkout()
    try folder.write("a\n", to: "sub/a.md")
    try folder.setMode(0o555, of: "sub")
    let writer = try WorkspaceWriter.test(files, root: folder.path)
    let done = (try? await writer.commit(append(folder.path("sub/a.md")))) != nil
    #expect(done == TemporaryFolder.isRunByRoot)
    #expect(try text(folder.path("sub/a.md")) == (done ? "a\nb\n" : "a\n"))
    #expect(try names(folder.path("sub")) == ["a.md"])
    try folder.setMode(0o755, of: "sub")
  }

  @Test func `another descriptor's lock is waited for`() async throws {
    let folder = try checkout()
    var writer = try WorkspaceWriter.test(files, root: folder.path)
    try await writer.commit { nil }
    let lock = try files.openLock(folder.path(".git/execplan/lock"))
    #expect(try files.tryLock(lock))
    writer.lockLimit = .milliseconds(100)
    await #expect(throws: WriteError.locked(folder.path(".git/execplan/lock"))) {
      try await writer.commit(append(folder.path("a.md")))
    }
    try files.close(lock)
    try await writer.commit(append(folder.path("a.md")))
    #expect(try text(folder.path("a.md")) == "a\nb\n")
  }

  @Test(.timeLimit(.minutes(60))) func `many tasks at once lose nothing`() async throws {
    let folder = try checkout()
    let path = folder.path("a.md")
    let root = folder.path
    let files = files
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          let writer = try WorkspaceWriter.test(
            files, root: root, pause: { try await Task.sleep(for: $0) })
          for entry in 0..<10 {
            try await writer.commit {
              let before = try files.read(path, limit: 1 << 20)
              let after = before + Array("\(task).\(entry)\n".utf8)
              return Transaction(title: "log", changes: [.write(path, before: before, after: after)])
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let lines = try text(path).split(separator: "\n").dropFirst().map(String.init)
    #expect(Set(lines) == Set((0..<8).flatMap { task in (0..<10).map { "\(task).\($0)" } }))
    #expect(lines.count == 80)
  }
}
