import PlanChecking
import PlanIndexing
import PlanModel
import PlanText
import PlanWorkspace
import RuleFramework
import Testing

@Suite struct FixRunTests {
  private static func read(_ bytes: [UInt8]) -> PlanContext {
    let plan = Plan(parsing: bytes, yaml: LibYAMLReader())
    return PlanContext(
      plan: plan, path: "plans/add-parser.md", slug: "add-parser",
      now: UTCTimestamp(secondsSince1970: 1_769_947_200), state: StateDecision(plan, indexed: nil))
  }

  private static func fixed(_ text: String) -> FixRun.Result {
    FixRun(Checker(), making: [.safe, .unsafe]).run(Array(text.utf8), reading: read)
  }

  @Test func `a byte that makes a line an entry stays`() {
    let text = "# Add a parser\n\n## Progress\n\n* * *\u{0}\n"
    #expect(Self.read(Array(text.utf8)).plan.entries.count > 0)
    let result = Self.fixed(text)
    #expect(Self.read(result.bytes).plan.entries.count == Self.read(Array(text.utf8)).plan.entries.count)
  }

  @Test func `what was repaired is repaired`() {
    let text = """
      ---
      last_updated: 2026-01-10
      ---

      # Add a parser

      ## Status

      - [2026-01-31 10:00 UTC] Began.\u{7}

      """
    let once = Self.fixed(text)
    #expect(once.made["last-updated-behind"] == 1)
    #expect(String(decoding: once.bytes, as: UTF8.self).contains("last_updated: 2026-01-31"))
    let twice = FixRun(Checker(), making: [.safe, .unsafe]).run(once.bytes, reading: Self.read)
    #expect(twice.bytes == once.bytes && twice.made.isEmpty)
  }
}
