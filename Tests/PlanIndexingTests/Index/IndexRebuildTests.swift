import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct IndexRebuildTests {
  static let slugs = ["alpha", "beta", "beta-2", "delta", "epsilon", "zeta"]

  static let wild = """
    # Index

    ## Active Plans

    \(IndexText.item("delta"))\(IndexText.item("alpha", " — mine"))- See [beta](../development/plans/beta.md).
    \(IndexText.item("gone"))\(IndexText.item("epsilon"))- [Guide](../guide.md)
    - [Site](https://example.org/x.md)

    ## Completed Plans

    \(IndexText.item("alpha"))* [zeta](../development/plans/zeta.md)

    ## Update Log

    - 2026-01-01: [gone](../development/plans/gone.md)

    """

  static let wildFacts = IndexText.facts(
    [
      ("alpha", .active), ("beta", .draft), ("delta", .blocked), ("epsilon", .completed), ("zeta", .archived),
    ],
    otherFiles: ["docs/guide.md"])

  @Test func `problems name line, path and kind`() throws {
    let problems = try IndexText.parsed(Self.wild).problems(comparedWith: Self.wildFacts)
    let found = problems.map {
      "\($0.line ?? 0) \($0.kind.rawValue) \($0.path.split(separator: "/").last ?? "")"
    }
    #expect(
      found == [
        "6 unsorted alpha.md", "8 dead gone.md", "9 wrongList epsilon.md", "15 duplicate alpha.md",
        "16 wrongList zeta.md",
      ])
  }

  @Test func `a rebuild puts everything right and keeps the words`() throws {
    let result = try IndexText.editing(Self.wild) { try $0.rebuilding(from: Self.wildFacts) }
    #expect(
      result == """
        # Index

        ## Active Plans

        \(IndexText.item("alpha", " — mine"))\(IndexText.item("delta"))- See [beta](../development/plans/beta.md).
        - [Guide](../guide.md)
        - [Site](https://example.org/x.md)

        ## Completed Plans

        \(IndexText.item("epsilon"))
        ## Archived Plans

        - [zeta](../development/plans/zeta.md)

        ## Update Log

        - 2026-01-01: [gone](../development/plans/gone.md)

        """)
    #expect(try IndexText.parsed(result).problems(comparedWith: Self.wildFacts) == [])
  }

  @Test func `a row of a table moves to a table of its own state`() throws {
    let text = "## Active Plans\n\n| Plan |\n|---|\n| [ALPHA](../development/plans/alpha.md) |\n"
    let facts = IndexText.facts([("alpha", .completed)])
    let problems = try IndexText.parsed(text).problems(comparedWith: facts)
    #expect(problems.map(\.kind) == [.wrongList])
    #expect(problems.map(\.isMended) == [true])
    #expect(
      try IndexText.editing(text) { try $0.rebuilding(from: facts) }
        == "## Active Plans\n\n| Plan |\n|---|\n\n## Completed Plans\n\n| Plan |\n|---|\n"
        + "| [ALPHA](../development/plans/alpha.md) |\n")
  }

  @Test func `a row in the wrong list is reported beside a line of its own`() throws {
    let table = "| Plan |\n|---|\n| [ALPHA](../development/plans/alpha.md) |\n"
    let text = "## Active Plans\n\n\(table)\n## Completed Plans\n\n\(IndexText.item("alpha"))"
    let problems = try IndexText.parsed(text).problems(
      comparedWith: IndexText.facts([("alpha", .completed)]))
    #expect(problems.map(\.kind) == [.wrongList])
    #expect(problems.map(\.line) == [5])
    #expect(problems.map(\.isMended) == [false])
    let inner = "## Active Plans\n\n\(IndexText.item("beta"))  \(IndexText.item("alpha", " comes before"))"
    let facts = IndexText.facts([("alpha", .completed), ("beta", .active)])
    let listed = "\(inner)\n## Completed Plans\n\n\(IndexText.item("alpha"))"
    #expect(try IndexText.parsed(listed).problems(comparedWith: facts) == [])
  }

  @Test(arguments: 0..<200)
  func `adding and moving one by one gives the bytes of a rebuild`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let template = String(
      decoding: PlanIndex.template(at: IndexText.path, date: try CalendarDate(parsing: "2026-11-20")),
      as: UTF8.self)
    var text = template
    var states: [String: PlanState] = [:]
    var wasArchived = false
    for _ in 0..<(4 + generator.below(30)) {
      let slug = Self.slugs[generator.below(Self.slugs.count)]
      let state = PlanState.allCases[generator.below(PlanState.allCases.count)]
      if states[slug] == nil {
        text = try IndexText.editing(text) { try $0.adding(IndexText.line(slug), in: state) }
        states[slug] = state
      } else if generator.below(5) == 0 {
        text = try IndexText.editing(text) { try $0.removing(IndexText.place(slug)) }
        states[slug] = nil
      } else {
        text = try IndexText.editing(text) { try $0.moving(IndexText.place(slug), to: state) }
        states[slug] = state
      }
      wasArchived = wasArchived || state == .archived
    }
    let facts = IndexText.facts(states.map { ($0.key, $0.value) })
    #expect(try IndexText.parsed(text).rebuilding(from: facts) == [])
    #expect(try IndexText.parsed(text).problems(comparedWith: facts) == [])
    // The heading of archived plans stays when the last of them is reopened.
    if wasArchived == states.values.contains(.archived) {
      #expect(try IndexText.editing(template) { try $0.rebuilding(from: facts) } == text)
    }
  }

  @Test(arguments: 0..<400)
  func `rebuilding twice equals once, whatever the index looks like`(_ seed: Int) throws {
    var mutator = TextMutator(seed: UInt64(seed))
    var generator = SeededGenerator(seed: UInt64(seed) &+ 7)
    var bytes = Array(Self.wild.utf8)
    for _ in 0...generator.below(6) { bytes = mutator.mutating(bytes) }
    let facts = IndexText.facts(
      Self.slugs.map { ($0, PlanState.allCases[generator.below(PlanState.allCases.count)]) })
    let index = PlanIndex(parsing: bytes, at: IndexText.path)
    // Only a conflict marker or an open comment keeps an index from being rebuilt.
    guard let edits = try? index.rebuilding(from: facts) else { return }
    let once = try index.document.source.applying(edits)
    let again = PlanIndex(parsing: once, at: IndexText.path)
    #expect(try again.rebuilding(from: facts) == [], "\(String(decoding: once, as: UTF8.self))")
    #expect(try again.problems(comparedWith: facts).filter(\.isMended) == [])
  }
}
