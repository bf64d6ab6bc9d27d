import PlanIndexing
import PlanLanguage
import PlanModel
import PlanOperations
import PlanTestSupport
import Testing

@Suite struct IndexTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let heading: String
    let status: String?
    let state: PlanState
    let findings: Int
    var testDescription: String { "\(heading), \(status ?? "nothing")" }
  }

  @Test(arguments: [
    Case(heading: "Active Plans", status: nil, state: .active, findings: 0),
    Case(heading: "Completed Plans", status: nil, state: .completed, findings: 0),
    Case(heading: "Active Plans", status: "blocked", state: .blocked, findings: 0),
    Case(heading: "Completed Plans", status: "abandoned", state: .abandoned, findings: 0),
    Case(heading: "Completed Plans", status: "active", state: .active, findings: 1),
    Case(heading: "Archived Plans", status: "archived", state: .archived, findings: 0),
    Case(heading: "Update Log", status: "draft", state: .draft, findings: 0),
  ])
  func `the index declares a group of states`(_ example: Case) async throws {
    let status = example.status.map { "status: \($0)\n" } ?? ""
    let world = ExampleWorkspace.world(
      MemoryFileStore([
        "/workspace/docs/development/plans/a b.md": "---\nslug: a\n\(status)---\n\n# A\n",
        "/workspace/docs/architecture/plans.md":
          "# Index\n\n## \(example.heading)\n\n- [A](../development/plans/a%20b.md#purpose) — see [B](b.md)\n",
      ]))
    let details = try await ShowPlan("a").run(in: world)
    #expect(details.decision.state == example.state)
    #expect(details.findings.filter { $0.id == "state-disagrees" }.count == example.findings)
  }
}
