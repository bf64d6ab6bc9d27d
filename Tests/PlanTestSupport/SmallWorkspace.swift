package import PlanText
package import PlanWorld
package import SystemPackage

/// A workspace with as little in it as every operation needs.
package enum SmallWorkspace {
  package static let root: FilePath = "/w"

  /// Noon on 2026-11-20.
  package static let noon = UTCTimestamp(secondsSince1970: 1_795_176_000)

  /// Returns the files: plans in four states, an index and a changelog.
  package static func files() -> MemoryFileStore {
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
  package static func world(_ files: any FileStore) -> World {
    World(
      files: files, now: { noon },
      environment: { ["EXECPLAN_ACTOR": "@ines", "HOME": "/home/ines"][$0] },
      currentDirectory: root)
  }

  /// Returns the bytes of all files of the workspace but those that git keeps.
  package static func bytes(_ files: MemoryFileStore) -> [FilePath: [UInt8]] {
    files.contents.filter { $0.key.starts(with: "/w") && !$0.key.starts(with: "/w/.git") }
  }

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
