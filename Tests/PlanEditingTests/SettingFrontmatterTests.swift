import MarkdownSyntax
import PlanEditing
import PlanModel
import PlanTestSupport
import Testing

@Suite struct SettingFrontmatterTests {
  static let set: [(String, String, String, String)] = [
    ("last_updated: 2026-01-01\n", "last_updated", "2026-11-20", "last_updated: 2026-11-20\n"),
    ("last_updated: '2026-01-01'\n", "last_updated", "2026-11-20", "last_updated: '2026-11-20'\n"),
    (
      "title: T\nsummary: x\n", "last_updated", "2026-11-20",
      "title: T\nlast_updated: 2026-11-20\nsummary: x\n"
    ),
    ("summary: x\n", "title", "T", "title: T\nsummary: x\n"),
    ("title: T\ntags:\n- a\n- b\n", "summary", "x", "title: T\ntags:\n- a\n- b\nsummary: x\n"),
    ("title: T\n", "priority", "high", "title: T\npriority: high\n"),
    ("title: T\n", "title", "a: b", "title: 'a: b'\n"),
    ("title: \"T\"\n", "title", "U", "title: \"U\"\n"),
    ("status:\ntitle: T\n", "status", "draft", "status: draft\ntitle: T\n"),
    ("title: T\n", "title", "T", "title: T\n"),
  ]

  @Test(arguments: set, ["\n", "\r\n"])
  func `changes one value`(_ example: (String, String, String, String), lineEnd: String) throws {
    let (lines, key, value, expected) = example
    let before = "\u{FEFF}---\n\(lines)---\n# T\n".split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineEnd)
    let after = "\u{FEFF}---\n\(expected)---\n# T\n".split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineEnd)
    let plan = Plan(before)
    let changed = try plan.text(applying: plan.settingFrontmatter(key, to: value))
    #expect(changed == after)
    #expect(Plan(changed).frontmatter?.text(key) == value)
  }

  @Test func `refuses what is no text`() {
    #expect(throws: FrontmatterError.none) { try Plan("# T\n").settingFrontmatter("title", to: "x") }
    #expect(throws: FrontmatterError.notText("tags", line: 3)) {
      try Plan("---\ntitle: a\ntags: [a]\n---\n").settingFrontmatter("tags", to: "x")
    }
    #expect(throws: FrontmatterError.duplicateKey("a", line: 3)) {
      try Plan("---\na: 1\na: 2\n---\n").settingFrontmatter("a", to: "x")
    }
  }
}
