import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing
import WritingOperations

/// What is left when the disk refuses, or the process is killed, at any call to the file system.
///
/// Takes one operation that writes one file and one that writes many and moves a folder; with `EXECPLAN_EXHAUSTIVE`
/// in the environment, as `script/test-faults` sets it, every operation.
@Suite struct WritingFaultTests {
  private static let isExhaustive = (try? World.system())?.environment("EXECPLAN_EXHAUSTIVE") != nil

  static var operations: [Int] {
    SmallWorkspace.operations.indices.filter { index in
      isExhaustive
        || ["log add-search", "rename add-search"].contains(SmallWorkspace.operations[index].title)
    }
  }

  @Test(arguments: operations)
  func `a call that fails leaves all old or all new`(_ index: Int) async throws {
    let operation = SmallWorkspace.operations[index]
    let (before, after) = try await Self.outcome(of: operation)
    for call in 1... {
      let files = SmallWorkspace.files().process(with: .error(.noSpace, at: call))
      let isDone = (try? await operation.run(in: SmallWorkspace.world(files), mode: .write)) != nil
      guard files.isStruck else {
        #expect(call > 10, "no call was counted")
        break
      }
      let bytes = SmallWorkspace.bytes(files)
      if !isDone, bytes != before, bytes != after {
        // What stopped midway is settled by the next command, as its message has said.
        try await SmallWorkspace.settle(files.process())
        let settled = SmallWorkspace.bytes(files)
        #expect(settled == before || settled == after, "\(operation.title), call \(call)")
      } else {
        #expect(bytes == (isDone ? after : bytes), "\(operation.title), call \(call)")
      }
    }
  }

  @Test(arguments: operations)
  func `a process killed at a call leaves all old or all new`(_ index: Int) async throws {
    let operation = SmallWorkspace.operations[index]
    let (before, after) = try await Self.outcome(of: operation)
    for call in 1... {
      let files = SmallWorkspace.files().process(with: .death(after: call))
      _ = try? await operation.run(in: SmallWorkspace.world(files), mode: .write)
      guard files.isStruck else { break }
      let next = files.process()
      try await SmallWorkspace.settle(next)
      let settled = SmallWorkspace.bytes(next).filter { !Self.isTemporary($0.key) }
      #expect(settled == before || settled == after, "\(operation.title), call \(call)")
      let log = LogEntry("docs/development/plans/finished.md", text: "The next command works.")
      let answer = try await log.run(in: SmallWorkspace.world(next), mode: .write)
      #expect(answer.files.map(\.change) == [.changed])
    }
  }

  private static func isTemporary(_ path: FilePath) -> Bool {
    path.lastComponent?.string.hasPrefix(".execplan-") ?? false
  }

  private static func outcome(
    of operation: any WritingOperation
  ) async throws -> (before: [FilePath: [UInt8]], after: [FilePath: [UInt8]]) {
    let files = SmallWorkspace.files()
    let before = SmallWorkspace.bytes(files)
    _ = try await operation.run(in: SmallWorkspace.world(files), mode: .write)
    let after = SmallWorkspace.bytes(files)
    try #require(before != after)
    return (before, after)
  }
}
