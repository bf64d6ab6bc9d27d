import PlanModel
import PlanTestSupport
import Testing

@Suite struct ClosingGateTests {
  private func gates(_ text: String) -> [String] {
    Plan(text).closingGates().map { "\($0.name.rawValue) \($0.line) \($0.text)" }
  }

  @Test func `are open steps`() {
    let text =
      "## Steps\n1. [x] a\n2. [ ] b\n3. c\n4. [~] d\n5. [-] e\n   - [ ] f\n\n## Follow-up\n- [ ] g\n"
    #expect(gates(text) == ["open-steps 3 b", "open-steps 5 d"])
  }

  @Test func `are blockers without an end`() {
    let log = """
      ## Decision Log

      - [2026-01-01 10:00 UTC] **Blocker:** a. (@x)
      - [2026-01-02 10:00 UTC] **Blocker:** b. (@x)
      - [2026-01-03 10:00 UTC] **Unblocked:** c. (@x)

      """
    #expect(gates(log) == ["open-blockers 4 b."])
    #expect(gates(log + "- [2026-01-04 10:00 UTC] **Unblocked:** d. (@x)\n").isEmpty)
    #expect(gates("# T\n\nStatus: on hold\n") == ["open-blockers 3 on hold"])
    #expect(gates("# T\n\nStatus: blocked\n\n" + log) == ["open-blockers 8 b."])
  }

  @Test func `are questions without an answer`() {
    let text = """
      ## Decision Log

      - Decision (feedback given): too early.
      - Decision (feedback requested): a?
      - Decision (feedback requested): b?
      - Decision (feedback given): yes.

      """
    #expect(gates(text) == ["unanswered-feedback 5 b?"])
  }

  @Test func `follow the time where the newest entry stands on top`() {
    let text = """
      ## Decision Log

      - [2026-01-03 10:00 UTC] **Feedback given:** yes. (@x)
      - [2026-01-02 10:00 UTC] **Feedback requested:** b? (@x)
      - [2026-01-01 10:00 UTC] **Feedback requested:** a? (@x)

      """
    #expect(gates(text) == ["unanswered-feedback 4 b?"])
  }
}
