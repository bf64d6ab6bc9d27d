import PlanLanguage
import PlanModel
import PlanOperations
import PlanTestSupport
import Testing
import WorkspaceReading

@Suite struct ListPlansTests {
  static let files = [
    "/workspace/plans/active/a.md":
      "# A\n\n## Progress\n\n- [x] (2026-11-18 10:00Z) one (@x)\n- [ ] two (@ada)\n",
    "/workspace/plans/active/b.md": "# B\n\nOwner: @bob\n\n## Progress\n\n- [x] (2026-11-10 10:00Z) one\n",
    "/workspace/plans/completed/c.md": "# C\n\n## Progress\n\n- [x] (2026-11-25 10:00Z) one\n",
    "/workspace/plans/d.md": "# D\n\nStatus: blocked\n",
    "/workspace/notes/execplan-notes.md": "# Notes\n\n## Progress\n\ntext\n",
    "/workspace/notes/execplan-e.md": "# E\n\n## Purpose\n\ntext\n\n## Plan of Work\n\n1. one\n",
    "/workspace/plans/README.md": "# Index\n",
  ]

  static func list(_ change: (inout ListPlans) -> Void = { _ in }) async throws -> PlanList {
    var question = ListPlans()
    change(&question)
    return try await question.run(in: ExampleWorkspace.world(MemoryFileStore(files)))
  }

  @Test func `active plans come first, the newest at the top`() async throws {
    #expect(try await Self.list().plans.map(\.slug) == ["a", "b", "execplan-e", "d", "c"])
  }

  @Test(arguments: [
    (PlanOrder.age, ["c", "a", "b", "execplan-e", "d"]), (.title, ["a", "b", "c", "d", "execplan-e"]),
    (.path, ["execplan-e", "a", "b", "c", "d"]), (.progress, ["b", "c", "a", "execplan-e", "d"]),
  ])
  func `sorts`(_ order: PlanOrder, _ slugs: [String]) async throws {
    #expect(try await Self.list { $0.order = order }.plans.map(\.slug) == slugs)
    let reversed = try await Self.list { question in
      question.order = order
      question.isReversed = true
    }
    #expect(reversed.plans.map(\.slug) == slugs.reversed())
  }

  @Test func `filters by owner with or without the at sign`() async throws {
    #expect(try await Self.list { $0.owner = "BOB" }.plans.map(\.slug) == ["b"])
    #expect(try await Self.list { $0.owner = "@ada" }.plans.map(\.slug) == ["a"])
  }

  @Test func `only active plans are stale`() async throws {
    #expect(try await Self.list { $0.staleDays = 3 }.plans.map(\.slug) == ["b", "execplan-e"])
  }

  @Test func `a stamp in the future has no age`() async throws {
    let plan = try await Self.list { $0.states = [.completed] }.plans.first
    #expect(plan?.age.isInFuture == true)
    #expect(plan?.age.days == nil)
  }

  @Test func `ages are whole days from the end of the minute that was written`() async throws {
    #expect(try await Self.list().plans.map(\.age.days) == [2, 10, nil, nil, nil])
  }

  @Test func `what a limit cuts off is counted`() async throws {
    let list = try await Self.list { $0.limit = 2 }
    #expect(list.plans.count == 2)
    #expect(list.beyondLimit == 3)
  }

  @Test func `filters hide plans and no count`() async throws {
    let list = try await Self.list { $0.states = [.active] }
    #expect(list.counts == [.active: 3, .blocked: 1, .completed: 1])
    #expect(list.hidden == [.blocked: 1, .completed: 1])
  }
}
