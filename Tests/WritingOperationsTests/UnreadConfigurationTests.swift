import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing
import WorkspaceReading
import WritingOperations

/// What is written depends on `execplan.yaml`, so that nothing may be written when it cannot be read.
@Suite struct UnreadConfigurationTests {
  @Test(arguments: SmallWorkspace.operations.indices)
  func `no operation writes without the configuration`(_ index: Int) async throws {
    let operation = SmallWorkspace.operations[index]
    var files = SmallWorkspace.files()
    files.add("/w/execplan.yaml", bytes: Array("profile: cookbook\n".utf8))
    let before = SmallWorkspace.bytes(files)
    files.refuse("/w/execplan.yaml")
    for mode in [WriteMode.dryRun, .write] {
      let refusal = await #expect(throws: Refusal.self) {
        try await operation.run(in: SmallWorkspace.world(files), mode: mode)
      }
      #expect(refusal?.message == "cannot read execplan.yaml: permission denied")
      #expect(refusal?.hint != nil)
    }
    #expect(SmallWorkspace.bytes(files) == before)
  }
}
