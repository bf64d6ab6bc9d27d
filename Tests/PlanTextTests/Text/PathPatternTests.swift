import PlanText
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("docs/plans/notes.md", "docs/plans/notes.md", true),
    ("docs/plans/notes.md", "docs/plans/notes.mdx", false),
    ("docs/plans", "docs/plans/a/b.md", true), ("docs/plans/", "docs/plans/a.md", true),
    ("docs/plans", "docs/plans2/a.md", false), ("./docs/*.md", "docs/a.md", true),
    ("docs/*.md", "docs/a/b.md", false), ("docs/*-draft*.md", "docs/x-draft-2.md", true),
    ("docs/?.md", "docs/é.md", true), ("docs/?.md", "docs/ab.md", false),
    ("**/reports/*", "a/b/reports/c.md", true), ("**/reports/*", "reports/c.md", true),
    ("docs/**", "docs/a/b.md", true), ("docs/**", "docs", true), ("docs/**/x.md", "docs/x.md", true),
    ("docs/**/x.md", "docs/a/b/x.md", true), ("docs/**/x.md", "docs/a/b/y.md", false),
    ("a*b*c.md", "axbxbc.md", true), ("a*b*c.md", "axbxb.md", false), ("*", "a/b.md", true),
  ])
  func `a pattern fits paths`(_ pattern: String, _ path: String, _ fits: Bool) throws {
    #expect(try #require(PathPattern(pattern)).matches(path) == fits)
  }

  @Test(arguments: ["", "/", "/a", "../a", "a/../b", "."])
  func `a pattern stays in the workspace and names something`(_ pattern: String) {
    #expect(PathPattern(pattern) == nil)
  }

  @Test func `many stars take no time to speak of`() throws {
    let pattern = try #require(PathPattern(String(repeating: "a*", count: 200) + "b"))
    #expect(!pattern.matches(String(repeating: "a", count: 2000)))
    let deep = try #require(PathPattern(String(repeating: "**/", count: 200) + "b"))
    #expect(!deep.matches(String(repeating: "a/", count: 200) + "c"))
  }
}
