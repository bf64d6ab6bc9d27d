import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite struct SectionTests {
  /// One line for each section: title, role, role of its text, first and last line.
  private func rows(_ plan: Plan) -> [String] {
    plan.sections.map { section in
      let roles = [section.role?.rawValue ?? "-", section.effectiveRole?.rawValue ?? "-"]
      return "\(plan.string(section.title)) \(roles[0]) \(roles[1]) \(section.startLine)-\(section.endLine)"
    }
  }

  @Test func `gives sections their roles and lines`() {
    let plan = Plan(
      "# Add a cache\n\nIntro.\n\n## Purpose\n\nFast.\n\n### Detail\n\nMore.\n\n\n## Progress\n- [ ] a\n## Other\n"
    )
    #expect(
      rows(plan) == [
        "Add a cache - - 1-16", "Purpose purpose purpose 5-11", "Detail - purpose 9-11",
        "Progress status status 14-15", "Other - - 16-16",
      ])
    #expect(plan.title == "Add a cache")
    #expect(plan.sections.map(\.parent) == [nil, 0, 1, 0, 0])
    let detail = plan.sections[2]
    #expect(plan.string(detail.range) == "### Detail\n\nMore.\n\n\n")
  }

  @Test(arguments: [
    ("## 4) Scope", "scope"), ("## 10. Decision Log", "decisions"), ("## **Progress**", "status"),
    ("## Surprises & Discoveries:", "discoveries"), ("Purpose\n-------", "purpose"),
    ("## 验收标准", "validation"),
    ("##Purpose", nil), ("## Something else", nil), ("   ## Validation ##", "validation"),
  ])
  func `reads the role from the heading`(heading: String, role: String?) {
    let plan = Plan("# T\n\n\(heading)\n\ntext\n")
    #expect(plan.sections.dropFirst().first?.role?.rawValue == role)
  }

  @Test func `reads sections of level 1 and level 3`() {
    let levels = Plan("# Purpose\n\na\n\n# Progress\n\n- [x] b\n\n# Validation\n")
    #expect(levels.sections.map(\.role) == [.purpose, .status, .validation])
    #expect(levels.title == nil)
    let deep = Plan("# T\n\n## Everything\n\n### Purpose\n\na\n\n### Progress\n\n- [x] b\n")
    #expect(deep.sections.map(\.role) == [nil, nil, .purpose, .status])
    #expect(deep.entries.map(\.role) == [.status])
  }

  @Test(arguments: [
    ("# Purpose\n\n## Progress\n", "Purpose"), ("## Purpose\n\n# Later title\n", "Later title"),
    ("# `Code` and *marks* &amp; [link](x.md)\n", "Code and marks & link"), ("text only\n", nil),
    ("#\n", nil), ("# A\n\n# B\n", "A"),
  ])
  func `finds the title`(text: String, title: String?) {
    #expect(Plan(text).title == title)
  }

  @Test func `keeps one role for sections that occur twice`() {
    let plan = Plan("## Progress\n- a\n## Status\n- b\n## Purpose\n- c\n## Progress\n- d\n")
    #expect(plan.sections(.status).count == 3)
    #expect(plan.entries(.status).map { plan.textLine(of: $0) } == ["a", "b", "d"])
  }

  @Test(arguments: [
    "- ## Progress\n", "> ## Progress\n", "```\n## Progress\n```\n", "    ## Progress\n",
    "<!--\n## Progress\n-->\n", "<details>\n## Progress\n</details>\n", "\\## Progress\n", "#Progress\n",
  ])
  func `opens no section elsewhere`(text: String) {
    #expect(Plan("# T\n\n\(text)").sections.count == 1)
  }

  @Test func `divides a living section by its sub-headings`() {
    let plan = Plan(
      "## Progress\n- a\n### Validation\n- b\n#### Risks\n- c\n## Plan of Work\n### Validation\n- d\n")
    #expect(plan.entries.map(\.role) == [.status, .status, .status, .validation])
    #expect(plan.sections.map(\.role) == [.status, nil, nil, .work, .validation])
  }

  @Test(arguments: [
    ("## A\r\n\r\ntext\r\n\r\n## B\r\n", [1, 3, 5, 5]), ("\u{FEFF}## A\ntext\n", [1, 2]),
    ("## A\rtext\r## B", [1, 2, 3, 3]), ("## A", [1, 1]), ("## A\n\n\n", [1, 1]), ("\n\n## A\nx", [3, 4]),
  ])
  func `counts lines whatever ends them`(text: String, lines: [Int]) {
    #expect(Plan(text).sections.flatMap { [$0.startLine, $0.endLine] } == lines)
  }

  @Test(arguments: [
    "", "\n\n", "no heading, only text", "```markdown\n# T\n## Progress\n- [ ] a\n```\n", "\0",
  ])
  func `reads a file without sections`(text: String) {
    let plan = Plan(text)
    #expect(plan.sections.isEmpty)
    #expect(plan.entries.isEmpty)
    #expect(plan.state == .active)
    #expect(plan.isStateInferred)
  }
}
