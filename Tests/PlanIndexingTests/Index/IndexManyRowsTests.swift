import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing
import WritingOperations

@Suite struct IndexManyRowsTests {
  private static let path = "docs/PLANS.md"
  private static let headings: [(state: PlanState, title: String)] = [
    (.active, "Active Plans"), (.blocked, "Blocked"), (.completed, "Completed Plans"), (.archived, "Archive"),
  ]
  private static let words: [PlanState: String] = [
    .active: "In Progress", .completed: "✅ Done", .draft: "Draft", .archived: "archived", .blocked: "Blocked",
    .abandoned: "abandoned", .superseded: "superseded",
  ]

  private static func fact(_ number: Int, _ state: PlanState) -> IndexFacts.Fact {
    let slug = "plan-\(number < 10 ? "0" : "")\(number)"
    return IndexFacts.Fact(
      line: IndexLine(
        path: "docs/plans/\(slug).md", slug: slug, title: "Plan \(number)", summary: "s | \(number)"),
      state: state)
  }

  /// Returns an index of tables in which some plans stand, in some order and in some state.
  ///
  /// - Parameters:
  ///   - generator: Draws it.
  ///   - plans: How many plans there are.
  ///   - isTidy: Whether every heading has a table, whose rows are in the state that it names.
  /// - Returns: The index.
  private static func text(_ generator: inout SeededGenerator, plans: Int, isTidy: Bool = false) -> String {
    let hasStates = generator.below(2) == 0
    let head = [
      "| Plan | Status |\n|---|---|\n", "| # | Plan | Status | Goal |\n|---|---|---|---|\n",
      "| Plan | Owner | Summary |\n|------|-------|---------|\n",
    ][generator.below(3)]
    let columns = head.prefix { $0 != "\n" }.split(separator: "|").map { $0.drop { $0 == " " } }
    var numbers = Array(0..<plans)
    if generator.below(2) == 0 { numbers.shuffle(using: &generator) }
    var text = "# Plans\n"
    for (home, title) in headings where isTidy || !hasStates || text.count < 20 {
      guard isTidy || generator.below(4) > 0 else { continue }
      text += "\n## \(title)\n"
      guard isTidy || generator.below(5) > 0 else { continue }
      text += "\n" + head
      for number in numbers.prefix(generator.below(numbers.count + 1)) {
        let state = isTidy ? home : PlanState.allCases[generator.below(PlanState.allCases.count)]
        let cells = columns.map { column -> String in
          switch column {
          case "Plan ": "[P](plans/plan-\(number < 10 ? "0" : "")\(number).md)"
          case "Status ": words[state] ?? "x"
          case "# ": "\(number)"
          default: "-"
          }
        }
        text += "| \(cells.joined(separator: " | ")) |\n"
        numbers.removeFirst()
      }
    }
    if generator.below(4) == 0 { text.removeLast() }
    return text
  }

  @Test(arguments: 0..<400)
  func `a rebuild of many rows lists every plan once, where it belongs`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = Self.text(&generator, plans: 14)
    let facts = IndexFacts(
      plans: (0..<14).map {
        Self.fact($0, PlanState.allCases[generator.below(PlanState.allCases.count)])
      })
    let index = PlanIndex(parsing: Array(text.utf8), at: Self.path)
    let bytes = try index.document.source.applying(try index.rebuilding(from: facts))
    let again = PlanIndex(parsing: bytes, at: Self.path)
    let result = String(decoding: bytes, as: UTF8.self)
    #expect(try again.rebuilding(from: facts) == [], "\(text)\n-->\n\(result)")
    #expect(try again.problems(comparedWith: facts) == [], "\(text)\n-->\n\(result)")
    let listed = again.plans.compactMap { $0.path(from: again.folder) }.sorted()
    #expect(listed == facts.plans.map(\.line.path).sorted(), "\(text)\n-->\n\(result)")
  }

  @Test(arguments: 0..<200)
  func `new plans come as if one had been added after the other`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var text = Self.text(&generator, plans: 8, isTidy: true)
    let index = PlanIndex(parsing: Array(text.utf8), at: Self.path)
    var states: [String: PlanState] = [:]
    for plan in index.plans { states[plan.path(from: index.folder) ?? ""] = plan.state }
    let facts = IndexFacts(
      plans: (0..<12).map { number in
        Self.fact(
          number, states[Self.fact(number, .draft).line.path] ?? (seed % 2 == 0 ? .active : .completed))
      })
    let together = try index.document.source.applying(try index.rebuilding(from: facts))
    let slugs = Dictionary(uniqueKeysWithValues: facts.plans.map { (PathKey($0.line.path), $0.line.slug) })
    for fact in facts.plans {
      let index = PlanIndex(parsing: Array(text.utf8), at: Self.path)
      let edits = try index.adding(fact.line, in: fact.state, slugs: slugs)
      text = String(decoding: try index.document.source.applying(edits), as: UTF8.self)
    }
    #expect(String(decoding: together, as: UTF8.self) == text)
  }
}
