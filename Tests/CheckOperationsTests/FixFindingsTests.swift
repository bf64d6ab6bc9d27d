import CheckOperations
import PlanChecking
import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing
import WorkspaceWriting
import WritingOperations

@Suite struct FixFindingsTests {
  private static func files() -> MemoryFileStore {
    var files = SmallWorkspace.files()
    files.add("/w/execplan.yaml", bytes: Array("rules:\n  local-time: off\n".utf8))
    files.add(
      "/w/docs/development/plans/zones.md",
      bytes: Array(
        """
        ---
        title: Zones
        status: active
        last_updated: 2025-01-01
        ---

        # Zones

        ## Progress

        - [x] (2025-02-09 12:00+02:00) Did it.

        """.utf8))
    return files
  }

  @Test func `a call that fails never lets other repairs be made than the configuration asks for`()
    async throws
  {
    let operation = FixFindings(CheckWorkspace(), isUnsafe: false)
    let files = Self.files()
    let before = SmallWorkspace.bytes(files)
    _ = try await operation.run(in: SmallWorkspace.world(files), mode: .write)
    let after = SmallWorkspace.bytes(files)
    try #require(before != after)
    for call in 1... {
      let files = Self.files().process(with: .error(.permissionDenied, at: call))
      _ = try? await operation.run(in: SmallWorkspace.world(files), mode: .write)
      guard files.isStruck else {
        #expect(call > 10, "no call was counted")
        break
      }
      // What stopped midway is settled by the next command.
      let next = files.process()
      try await WorkspaceWriter(root: SmallWorkspace.root, world: SmallWorkspace.world(next)).commit { nil }
      let bytes = SmallWorkspace.bytes(next)
      #expect(bytes == before || bytes == after, "call \(call)")
    }
  }
}
