import PlanModel
import PlanTestSupport
import Testing

@Suite struct ProfileTests {
  @Test(arguments: [
    ("---\nslug: a\n---\n# T\n", nil, "governance"),
    ("---\nlast_synced: '2026-01-01'\n---\n# T\n", nil, "governance"),
    ("---\ntitle: a\n---\n# T\n", nil, "cookbook"), ("# T\n", nil, "cookbook"), ("", nil, "cookbook"),
    ("# T\n## Status\n- [2026-01-31 23:59 UTC] a\n", nil, "governance"),
    ("# T\n## Progress\n- [x] (2026-01-31 23:59Z) a\n", nil, "cookbook"),
    (
      "# T\n## Progress\n- [x] (2026-01-31) a\n- [x] (2026-01-31) b\n- [2026-01-31 23:59 UTC] c\n", nil,
      "cookbook"
    ),
    ("# T\n", "active", "harness"), ("# T\n## Status\n- [2026-01-31 23:59 UTC] a\n", "active", "governance"),
  ])
  func `is detected from the plan`(text: String, folder: String?, name: String) {
    #expect(Plan(text, stateFolder: folder).profile.name == name)
  }

  @Test func `that is given is kept`() {
    #expect(Plan("---\nslug: a\n---\n# T\n", profile: .harness).profile.name == "harness")
  }

  @Test(arguments: Profile.builtIn)
  func `writes headings that are read as their roles`(profile: Profile) {
    let text = profile.sections.map { "## \($0.heading)\n\ntext\n" }.joined(separator: "\n")
    #expect(Plan("# T\n\n\(text)").sections.dropFirst().map(\.role) == profile.sections.map(\.role))
    #expect(Set(profile.statePlaces) == Set(StateDeclaration.Place.allCases))
  }
}
