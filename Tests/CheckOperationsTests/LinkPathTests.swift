import CheckOperations
import PlanModel
import PlanTestSupport
import RuleFramework
import SystemPackage
import Testing

/// Links lead where their bytes say.
@Suite struct LinkPathTests {
  @Test(arguments: [
    ("../x.md", true), ("../../x.md", false), ("./../x.md", true), ("../plans/../x.md", true),
    ("..//x.md", true),
    ("../%78.md", true), ("../y.md", false), ("../\u{301}x.md", false), ("../\u{FE0F}x.md", false),
    ("../\u{200D}x.md", false), ("../plans/\u{301}a.md", false), ("../x.md/../x.md", true),
  ])
  func `a path is followed folder by folder`(target: String, isThere: Bool) async throws {
    var store = MemoryFileStore()
    store.addFolder(ExampleWorkspace.root.appending(".git"))
    store.add(ExampleWorkspace.root.appending("docs/x.md"), bytes: Array("# X\n".utf8))
    store.add(
      ExampleWorkspace.root.appending("docs/plans/add-parser.md"),
      bytes: Array("# Add a parser\n\nStatus: active\n\nSee [it](\(target)).\n".utf8))
    let answer = try await CheckWorkspace().run(in: ExampleWorkspace.world(store))
    let dead = answer.findings.filter { $0.id == "dead-link" || $0.id == "escaping-link" }
    #expect(dead.isEmpty == isThere, "\(dead.map(\.diagnostic.message))")
  }
}
