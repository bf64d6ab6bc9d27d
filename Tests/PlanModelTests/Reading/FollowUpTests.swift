import PlanModel
import PlanTestSupport
import PlanText
import Testing

@Suite struct FollowUpTests {
  @Test(arguments: [
    ("- a", "a - - open"), ("- [x] a", "a - - done"), ("- [-] a", "a - - done"),
    ("- [ ] a (@ana; due: 2026-02-01)", "a (@ana; due: 2026-02-01) @ana 2026-02-01 open"),
    ("- a, due 2026-02-01 10:00 UTC", "a, due 2026-02-01 10:00 UTC - 2026-02-01 open"),
    ("- residue of 2026-01-01, Due: 2026-02-01", "residue of 2026-01-01, Due: 2026-02-01 - 2026-02-01 open"),
    ("- due to rain", "due to rain - - open"), ("- due 2026-02-30", "due 2026-02-30 - - open"),
    ("- (2026-01-01 10:00Z) a @ana", "a @ana @ana - open"),
  ])
  func `are read with owner and day`(item: String, expected: String) throws {
    let plan = Plan("## Follow-up\n\n\(item)\n  - detail\n")
    let found = plan.followUps().map { task in
      let state = task.isDone ? "done" : "open"
      return "\(task.text) \(task.owner ?? "-") \(task.due?.description ?? "-") \(state)"
    }
    #expect(found == [expected])
  }

  @Test(arguments: ["- None.", "- none yet", "- N/A", "-", "- TBD", "None.", "- *None so far.*", "- 无"])
  func `are not what a placeholder says`(item: String) {
    #expect(Plan("## Follow-up\n\n\(item)\n").followUps().isEmpty)
  }
}
