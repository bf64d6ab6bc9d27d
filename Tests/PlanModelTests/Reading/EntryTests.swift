import MarkdownSyntax
import PlanModel
import PlanTestSupport
import Testing

@Suite struct EntryTests {
  private func entries(_ list: String) -> (plan: Plan, entries: [Entry]) {
    let plan = Plan("## Progress\n\n\(list)")
    return (plan, plan.entries)
  }

  @Test(arguments: [
    ("- [x] done", CheckBox.done, "done"), ("- [X] done", .done, "done"), ("- [ ] open", .open, "open"),
    ("- [\t] open", .open, "open"), ("- [~] half", .partial, "half"), ("- [/] half", .partial, "half"),
    ("- [-] gone", .dropped, "gone"), ("- plain", .none, "plain"), ("- [] no box", .none, "[] no box"),
    ("- [x]glued", .none, "[x]glued"), ("- [?] other", .none, "[?] other"), ("* [x] star", .done, "star"),
    ("+ [ ] plus", .open, "plus"), ("- [x](a.md) link", .none, "[x](a.md) link"), ("-", .none, ""),
    ("- [ ]", .open, ""), ("- [x]\n  below", .done, "below"), ("-   [x]   wide", .done, "wide"),
    ("- [xx] no", .none, "[xx] no"), ("- \\[x] escaped", .none, "[x] escaped"),
  ])
  func `reads check boxes`(list: String, box: CheckBox, text: String) throws {
    let (plan, entries) = entries(list)
    let entry = try #require(entries.first)
    #expect(entries.count == 1)
    #expect(entry.box == box)
    #expect(plan.textLine(of: entry) == text)
    #expect((entry.boxRange == nil) == (box == .none))
    if let range = entry.boxRange { #expect(plan.string(range).hasPrefix("[") && range.count == 3) }
  }

  @Test(arguments: [
    ("- [x] (2026-04-12 08:10Z) text", "2026-04-12 08:10Z", "text"),
    ("- [x] (2026-04-12) text", "2026-04-12", "text"), ("- 2026-04-12: text", "2026-04-12", "text"),
    ("- [2026-04-12 08:10 UTC] text", "2026-04-12 08:10 UTC", "text"),
    ("- **2026-04-12** — text", "2026-04-12", "text"), ("- `2026-04-12` text", "2026-04-12", "text"),
    ("- [ ] 2026-04-12T08:10:11Z text", "2026-04-12T08:10:11Z", "text"),
    ("- [x] (2026-04-12 08:10Z)\n  text", "2026-04-12 08:10Z", "text"),
    ("- 2026-04-12：text", "2026-04-12", "text"),
    ("- text of 2026-04-12", nil, "text of 2026-04-12"), ("- 2026 was fine", nil, "2026 was fine"),
    ("1. [x] (2026-04-12) text", "2026-04-12", "text"), ("- (2026-04-12)", "2026-04-12", ""),
  ])
  func `reads the time before the text`(list: String, time: String?, text: String) throws {
    let (plan, entries) = entries(list)
    let entry = try #require(entries.first)
    #expect(entry.timeText.map { plan.string($0) } == time)
    #expect(plan.textLine(of: entry) == text)
    #expect(plan.string(entry.text).hasPrefix(text))
  }

  @Test func `keeps a shape that names no real day apart from its time`() throws {
    let entry = try #require(entries("- [x] (2026-02-30 10:00Z) text").entries.first)
    #expect(entry.leadingTime != nil)
    #expect(entry.time == nil)
  }

  @Test func `joins the lines of a wrapped entry`() {
    let (plan, entries) = entries("- [x] first\n  second  \nlazy third\n\n  next paragraph\n- other\n")
    #expect(entries.map { plan.textLine(of: $0) } == ["first second lazy third", "other"])
    #expect(entries.map(\.line) == [3, 8])
  }

  @Test func `nests entries`() {
    let (plan, entries) = entries(
      "- a\n  - b\n    1. [ ] c\n  - d\n- e\n\n  text\n\n  - f\n\n## Other\n- g\n")
    #expect(entries.map { plan.textLine(of: $0) } == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(entries.map(\.parent) == [nil, 0, 1, 0, nil, 4, nil])
    #expect(entries.map(\.subtreeEnd) == [4, 3, 3, 4, 6, 6, 7])
    #expect(entries.map(\.number) == [nil, nil, 1, nil, nil, nil, nil])
    #expect(entries.map(\.section) == [0, 0, 0, 0, 0, 0, 1])
  }

  @Test func `numbers ordered items`() {
    let (_, entries) = entries("3. a\n4. b\n\n   7) c\n")
    #expect(entries.map(\.number) == [3, 4, 7])
  }

  @Test(arguments: [
    "> - quoted\n", "- a\n\n  > - quoted\n", "```\n- code\n```\n", "    - code\n", "<!--\n- comment\n-->\n",
    "- a\n\n      - code\n",
  ])
  func `finds no entries in quotes, code and comments`(list: String) {
    #expect(entries(list).entries.count == (list.hasPrefix("- a") ? 1 : 0))
  }

  @Test(arguments: [
    ("- # Heading\n", ""), ("- ```\n  code\n  ```\n", ""), ("- > quote\n", ""), ("-\n\n- b\n", ""),
  ])
  func `reads an item that begins with no text`(list: String, text: String) throws {
    let (plan, entries) = entries(list)
    let first = try #require(entries.first)
    #expect(first.paragraph == nil)
    #expect(plan.textLine(of: first) == text)
    #expect(first.text.isEmpty)
  }

  @Test func `reads a list that is nested 1,000 deep`() throws {
    let list = (0..<1000).map { String(repeating: "  ", count: $0) + "- [ ] step \($0)\n" }.joined()
    let (plan, entries) = entries(list)
    for (index, entry) in entries.enumerated() {
      #expect(entry.subtreeEnd > index && entry.subtreeEnd <= entries.count)
      if let parent = entry.parent {
        #expect(parent < index && entries[parent].subtreeEnd >= entry.subtreeEnd)
      }
    }
    let deep = entries.indices.reduce(into: 0) { most, index in
      var depth = 0
      var outer = entries[index].parent
      while let entry = outer {
        depth += 1
        outer = entries[entry].parent
      }
      most = max(most, depth)
    }
    #expect(deep <= 64)
    #expect(plan.progress.open == 1)
    #expect(plan.steps().count == entries.count)
  }

  @Test func `reads CRLF, a byte order mark and bytes that are not UTF-8`() throws {
    let plan = Plan("\u{FEFF}## Progress\r\n\r\n- [x] (2026-04-12) a\r\n  b\r\n- [ ] c\r\n")
    #expect(plan.entries.map { plan.textLine(of: $0) } == ["a b", "c"])
    var bytes = Array("## Progress\n- [x] a ".utf8)
    bytes += [0xFF, 0x00, 0xC3]
    let broken = Plan(parsing: bytes, yaml: FlatYAMLReader())
    let entry = try #require(broken.entries.first)
    #expect(entry.box == .done)
    #expect(entry.text.end == bytes.count)
    #expect(broken.textLine(of: entry).hasPrefix("a \u{FFFD}"))
  }
}
