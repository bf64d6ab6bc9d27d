import PlanTestSupport
import PlanWorld
import Synchronization
import SystemPackage
import Testing
import WorkspaceWriting

/// Every call of the file system goes wrong once.
@Suite struct WriterFaultTests {
  /// What is done to a scene.
  enum Action: CaseIterable, Sendable {
    case commit
    case undo
  }

  /// Prepares a scene for an action and returns what its files hold before and after.
  private func prepared(
    _ scene: WriterScene, _ action: Action
  ) async throws -> (files: MemoryFileStore, before: [FilePath: String], after: [FilePath: String]) {
    let files = scene.fresh()
    switch action {
    case .commit:
      // What can be undone before must not be taken for what is undone after.
      files.edit("/w/first.md", "1")
      let first = Transaction(
        title: "first", changes: [.write("/w/first.md", before: [0x31], after: [0x32])])
      try await WorkspaceWriter.test(files).commit(first)
      let first2 = ["/w/first.md": "2"] as [FilePath: String]
      return (files, scene.before.merging(first2) { $1 }, scene.after.merging(first2) { $1 })
    case .undo:
      try await WorkspaceWriter.test(files).commit(scene.transaction)
      return (files, scene.after, scene.before)
    }
  }

  private func run(_ action: Action, _ scene: WriterScene, _ files: MemoryFileStore) async throws {
    let writer = try WorkspaceWriter.test(files)
    switch action {
    case .commit: try await writer.commit(scene.transaction)
    case .undo: try await writer.undo()
    }
  }

  @Test(arguments: WriterScene.all, Action.allCases)
  func `a call that fails leaves all or nothing and no temporary file`(
    _ scene: WriterScene, _ action: Action
  ) async throws {
    for call in 1... {
      let (files, before, after) = try await prepared(scene, action)
      let process = files.process(with: .error(.noSpace, at: call))
      var problem: (any Error)?
      do { try await run(action, scene, process) } catch { problem = error }
      guard process.isStruck else {
        #expect(call > 10)
        break
      }
      let place = "call \(call) of \(scene.name), \(action): \(String(describing: problem))"
      switch problem as? WriteError {
      case nil, .unconfirmed: #expect(files.plans == after, "\(place)")
      case .some: #expect(files.plans == before, "\(place)")
      }
      // A folder that cannot be removed after all is done is not worth an error.
      #expect(files.emptyFolders.isEmpty || (action == .undo && problem == nil), "\(place)")
      #expect(!files.contents.keys.contains("/home/ines/.local/state/execplan/+w/journal"), "\(place)")
      if call % 4 == 0 { try await expectUsable(files, place) }
    }
  }

  @Test(arguments: WriterScene.all, Action.allCases)
  func `a death at any call leaves all or nothing after the next command`(
    _ scene: WriterScene, _ action: Action
  ) async throws {
    for death in Death.allCases where death != .withPower || action == .commit {
      for call in 1... {
        let (files, before, after) = try await prepared(scene, action)
        let process = files.process(with: death == .halfway ? .tornWrite(at: call) : .death(after: call))
        try? await run(action, scene, process)
        guard process.isStruck else {
          #expect(call > (death == .halfway ? 1 : 10))
          break
        }
        if death == .withPower { files.losePower() }
        let place = "\(death), call \(call) of \(scene.name), \(action)"
        try await WorkspaceWriter.test(files).commit { nil }
        let left = files.plans.filter { !$0.key.isTemporary }
        #expect(left == before || left == after, "\(place)")
        if death != .withPower {
          #expect(!files.plans.keys.contains { $0.isTemporary }, "\(place)")
          #expect(files.emptyFolders.isEmpty, "\(place)")
        }
        #expect(files.records.filter { $0 != "undo" }.isEmpty, "\(place)")
        try await expectUndoable(files, before, after, action, scene, place)
        if call % 4 == 0 { try await expectUsable(files, place) }
      }
    }
  }

  /// How a process ends.
  enum Death: CaseIterable, Sendable {
    /// Killed between two calls.
    case killed
    /// Killed in the middle of writing bytes.
    case halfway
    /// The computer stops with it.
    case withPower
  }

  /// What can be undone must fit what the files hold: the last transaction, the one before, or nothing.
  private func expectUndoable(
    _ files: MemoryFileStore, _ before: [FilePath: String], _ after: [FilePath: String], _ action: Action,
    _ scene: WriterScene, _ place: String
  ) async throws {
    let title = try await WorkspaceWriter.test(files).undoable()?.title
    let isDone = files.plans.filter { !$0.key.isTemporary } == after
    switch (action, isDone) {
    case (.commit, true): #expect(title == scene.name || title == nil, "\(place)")
    case (.commit, false): #expect(title == "first" || title == nil, "\(place)")
    case (.undo, true): #expect(title == nil, "\(place)")
    case (.undo, false): #expect(title == scene.name || title == nil, "\(place)")
    }
  }

  /// Writing and undoing must work again.
  private func expectUsable(_ files: MemoryFileStore, _ place: String) async throws {
    let plans = files.plans
    let writer = try WorkspaceWriter.test(files)
    let change = FileChange.write("/w/later.md", before: nil, after: [0x6C])
    try await writer.commit(Transaction(title: "later", changes: [change]))
    #expect(files.plans["/w/later.md"] == "l", "\(place)")
    #expect(try await writer.undo().title == "later", "\(place)")
    #expect(files.plans.filter { !$0.key.isTemporary } == plans.filter { !$0.key.isTemporary }, "\(place)")
  }

  @Test func `with a torn record no temporary file is removed`() async throws {
    let scene = WriterScene.one
    let files = scene.fresh()
    files.edit("/home/ines/.local/state/execplan/+w/next", "execplan record 1\n")
    files.edit("/w/.execplan-99-0.tmp", "half")
    files.edit("/w/.execplan-7-0.tmp", "half of a process with the same number")
    let left = files.plans.filter { $0.key.string.hasSuffix(".tmp") }
    try await WorkspaceWriter.test(files).commit(scene.transaction)
    #expect(files.plans == scene.after.merging(left) { $1 })
  }

  @Test func `random transactions, random deaths: all or nothing`() async throws {
    var generator = SeededGenerator(seed: 41)
    for round in 0..<200 {
      let scene = Self.randomScene(&generator)
      let files = scene.fresh()
      let call = 1 + generator.below(20 + 14 * scene.transaction.changes.count)
      let fault = generator.below(3) == 0 ? FileFault.tornWrite(at: 1 + call / 14) : .death(after: call)
      _ = try? await WorkspaceWriter.test(files.process(with: fault)).commit(scene.transaction)
      // The one that recovers may die, too.
      if generator.below(2) == 0 {
        let again = files.process(with: .death(after: 1 + generator.below(30)))
        _ = try? await WorkspaceWriter.test(again).commit { nil }
      }
      try await WorkspaceWriter.test(files).commit { nil }
      let isOld = files.plans == scene.before
      #expect(isOld || files.plans == scene.after, "seed 41, round \(round)")
      #expect(files.emptyFolders.isEmpty, "seed 41, round \(round)")
      if !isOld {
        try await WorkspaceWriter.test(files).undo()
        #expect(files.plans == scene.before, "seed 41, round \(round)")
      }
    }
  }

  /// Changes a random choice of files and perhaps moves a folder.
  private static func randomScene(_ generator: inout SeededGenerator) -> WriterScene {
    var before: [FilePath: String] = ["/w/keep.md": "keep"]
    var after = before
    var changes: [FileChange] = []
    for number in 0..<(1 + generator.below(4)) {
      let path = FilePath("/w/f\(generator.below(3))/\(number).md")
      let text = "\(number)\n"
      switch generator.below(3) {
      case 0:
        (before[path], after[path]) = (text, text + "more\n")
        changes.append(.write(path, before: Array(text.utf8), after: Array("\(text)more\n".utf8)))
      case 1:
        after[path] = text
        changes.append(.write(path, before: nil, after: Array(text.utf8)))
      default:
        before[path] = text
        // A folder whose only file is removed stays, so another file keeps it from being empty.
        let other = path.removingLastComponent().appending("stays.md")
        (before[other], after[other]) = ("s", "s")
        changes.append(.remove(path, before: Array(text.utf8)))
      }
    }
    if generator.below(2) == 0 {
      (before["/w/old/PLAN.md"], after["/w/new/PLAN.md"]) = ("x", "x")
      changes.insert(.moveFolder("/w/old", to: "/w/new"), at: generator.below(changes.count + 1))
    }
    return WriterScene("random", before, after, changes)
  }
}

extension FilePath {
  /// Whether a file is a writer's temporary one.
  fileprivate var isTemporary: Bool { lastComponent?.string.hasSuffix(".tmp") ?? false }
}
