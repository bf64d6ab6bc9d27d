import PlanEditing
import PlanModel
import PlanTestSupport
import PlanText
import PlanWorkspace
import Testing

/// Values written into frontmatter, read back by the reader that the product uses.
@Suite struct FrontmatterValueTests {
  static let values = [
    "plain", "a: b", "a:b", "a #b", "a#b", "#a", "- a", "-", "? a", ":", "a:", "[a]", "{a}", "'a'", "it's",
    "\"q\"",
    "%a", "@ana", "`a`", "*a", "&a", "!a", "|", ">", "a\\b", "a\nb", "a\tb", "\u{7}", "\u{85}x", "a\u{2028}b",
    " a ",
    "null", "~", "Yes", "off", "12", "1.5", "0x1F", "12:30", "2026-11-20", "---", "...", "=", "<<", "é ü 完了",
    "🎉", "",
    "a, b", "a]b", "\u{FEFF}a", "a\r\nb", "key: 'v' # c",
  ]

  static let lines = [
    "k: old", "k: 'old'", "k: \"old\"", "k:", "k: ", "k:   # comment", "k: old # comment", "other: x",
    "k: &a old",
    "k: !!str old", "\"k\": old", "k: old\n  goes on", "k: 'old\n  goes on'", "k: ~", "other:\n- a: 1\n  b:",
  ]

  @Test(arguments: values, lines)
  func `read back as they were given`(value: String, line: String) throws {
    for end in ["\n", "\r\n"] {
      let text = "---\nfirst: 1\n\(line)\nlast: z # c\n---\n# T\n".replacing("\n", with: end)
      let plan = Plan(parsing: Array(text.utf8), yaml: LibYAMLReader())
      let edits = try plan.settingFrontmatter("k", to: value)
      let changed = try plan.text(applying: edits)
      let read = Plan(parsing: Array(changed.utf8), yaml: LibYAMLReader())
      #expect(read.frontmatter?.value("k")?.scalar?.text == value, "\(changed.debugDescription)")
      #expect(read.frontmatter?.text("last") == "z")
      #expect(read.frontmatter?.text("first") == "1")
      #expect(changed.hasSuffix("last: z # c\(end)---\(end)# T\(end)") || line.hasPrefix("other"))
      if line.contains("# comment") { #expect(changed.contains("# comment\(end)")) }
    }
  }

  @Test(arguments: [
    ("k: old", "yes", "k: 'yes'"), ("k: no", "yes", "k: yes"), ("k: 1", "2", "k: 2"),
    ("k: old", "a: b", "k: 'a: b'"),
    ("k: 'old'", "it's", "k: 'it''s'"), ("k: \"old\"", "a", "k: \"a\""), ("k: 'old'", "a\nb", "k: \"a\\nb\""),
    ("k: old", "2026-11-20", "k: 2026-11-20"), ("k: '2026-01-01'", "2026-11-20", "k: '2026-11-20'"),
  ])
  func `keep their quotes where those can hold them`(line: String, value: String, expected: String) throws {
    let plan = Plan(parsing: Array("---\n\(line)\n---\n".utf8), yaml: LibYAMLReader())
    #expect(try plan.text(applying: plan.settingFrontmatter("k", to: value)) == "---\n\(expected)\n---\n")
  }

  static let refused: [(String, FrontmatterError)] = [
    ("k: [a]", .notText("k", line: 2)), ("k:\n- a", .notText("k", line: 2)),
    ("k: {a: b}", .notText("k", line: 2)),
    ("k: *x", .notText("k", line: 2)), ("k: |\n  a\n  b", .severalLines("k", line: 2)),
    ("k: >-\n  a", .severalLines("k", line: 2)), ("k: 1\nk: 2", .duplicateKey("k", line: 3)),
    ("k: &a", .notText("k", line: 2)),
  ]

  @Test(arguments: refused)
  func `do not take the place of what is no text`(lines: String, problem: FrontmatterError) {
    let plan = Plan(parsing: Array("---\n\(lines)\n---\n".utf8), yaml: LibYAMLReader())
    #expect(throws: problem) { try plan.settingFrontmatter("k", to: "v") }
  }

  @Test func `are not written into a block that is no YAML`() throws {
    let plan = Plan(parsing: Array("---\na: b\nk: 'open\n---\n# T\n\n- [ ] a\n".utf8), yaml: LibYAMLReader())
    let problem = try #require(
      #expect(throws: FrontmatterError.self) { try plan.settingFrontmatter("k", to: "v") })
    guard case .malformed(let line, _) = problem else {
      Issue.record("\(problem)")
      return
    }
    #expect((2...4).contains(line))
    let time = try UTCTimestamp(parsing: "2026-11-20 12:00Z")
    #expect(throws: Never.self) {
      for step in plan.steps() { _ = try plan.marking(step, as: .done, at: time) }
    }
  }
}
