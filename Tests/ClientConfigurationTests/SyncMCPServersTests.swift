import ClientConfiguration
import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing
import WorkspaceReading
import WritingOperations

@Suite struct SyncMCPServersTests {
  private static func world(_ files: [String: String]) -> World {
    var store = MemoryFileStore(files)
    store.addFolder("/w/.git")
    return SmallWorkspace.world(store)
  }

  private static let source = ["/w/docs/mcp/servers/a.yaml": "command: x\n"]

  @Test func `a second run changes nothing`() async throws {
    let world = Self.world(Self.source)
    let first = try await SyncMCPServers().run(in: world, mode: .write)
    #expect(
      first.files.map(\.path) == [
        ".cursor/mcp.json", ".mcp.json", ".mcp/execplan.json", ".mcp/servers/a.json",
      ])
    let second = try await SyncMCPServers().run(in: world, mode: .write)
    #expect(second.files == [])
  }

  @Test func `undo takes everything back`() async throws {
    let world = Self.world(Self.source)
    _ = try await SyncMCPServers().run(in: world, mode: .write)
    _ = try await UndoLast().run(in: world, mode: .write)
    let files = try #require(world.files as? MemoryFileStore)
    #expect(SmallWorkspace.bytes(files).keys.map(\.string) == ["/w/docs/mcp/servers/a.yaml"])
  }

  @Test(arguments: [
    ("command: [\n", "docs/mcp/servers/a.yaml:"),
    ("command: x\nenv: {A_TOKEN: abc}\n", "docs/mcp/servers/a.yaml:2: "), ("command: y\n", ".mcp.json:1: "),
  ])
  func `refuses and writes nothing`(_ text: String, _ place: String) async throws {
    var files = ["/w/docs/mcp/servers/a.yaml": text]
    files["/w/.mcp.json"] = "{\"mcpServers\": {\"a\": {\"command\": \"mine\"}}}\n"
    let world = Self.world(files)
    let store = try #require(world.files as? MemoryFileStore)
    let before = SmallWorkspace.bytes(store)
    let refusal = await #expect(throws: Refusal.self) {
      try await SyncMCPServers().run(in: world, mode: .write)
    }
    #expect(refusal?.message.hasPrefix(place) == true)
    #expect(refusal?.hint != nil)
    #expect(SmallWorkspace.bytes(store) == before)
  }

  @Test func `force overwrites what was edited, and only that`() async throws {
    var files = Self.source
    files["/w/.mcp.json"] = "{\"mcpServers\": {\"a\": 1, \"b\": 2}}\n"
    let world = Self.world(files)
    var sync = SyncMCPServers()
    sync.overwritesEdits = true
    _ = try await sync.run(in: world, mode: .write)
    let bytes = try world.files.read("/w/.mcp.json", limit: 1000)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\"mcpServers\": {\"a\": {\n      \"command\": \"x\"\n    }, \"b\": 2}}\n")
  }

  @Test func `a workspace without definitions is told how to write one`() async throws {
    let refusal = await #expect(throws: Refusal.self) {
      try await SyncMCPServers().run(in: Self.world([:]), mode: .write)
    }
    #expect(refusal?.message == "docs/mcp/servers defines no server")
  }
}
