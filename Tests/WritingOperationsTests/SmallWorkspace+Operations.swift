import ClientConfiguration
import PlanEditing
import PlanTestSupport
import WorkspaceWriting
import WritingOperations

extension SmallWorkspace {
  /// Settles what was interrupted, as the next command that writes does, whatever it writes.
  static func settle(_ files: MemoryFileStore) async throws {
    try await WorkspaceWriter(root: root, world: world(files)).commit { nil }
  }

  /// Every operation that writes, on a plan that it fits.
  static let operations: [any WritingOperation] = [
    LogEntry("add-search", text: "Went on."), MarkStep("add-search", step: "2", as: .done),
    MarkStep("add-search", step: "2", as: .partial(completed: "a", remaining: "b")),
    MarkStep("add-search", step: "2", as: .dropped(reason: "not needed")),
    AddStep("add-search", text: "Third"),
    Decide("add-search", text: "One index"), BlockPlan("add-search", text: "No disk"),
    UnblockPlan("old-way", text: "Bought one"), RequestFeedback.asking("add-search"),
    AnswerFeedback("old-way", text: "Yes"), AddFollowUp("add-search", text: "Watch it"),
    FinishFollowUp("old-way", followUp: "Clean up"), StartPlan("draft-it"), ClosePlan.waiving("add-search"),
    AbandonPlan("add-search", reason: "Nobody asked."), SupersedePlan("add-search", by: "draft-it"),
    ReopenPlan("finished", reason: "It is not"), ArchivePlan("finished"),
    RenamePlan("add-search", to: "add-full-search"), NewPlan("Write a guide"), UpdateIndex(), InitWorkspace(),
    SyncMCPServers(),
  ]
}

extension RequestFeedback {
  /// A question to somebody.
  fileprivate static func asking(_ name: String) -> RequestFeedback {
    var operation = RequestFeedback(name, text: "May we?")
    operation.people = ["@farah"]
    return operation
  }
}

extension ClosePlan {
  /// The end of a plan with an open step.
  fileprivate static func waiving(_ name: String) -> ClosePlan {
    var operation = ClosePlan(name, outcome: "It is there.")
    operation.waivedGates = ["open-steps"]
    operation.waiverReason = "later"
    return operation
  }
}
