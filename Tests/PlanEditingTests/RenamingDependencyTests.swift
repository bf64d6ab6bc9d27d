import MarkdownSyntax
import PlanEditing
import PlanModel
import PlanTestSupport
import Testing

@Suite struct RenamingDependencyTests {
  @Test(arguments: [
    ("1. [ ] Go on (after: add-search)", "1. [ ] Go on (after: find-it)"),
    ("1. [ ] Go on (@x; after: 2, add-search)", "1. [ ] Go on (@x; after: 2, find-it)"),
    ("1. [ ] Go on (after: add-search-two)", "1. [ ] Go on (after: add-search-two)"),
    ("1. [ ] Go on, see add-search", "1. [ ] Go on, see add-search"),
    (
      "1. [ ] Read `docs/add-search.md` (after: add-search)",
      "1. [ ] Read `docs/add-search.md` (after: find-it)"
    ),
  ])
  func `only what names the plan follows`(_ before: String, _ after: String) throws {
    let plan = Plan(parsing: Array("## Plan of Work\n\n\(before)\n".utf8), yaml: FlatYAMLReader())
    let bytes = try plan.document.source.applying(plan.renamingDependency(from: "add-search", to: "find-it"))
    #expect(String(decoding: bytes, as: UTF8.self) == "## Plan of Work\n\n\(after)\n")
  }
}
