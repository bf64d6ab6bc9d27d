import MarkdownSyntax
import PlanCore
import PlanRules
import PlanTestSupport
import Testing

/// The examples of rules for workspaces: files, each behind a line `=== path ===`; `docs/plans.md` is the index.
@Suite struct WorkspaceExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let example: RuleExample

    var testDescription: String { "\(id), \(example.flagged == nil ? "accepted" : "flagged")" }
  }

  static let cases = RuleRegistry.rules.filter { $0.info.subject == .workspace }.flatMap { rule in
    rule.info.examples.map { Case(id: rule.info.id, example: $0) }
  }

  @Test(arguments: cases) func `a rule finds what its examples say`(_ example: Case) throws {
    let files = Self.files(in: example.example.text)
    let found = Checker().check(try Self.facts(files))
    var places: [Int] = []
    for finding in found where finding.id == example.id {
      let file = try #require(files.first { $0.path == finding.path })
      places.append(file.offset + finding.diagnostic.range.start)
    }
    #expect(places == (example.example.flagged.map { [$0] } ?? []))
    if example.example.flagged == nil { #expect(found.map(\.id) == []) }
  }

  private static func files(in text: String) -> [(path: String, offset: Int, text: String)] {
    var result: [(path: String, offset: Int, text: String)] = []
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let next = offset + line.utf8.count + 1
      if line.hasPrefix("=== "), line.hasSuffix(" ===") {
        result.append((String(line.dropFirst(4).dropLast(4)), next, ""))
      } else if !result.isEmpty {
        result[result.count - 1].text += line + "\n"
      }
      offset = next
    }
    return result
  }

  private static func facts(_ files: [(path: String, offset: Int, text: String)]) throws -> WorkspaceFacts {
    let index = files.first { $0.path == "docs/plans.md" }
    var listed: [String: IndexedPlan] = [:]
    if let index {
      for plan in PlanIndex(parsing: Array(index.text.utf8), at: index.path).plans {
        if let path = plan.path(from: ["docs"]) { listed[path] = plan }
      }
    }
    var plans: [WorkspaceFacts.PlanFact] = []
    var lines: [IndexFacts.Fact] = []
    for file in files where file.path != index?.path {
      let plan = Plan(file.text)
      let slug =
        plan.frontmatter?.text("slug") ?? String(file.path.split(separator: "/").last?.dropLast(3) ?? "")
      let context = PlanContext(
        plan: plan, path: file.path, slug: slug, now: try UTCTimestamp(parsing: "2026-02-01 12:00Z"),
        state: StateDecision(plan, indexed: listed[file.path]))
      plans.append(WorkspaceFacts.PlanFact(context))
      lines.append(
        IndexFacts.Fact(
          line: IndexLine(path: file.path, slug: slug, title: plan.title ?? slug, summary: nil),
          state: context.state.state))
    }
    guard let index else { return WorkspaceFacts(plans: plans) }
    let source = SourceText(Array(index.text.utf8))
    let places = Dictionary(plans.map { ($0.path, $0.place) }) { first, _ in first }
    return WorkspaceFacts(
      plans: plans,
      index: try WorkspaceFacts.IndexFact.all(
        in: PlanIndex(parsing: source.bytes, at: index.path), source, at: index.path,
        comparedWith: IndexFacts(plans: lines), places: places))
  }
}
