import PlanCore
import PlanOperations
import PlanTestSupport
import PlanWorkspace
import SystemPackage

/// A workspace with as little in it as every operation needs.
enum SmallWorkspace {
  static let root: FilePath = "/w"

  /// Noon on 2026-11-20.
  static let noon = UTCTimestamp(secondsSince1970: 1_795_176_000)

  /// Returns the files: plans in four states, an index and a changelog.
  static func files() -> MemoryFileStore {
    var files = MemoryFileStore([
      "/w/docs/architecture/plans.md": index, "/w/docs/development/plans/add-search.md": open,
      "/w/docs/development/plans/add-search/sketch.md": "See [the plan](../add-search.md).\n",
      "/w/docs/development/plans/old-way.md": blocked, "/w/docs/development/plans/draft-it.md": draft,
      "/w/docs/development/plans/finished.md": finished,
      "/w/docs/mcp/servers/search.yaml": "command: find-it\n",
      "/w/CHANGELOG.md": "- Search: `docs/development/plans/add-search.md`\n",
    ])
    files.addFolder("/w/.git")
    return files
  }

  /// Returns a world of these files in which it is noon.
  static func world(_ files: any FileStore) -> World {
    World(
      files: files, now: { noon },
      environment: { [PersonNamed.variable: "@ines", "HOME": "/home/ines"][$0] },
      currentDirectory: root)
  }

  /// Returns the bytes of all files of the workspace but those that git keeps.
  static func bytes(_ files: MemoryFileStore) -> [FilePath: [UInt8]] {
    files.contents.filter { $0.key.starts(with: "/w") && !$0.key.starts(with: "/w/.git") }
  }

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

  private static let index = """
    # Plans

    ## Active Plans

    - [Add search](../development/plans/add-search.md)

    ## Completed Plans


    """

  private static let open = """
    ---
    title: Add search
    slug: add-search
    status: active
    last_updated: 2026-11-01
    ---

    # Add search

    ## Plan of Work

    1. [x] First (@ines)
    2. [ ] Second (@ines; after: 1)

    ## Status

    - [2026-11-01 10:00 UTC] Started.

    ## Decision Log

    - [2026-11-01 10:05 UTC] **Decision:** No server. Rationale: less to run. (@ines)

    ## Follow-up

    - [ ] Tell the users (@ines)

    """

  private static let blocked =
    open
    .replacing("slug: add-search", with: "slug: old-way").replacing("active", with: "blocked")
    .replacing("**Decision:** No server.", with: "**Blocker:** No disk.")
    .replacing(
      "## Follow-up",
      with:
        "- [2026-11-01 10:06 UTC] **Feedback requested:** May we? (@ines)\n\n## Follow-up\n\n- [ ] Clean up")

  private static let finished =
    open
    .replacing("slug: add-search", with: "slug: finished").replacing("active", with: "completed")

  private static let draft =
    open
    .replacing("slug: add-search", with: "slug: draft-it").replacing("active", with: "draft")
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
