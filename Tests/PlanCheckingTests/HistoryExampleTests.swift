import MarkdownSyntax
import PlanModel
import PlanTestSupport
import Testing

@testable import HistoryOperations
@testable import PlanChecking
@testable import PlanLanguage
@testable import PlanText
@testable import RuleFramework
@testable import WorkspaceReading

/// The examples of rules for histories: versions of one plan, each behind a line `=== 2026-01-31 10:03Z ===`.
@Suite struct HistoryExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let number: Int
    let example: RuleExample

    var testDescription: String { "\(id), example \(number)" }
  }

  static let cases = RuleRegistry.rules.filter { $0.info.subject == .history }.flatMap { rule in
    rule.info.examples.enumerated().map { Case(id: rule.info.id, number: $0.offset + 1, example: $0.element) }
  }

  @Test(arguments: cases) func `a rule finds what its examples say`(_ example: Case) async throws {
    let history = try MemoryHistory(parsing: example.example.text, path: "docs/plans/add-a-parser.md")
    let world = history.world(now: try UTCTimestamp(parsing: "2026-02-01 12:00Z"))
    let past = try await PlanHistory.read(
      Workspace(in: world, extent: .index), in: world, settings: RuleSettings())
    let found = Checker().check(past.facts)
    let expected = example.example.flagged.map { flagged -> [Int] in
      // A plan that is gone has no text to point at.
      guard let last = history.revisions.last, last.text != nil else { return [0] }
      return [flagged - last.start]
    }
    let own = found.filter { $0.id == example.id }.map(\.diagnostic)
    #expect(own.map(\.range.start) == expected ?? [])
    #expect(own.map(\.message) == example.example.message.map { [$0] } ?? [])
    for fix in own.compactMap(\.fix) {
      let newest = SourceText(Array((history.revisions.last?.text ?? "").utf8))
      let fixed = String(decoding: try newest.applying(fix.edits), as: UTF8.self)
      // The text of a revision ends with the line that ends the example.
      #expect(fixed == example.example.fixed.map { $0 + "\n" })
    }
    if example.example.flagged == nil { #expect(found.map(\.id) == []) }
  }
}
