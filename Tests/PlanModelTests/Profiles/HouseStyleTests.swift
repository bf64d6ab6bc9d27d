import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite struct HouseStyleTests {
  @Test func `what is not set is the profile's`() {
    #expect(HouseStyle().applied(to: .governance) == .governance)
    #expect(HouseStyle(base: .cookbook).applied(to: .governance) == .governance)
  }

  @Test func `places of the state that are named come first`() {
    var style = HouseStyle()
    style.statePlaces = [.folder, .frontmatter]
    #expect(
      style.applied(to: .governance).statePlaces
        == [.folder, .frontmatter, .index, .metadata, .banner, .section])
  }

  @Test func `a plan is read by the style of its workspace`() {
    let text = "---\nstatus: active\n---\n# T\n\nStatus: done\n\n## Ship log\n\n- [x] (2026-01-31 10:00Z) a\n"
    func read(_ style: HouseStyle) -> Plan {
      Plan(parsing: Array(text.utf8), style: style, yaml: FlatYAMLReader())
    }
    var style = HouseStyle()
    #expect(read(style).state == .completed)
    #expect(read(style).entries(.status).isEmpty)
    style.statePlaces = [.frontmatter]
    style.aliases = RoleAliasOverlay([("Ship log", .status)])
    style.base = .harness
    #expect(read(style).state == .active)
    #expect(read(style).entries(.status).count == 1)
    #expect(read(style).profile.name == "harness")
  }
}
