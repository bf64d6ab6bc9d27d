import PlanModel
import PlanOperations
import PlanTestSupport
import Testing

@Suite struct NextStepsTests {
  static func steps(_ files: [String: String], owner: String? = nil) async throws -> [NextStep] {
    var question = NextSteps()
    question.owner = owner
    return try await question.run(in: ExampleWorkspace.world(MemoryFileStore(files))).steps
  }

  static let work = """
    # A

    ## Plan of Work

    1. [x] one (@ada)
    2. [ ] two (@ada; after: 3)
    3. [ ] three (@bob; after: 1)
    4. [ ] four (@eve; after: other)

    """

  @Test func `the first step whose dependencies are met comes next`() async throws {
    let next = try await Self.steps(["/workspace/plans/a.md": Self.work]).first
    #expect(next?.step?.number == 3)
    #expect(next?.owner == "@bob")
    #expect(next?.isReady == true)
  }

  @Test func `a step that waits is shown when no other is left`() async throws {
    let next = try await Self.steps(["/workspace/plans/a.md": Self.work], owner: "ada").first
    #expect(next?.step?.number == 2)
    #expect(next?.waitsFor == ["3"])
    #expect(next?.isReady == false)
  }

  @Test(arguments: [("active", ["other"]), ("completed", []), ("abandoned", ["other"])])
  func `a plan that is waited for must be finished`(_ state: String, _ waitsFor: [String]) async throws {
    let files = [
      "/workspace/plans/a.md": Self.work, "/workspace/plans/other.md": "# Other\n\nStatus: \(state)\n",
    ]
    #expect(try await Self.steps(files, owner: "@eve").first?.waitsFor == waitsFor)
  }

  @Test func `a plan without open steps says so`() async throws {
    let next = try await Self.steps(["/workspace/plans/a.md": "# A\n\n## Progress\n\n- [x] one\n"])
    #expect(next.map(\.step) == [nil])
  }
}
