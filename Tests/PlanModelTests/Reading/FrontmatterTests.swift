import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite struct FrontmatterTests {
  @Test func `is absent in most plans`() {
    #expect(Plan("# T\n\n---\nkey: v\n---\n").frontmatter == nil)
    #expect(Plan("").frontmatter == nil)
  }

  @Test func `gives the title where no heading does`() throws {
    let plan = Plan("---\ntitle: 'Only here'\nstatus: draft\n---\n\n## Purpose\n\ntext\n")
    #expect(plan.title == "Only here")
    #expect(plan.state == .draft)
    let frontmatter = try #require(plan.frontmatter)
    #expect(plan.string(frontmatter.content) == "title: 'Only here'\nstatus: draft\n")
    #expect(plan.string(frontmatter.range).hasPrefix("---\n"))
    #expect(Plan("---\ntitle: a\n---\n# b\n").title == "b")
  }

  @Test func `that is malformed is a finding and its lines stay`() throws {
    let text = "---\ntitle: a: b\nstatus: done\n---\n# T\n"
    let plan = Plan(text)
    let finding = try #require(plan.diagnostics.first)
    #expect(finding.id == "frontmatter-malformed")
    #expect(finding.severity == .error)
    #expect(plan.line(of: finding.range.start) == 2)
    let frontmatter = try #require(plan.frontmatter)
    #expect(frontmatter.root == nil)
    #expect(plan.string(frontmatter.content) == "title: a: b\nstatus: done\n")
    #expect(plan.title == "T")
    #expect(plan.isStateInferred)
  }

  @Test func `with a key twice is a finding and the first counts`() {
    let plan = Plan("---\nstatus: draft\nstatus: done\n---\n# T\n")
    #expect(plan.diagnostics.map(\.id) == ["frontmatter-malformed"])
    #expect(plan.state == .draft)
  }

  @Test func `reads texts and lists of them`() {
    let plan = Plan("---\nowner: '@ana'\ntags: [a, b]\nafter:\n- x\n- y\nempty:\n---\n# T\n")
    #expect(plan.frontmatter?.texts("owner") == ["@ana"])
    #expect(plan.frontmatter?.texts("tags") == ["a", "b"])
    #expect(plan.frontmatter?.texts("after") == ["x", "y"])
    #expect(plan.frontmatter?.texts("empty") == [])
    #expect(plan.frontmatter?.texts("missing") == [])
    #expect(plan.frontmatter?.text("empty") == nil)
  }
}
