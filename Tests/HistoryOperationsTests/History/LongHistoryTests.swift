import PlanTestSupport
import Testing

@testable import HistoryOperations
@testable import PlanText

/// A history that is long enough to be read in two halves.
@Suite struct LongHistoryTests {
  @Test func `no version of a long history is lost`() async throws {
    var text = ""
    var entries = ""
    for number in 0..<300 {
      let (day, hour) = (number / 20 + 1, number % 20)
      let stamp = "2026-01-\(day < 10 ? "0" : "")\(day) \(hour < 10 ? "0" : "")\(hour)"
      entries += "- [\(stamp):30 UTC] Entry \(number).\n"
      text += "=== \(stamp):31Z ===\n# Add a parser\n\nStatus: active\n\n## Status\n\n\(entries)\n"
    }
    let history = try MemoryHistory(parsing: text, path: "docs/plans/a.md")
    let answer = try await AuditHistory().run(
      in: history.world(now: try UTCTimestamp(parsing: "2026-02-01 12:00Z")))
    #expect(answer.commitCount == 300)
    #expect(answer.totals.stampsChecked == 300)
    #expect(answer.isClean)
  }
}
