import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

/// The life of plans, as scripts that a person can read.
@Suite struct AcceptanceTests {
  static let folder = "Tests/ExecplanTests/Acceptance"

  @Test(arguments: [
    "governance", "cookbook", "harness", "refusals", "adopting", "custom", "convert", "tables", "triage",
    "mcp", "check",
  ])
  func `every command prints and changes what the script says`(_ name: String) async throws {
    let path = ProjectFolder.path.appending("\(Self.folder)/\(name).txt")
    let bytes = try PosixFileStore().read(path, limit: 1 << 20)
    let outcome = try await AcceptanceScript(String(decoding: bytes, as: UTF8.self)).run()
    #expect(outcome.undoProblems.isEmpty)
    let problem = Snapshot(ofFile: outcome.text, at: "\(Self.folder)/\(name).txt").problem()
    #expect(problem == nil)
  }
}
