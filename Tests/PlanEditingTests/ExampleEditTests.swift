import MarkdownSyntax
import PlanEditing
import PlanModel
import PlanTestSupport
import PlanText
import PlanWorkspace
import SystemPackage
import Testing

@Suite struct ExampleEditTests {
  private func plan(_ name: String) throws -> Plan {
    let files = try ExampleWorkspace.files("governance")
    let path = ExampleWorkspace.root.appending("docs/development/plans/\(name).md")
    return Plan(parsing: try files.read(path, limit: 1 << 20), yaml: LibYAMLReader())
  }

  @Test(arguments: [
    ("run-checks-in-threads", []), ("store-incidents-in-sqlite", []),
    ("publish-arm64-images", [ClosingGate.Name.openSteps, .openSteps, .openBlockers]),
  ])
  func `gates stand open only where work is open`(name: String, gates: [ClosingGate.Name]) throws {
    #expect(try plan(name).closingGates().map(\.name) == gates)
  }

  @Test func `a banner is written as it was by hand`() throws {
    let plan = try plan("run-checks-in-threads")
    let ending = Banner.Ending.superseded(
      byTitle: "Move probe checks to worker processes", path: "move-checks-to-workers.md")
    let day = try CalendarDate(parsing: "2026-10-22")
    let banner = Banner(ending, on: day, text: "Kept as a record.")
    #expect(plan.settingBanner(banner).isEmpty)
    let bare = Plan(
      parsing: Array(try plan.text(applying: plan.removingBanner()).utf8), yaml: LibYAMLReader())
    #expect(bare.declarations.map(\.place) == [.frontmatter])
    let text = try bare.text(applying: bare.settingBanner(banner))
    #expect(Array(text.utf8) == plan.document.source.bytes)
  }
}
