import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanTestSupport
import PlanText
import Testing

@Suite struct IndexPlacingTests {
  private static func text(_ generator: inout SeededGenerator, isSorted: Bool) -> String {
    var slugs = (0..<12).map { "plan-\($0 < 10 ? "0" : "")\($0)" }
    if !isSorted { slugs.shuffle(using: &generator) }
    var text = "# Index\n"
    for heading in ["Active Plans", "Completed Plans", "Archived Plans"] where generator.below(5) > 0 {
      text += "\n## \(heading)\n\n"
      let bullet = ["- ", "* ", "1. "][generator.below(3)]
      for slug in slugs.prefix(generator.below(slugs.count + 1)) {
        slugs.removeFirst()
        let gap = generator.below(6) == 0 ? "\n" : ""
        text += "\(bullet)[\(slug.uppercased())](../development/plans/\(slug).md)\n\(gap)"
      }
      if generator.below(3) == 0 { text += "\(bullet)Another item\n" }
      if generator.below(4) == 0 { text += "\nText.\n" }
    }
    if generator.below(4) == 0 { text.removeLast() }
    return text
  }

  @Test(arguments: 0..<400)
  func `plans are listed together as one by one`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let isSorted = generator.below(2) == 0
    var text = Self.text(&generator, isSorted: isSorted)
    let facts = (0..<12).filter { _ in generator.below(2) == 0 }.map { number in
      IndexFacts.Fact(
        line: IndexText.line("plan-\(number < 10 ? "0" : "")\(number)"),
        state: PlanState.allCases[generator.below(PlanState.allCases.count)])
    }
    let begin = text
    let together = try IndexText.editing(text) { try $0.placing(facts) }
    for fact in facts {
      text = try IndexText.editing(text) {
        try $0.adding(fact.line, in: fact.state, slugs: [PathKey(fact.line.path): fact.line.slug])
      }
    }
    let states = { (text: String) in
      IndexText.parsed(text).plans.map { "\($0.target) \($0.state) \($0.place == .mention)" }
    }
    // In a list without an order, the place of a line depends on which others have left it before.
    let ordered = { (text: String) in isSorted ? states(text) : states(text).sorted() }
    #expect(ordered(together) == ordered(text), "\(begin)\n-->\n\(together)")
    #expect(try IndexText.parsed(together).placing(facts) == [])
    let others = { (text: String) in text.split(separator: "\n").filter { !$0.contains("](") }.sorted() }
    #expect(others(together) == others(text), "\(begin)\n-->\n\(together)")
  }
}
