import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage
import Testing

@Suite struct WorldTests {
  @Test func `the clock stands still when a test says so`() throws {
    let world = try World.system { $0 == World.clockVariable ? "2026-01-31 23:59Z" : nil }
    #expect(world.now().description == "2026-01-31 23:59Z")
    #expect(world.environment(World.clockVariable) == "2026-01-31 23:59Z")
    #expect(world.environment("HOME") == nil)
  }

  @Test(arguments: [
    ("", "cannot use EXECPLAN_NOW: '' is not written as YYYY-MM-DD HH:MMZ"),
    ("2026-01-31", "cannot use EXECPLAN_NOW: '2026-01-31' is not written as YYYY-MM-DD HH:MMZ"),
    ("2026-02-29 10:00Z", "cannot use EXECPLAN_NOW: '2026-02-29 10:00Z' names no real day or minute"),
  ])
  func `a clock setting that is no moment is an error`(_ setting: String, _ message: String) {
    let error = #expect(throws: WorldError.self) {
      try World.system { $0 == World.clockVariable ? setting : nil }
    }
    #expect(error?.description == message)
  }

  @Test func `the system's world knows the time and the current folder`() throws {
    let world = try World.system { _ in nil }
    #expect(world.now() > (try UTCTimestamp(parsing: "2024-01-01 00:00Z")))
    #expect(world.currentDirectory.isAbsolute)
    #expect(try world.files.status(of: world.currentDirectory).kind == .folder)
  }
}
