import PlanIndexing
import PlanModel
import PlanTestSupport
import Testing

@Suite struct TriageProposalTests {
  private static func judge(
    _ body: String, status: String? = nil, age: Int?, folder: String? = nil, archiveDays: Int? = nil
  ) -> TriageProposal {
    let line = status.map { "Status: \($0)\n\n" } ?? ""
    let plan = Plan("# T\n\n\(line)\(body)", stateFolder: folder)
    var limits = TriageProposal.Limits()
    limits.archiveDays = archiveDays
    return TriageProposal(plan, decision: StateDecision(plan, indexed: nil), ageDays: age, limits: limits)
  }

  static let done = "## Progress\n\n- [x] (2026-01-01 10:00Z) one\n- [x] (2026-01-02 10:00Z) two\n\n"
  static let half = "## Progress\n\n- [x] (2026-01-01 10:00Z) one\n- [ ] two\n\n"
  static let none = "## Progress\n\n- (2026-01-01 10:00Z) Drafted it all.\n- [ ] one\n- [ ] two\n\n"
  static let outcome = "## Outcomes & Retrospective\n\nThe search answers in one second, as was asked for.\n"
  static let promise = "## Outcomes & Retrospective\n\nTo be completed when the work is finished.\n"

  static let cases: [(body: [String], age: Int?, action: TriageProposal.Action)] = [
    ([done, outcome], 10, .close), ([done, promise], 10, .leave), ([done], 10, .leave), ([done], 31, .close),
    ([done, promise], 31, .close), ([done, outcome], 3, .leave), ([half, outcome], 400, .leave),
    ([none], 31, .abandon), ([none], 30, .leave), ([half], 400, .leave),
    (["## Purpose\n\nText.\n"], nil, .leave),
    ([done.replacing("two", with: "Completed.")], 10, .close),
  ]

  @Test(arguments: cases)
  func `two reasons decide, and time alone never does`(
    _ body: [String], _ age: Int?, _ action: TriageProposal.Action
  ) {
    let proposal = Self.judge(body.joined(), age: age)
    #expect(proposal.action == action, "\(proposal.signals.map(\.text))")
    #expect(!proposal.leavesStepsOpen)
  }

  @Test func `another place that says closed is one reason`() {
    // The folder is the most binding place of its profile; the line under the title disagrees.
    let closed = Self.judge(Self.half + Self.outcome, status: "Shipped", age: 10, folder: "active")
    #expect(closed.action == .close)
    #expect(closed.leavesStepsOpen)
    #expect(
      closed.signals.map(\.text) == [
        "1 of 2 steps are not done", "the metadata says completed (line 3)", "outcomes are written (line 12)",
        "the newest entry is 10 days old",
      ])
    #expect(Self.judge(Self.half, status: "Shipped", age: 10, folder: "active").action == .leave)
    let dropped = Self.judge(Self.half, status: "Cancelled", age: 31, folder: "active")
    #expect(dropped.action == .abandon)
    #expect(Self.judge(Self.half, status: "Cancelled", age: 10, folder: "active").action == .leave)
  }

  @Test func `what waits for somebody is left alone`() {
    let blocked = Self.judge(Self.done + Self.outcome, status: "blocked", age: 100)
    #expect(blocked.action == .leave)
    let asked = Self.judge(
      Self.done + Self.outcome
        + "\n## Decision Log\n\n- Decision (feedback requested): May we?\n  Date/Author: 2026-01-01 / @x\n",
      age: 100)
    #expect(asked.action == .leave)
    #expect(asked.signals.first?.text == "a question waits for an answer (line 14)")
  }

  @Test func `closed plans are archived only when somebody says after how many days`() {
    #expect(Self.judge(Self.done, status: "done", age: 400).action == .leave)
    #expect(Self.judge(Self.done, status: "done", age: 400, archiveDays: 90).action == .archive)
    #expect(Self.judge(Self.done, status: "done", age: 90, archiveDays: 90).action == .leave)
    #expect(Self.judge(Self.done, status: "archived", age: 400, archiveDays: 90).action == .leave)
  }
}
