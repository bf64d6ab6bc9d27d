import MarkdownSyntax
import PlanEditing
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import PlanWorkspace
import Testing

@Suite struct YAMLQuotingTests {
  @Test(arguments: [
    "a", "", " a ", "a: b", "a #b", "- a", "@farah", "isn't", "\"a\"", "no", "2026-11-20", "1.5", "a\nb",
    "a\tb",
    "\u{1B}[0m", "\u{7F}\u{85}\u{2028}", "[a]", "{b}", "*c", "&d", "!e", "%f", "|", ">", "`g`", "a:",
    "プラン: ✅",
    "\u{FEFF}a", "😀", "a\\nb", "?", "true", "~",
  ])
  func `values read back in every form`(_ text: String) throws {
    let lines = [
      YAMLQuoting.value(text), YAMLQuoting.quoted(text), "\"\(YAMLQuoting.doubleQuoted(text))\"",
    ]
    for line in lines {
      let bytes = Array("k: \(line)\nl:\n- \(line)\n".utf8)
      let document = LibYAMLReader().read(bytes, in: ByteRange(0, bytes.count))
      #expect(document.problems == [])
      #expect(document.root?["k"]?.scalar?.text == text)
      #expect(document.root?["l"]?.elements?.first?.scalar?.text == text)
    }
  }

  @Test(arguments: ["Replace: a # b", "'x'", "\"", "- a", "no", "@x", "# y", "a\\b", "プラン", "2026", "a: 'b'"])
  func `a new plan has a frontmatter that reads back`(_ title: String) throws {
    let template = PlanTemplate(
      profile: .governance, title: title, slug: "abc", author: title,
      stamp: UTCTimestamp(secondsSince1970: 0), summary: title)
    let plan = Plan(parsing: template.bytes, yaml: LibYAMLReader())
    #expect(plan.diagnostics == [])
    for key in ["title", "summary"] { #expect(plan.frontmatter?.text(key) == title) }
    #expect(plan.frontmatter?.value("authors")?.elements?.first?.scalar?.text == title)
    #expect(plan.title == title)
    #expect(plan.state == .draft)
  }

  @Test func `a new index has a frontmatter that reads`() throws {
    let bytes = PlanIndex.template(
      at: "docs/architecture/plans.md", author: "@farah", date: UTCTimestamp(secondsSince1970: 0).date)
    let plan = Plan(parsing: bytes, yaml: LibYAMLReader())
    #expect(plan.diagnostics.filter { $0.id != "unknown-state" } == [])
    #expect(plan.frontmatter?.text("slug") == "architecture-plans")
    #expect(plan.frontmatter?.text("last_updated") == "1970-01-01")
    #expect(PlanIndex(parsing: bytes).plans.isEmpty)
  }
}
