import PlanModel
import RuleFramework

/// dependency-cycle: plans that wait for each other.
package struct DependencyCycle: WorkspaceRule {
  static let info = RuleInfo(
    id: "dependency-cycle",
    family: .status,
    summary: "plans that wait for each other",
    rationale: """
      None of them can go on before another one is done.
      """,
    severity: .error,
    scope: .file,
    subject: .workspace,
    examples: [
      .accepted(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - [ ] Write it. (after: add-writer)

        === docs/plans/add-writer.md ===
        # Add a writer

        Status: active

        ## Progress

        - [ ] Write it.

        """),
      .flagged(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - ‸[ ] Write it. (after: add-writer)

        === docs/plans/add-writer.md ===
        # Add a writer

        Status: active

        ## Progress

        - [ ] Write it. (after: add-parser)

        """,
        message: "the plans wait for each other: add-parser → add-writer → add-parser"),
      .flagged(
        """
        === docs/plans/add-parser.md ===
        # Add a parser

        Status: active

        ## Progress

        - ‸[ ] Write it. (after: add-parser)

        """,
        message: "a step of the plan depends on the plan itself"),
    ])

  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport) {
    let waiting = facts.plans.filter { !$0.dependencies.isEmpty }
    guard !waiting.isEmpty else { return }
    let plans = facts.plansBySlug
    var finished: Set<String> = []
    for start in waiting where !finished.contains(start.slug) {
      // A walk without recursion: each plan of the way with the number of the next reference to follow.
      var way: [(slug: String, next: Int)] = [(start.slug, 0)]
      var onWay: Set<String> = [start.slug]
      while let (slug, next) = way.last {
        guard let references = plans[slug]?.dependencies, next < references.count else {
          way.removeLast()
          onWay.remove(slug)
          finished.insert(slug)
          continue
        }
        way[way.count - 1].next += 1
        let reference = references[next]
        if onWay.contains(reference.name), let first = way.firstIndex(where: { $0.slug == reference.name }) {
          report(cycle: Self.normal(way[first...].map(\.slug)), plans)
        } else if plans[reference.name] != nil, !finished.contains(reference.name) {
          way.append((reference.name, 0))
          onWay.insert(reference.name)
        }
      }
    }
  }

  /// Returns a cycle so that it begins with the least name.
  private static func normal(_ cycle: [String]) -> [String] {
    guard let first = cycle.min(), let start = cycle.firstIndex(of: first) else { return cycle }
    return Array(cycle[start...] + cycle[..<start])
  }
}

extension WorkspaceReport {
  fileprivate mutating func callAsFunction(cycle: [String], _ plans: [String: WorkspaceFacts.PlanFact]) {
    guard let first = cycle.first, let next = cycle.dropFirst().first ?? cycle.first,
      let place = plans[first]?.dependencies.first(where: { $0.name == next })?.place
    else { return }
    self(.cycle(cycle), at: place, hint: "remove one of the dependencies")
  }
}

extension Diagnostic.Message {
  fileprivate static func cycle(_ slugs: [String]) -> Self {
    guard slugs.count > 1 else { return "a step of the plan depends on the plan itself" }
    return "the plans wait for each other: \((slugs + slugs.prefix(1)).joined(separator: " → "))"
  }
}
