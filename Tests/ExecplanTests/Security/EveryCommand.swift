import PlanModel
import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage

@testable import execplan

/// A workspace in which every command has something to do, and words that each can be called with.
enum EveryCommand {
  /// Calls that succeed, by command; `TEXT` and `NAME` stand for what a person chooses.
  static let calls: [String: [[String]]] = [
    "init": [["--agents", "--maintainer", "NAME"], ["--detect", "--agents"]],
    "new": [
      ["TEXT", "--slug", "new-plan", "--summary", "TEXT", "--by", "NAME"],
      ["TEXT", "--slug", "new-plan", "--profile", "cookbook"],
    ],
    "check": [["--fix", "--unsafe-fixes"], ["--record", "add-search", "--note", "TEXT"]],
    "audit": [[]], "timeline": [["add-search"]], "diff": [["add-search"]], "rules": [[]],
    "explain": [["dead-link"]], "list": [["--all"]], "show": [["add-search"]], "next": [[]],
    "start": [["draft-it", "--note", "TEXT"]], "log": [["add-search", "TEXT"], ["living", "TEXT"]],
    "step": [
      ["add", "add-search", "TEXT", "--owner", "NAME", "--after", "1"], ["add", "living", "TEXT"],
      ["done", "add-search", "2"],
      ["partial", "add-search", "2", "--completed", "TEXT", "--remaining", "TEXT"],
      ["drop", "add-search", "2", "--reason", "TEXT"], ["reopen", "add-search", "1"],
    ],
    "decide": [
      ["add-search", "TEXT", "--rationale", "TEXT", "--by", "NAME"],
      ["living", "TEXT", "--rationale", "TEXT", "--by", "NAME"],
      ["table", "TEXT", "--rationale", "TEXT", "--by", "NAME"],
    ],
    "block": [["add-search", "TEXT", "--rationale", "TEXT", "--by", "NAME"]],
    "unblock": [["old-way", "TEXT", "--rationale", "TEXT", "--by", "NAME"]],
    "request-feedback": [["add-search", "TEXT", "--to", "NAME", "--rationale", "TEXT", "--by", "NAME"]],
    "answer": [["old-way", "TEXT", "--rationale", "TEXT", "--by", "NAME"]],
    "follow-up": [
      ["add", "add-search", "TEXT", "--owner", "NAME", "--due", "2027-01-01", "--link", "LINK"],
      ["done", "add-search", "Tell"],
    ],
    "close": [
      [
        "add-search", "TEXT", "--waive", "open-steps", "--reason", "TEXT", "--follow-up", "TEXT", "--by",
        "NAME",
        "--carry-to", "draft-it",
      ], ["living", "TEXT", "--waive", "open-steps", "--reason", "TEXT", "--by", "NAME"],
    ],
    "abandon": [["add-search", "TEXT"], ["living", "TEXT"]],
    "supersede": [
      ["add-search", "--by", "draft-it", "--reason", "TEXT"], ["living", "--by", "add-search"],
    ],
    "reopen": [["finished", "TEXT", "--by", "NAME"]], "archive": [["finished"]],
    "rename": [["add-search", "add-full-search"]],
    "triage": [["--apply", "--by", "NAME"]],
    "convert": [["living", "--to", "governance", "--write"], ["add-search", "--to", "harness", "--write"]],
    "index": [[]], "mcp": [["sync"]], "uninstall": [[]], "undo": [[]], "config": [["show"]], "doctor": [[]],
    "completions": [["bash"]],
  ]

  /// Returns the words of a call with ordinary texts.
  static func ordinary(_ call: [String]) -> [String] {
    call.map { ["TEXT": "An ordinary text", "NAME": "@ann", "LINK": "https://a.b/c"][$0] ?? $0 }
  }

  static let root: FilePath = "/w"
  static let folder = "/w/docs/development/plans"

  /// Returns the files, with a text put into every place of them that a repository fills.
  ///
  /// - Parameter stored: What titles, summaries, entries and people hold besides their words.
  /// - Returns: The files, in memory.
  static func files(_ stored: String = "") -> MemoryFileStore {
    let quoted = stored.unicodeScalars.map { "\\U" + hexadecimal($0.value) }.joined()
    let fill = { (text: String) in text.replacing("STORED", with: stored).replacing("QUOTED", with: quoted) }
    var files = MemoryFileStore([
      "/w/docs/architecture/plans.md": fill(index), "\(folder)/add-search.md": fill(active),
      "\(folder)/old-way.md": fill(blocked), "\(folder)/draft-it.md": fill(draft),
      "\(folder)/finished.md": fill(finished), "\(folder)/over.md": fill(over),
      "\(folder)/living.md": fill(living), "\(folder)/table.md": fill(table),
      "/w/docs/mcp/servers/search.yaml": fill("command: find-it\nargs: [\"QUOTED\"]\n"),
      "/w/CHANGELOG.md": fill("# Changelog\n\n- Search: `docs/development/plans/add-search.md` STORED\n"),
    ])
    files.addFolder("/w/.git")
    return files
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// Returns a world of these files.
  static func world(_ files: MemoryFileStore, actor: String? = "@ines", gitUser: String? = nil) -> World {
    World(
      files: files, now: { UTCTimestamp(secondsSince1970: 1_795_176_000) },
      environment: { $0 == "EXECPLAN_ACTOR" ? actor : nil }, currentDirectory: root,
      gitUserName: { _ in gitUser })
  }

  private static let index = """
    # Plans

    ## Active Plans

    - [Add search](../development/plans/add-search.md) — STORED

    ## Completed Plans


    """

  private static let active = """
    ---
    title: "Add search QUOTED"
    slug: add-search
    status: active
    last_updated: 2026-11-01
    summary: "Search QUOTED"
    authors:
    - "QUOTED a"
    ---

    # Add search STORED

    ## Plan of Work

    1. [x] First STORED (@ines)
    2. [ ] Second (@ines; after: 1)

    ## Status

    - [2026-11-01 10:00 UTC] Started. STORED

    ## Decision Log

    - [2026-11-01 10:05 UTC] **Decision:** No server. Rationale: less to run. STORED (@ines)

    ## Follow-up

    - [ ] Tell the users STORED (@ines)
      - with a letter STORED

    """

  private static let blocked =
    active
    .replacing("slug: add-search", with: "slug: old-way").replacing("active", with: "blocked")
    .replacing("**Decision:** No server.", with: "**Blocker:** No disk.")
    .replacing(
      "## Follow-up",
      with: "- [2026-11-01 10:06 UTC] **Feedback requested:** May we? STORED (@ines)\n\n## Follow-up\n")

  private static let finished =
    active.replacing("slug: add-search", with: "slug: finished").replacing("active", with: "completed")
    .replacing("2. [ ]", with: "2. [x]")

  /// A plan that looks finished, with a step that is open.
  private static let over =
    active
    .replacing("slug: add-search", with: "slug: over")
    .replacing("## Plan of Work", with: "Status: Shipped\n\n## Plan of Work")
    .replacing(
      "## Follow-up", with: "## Outcomes\n\nThe search answers in one second. STORED\n\n## Follow-up")

  private static let draft =
    active.replacing("slug: add-search", with: "slug: draft-it").replacing("active", with: "draft")

  private static let living = """
    # A living plan STORED

    Owner: Ann STORED

    ## Progress

    - [x] (2026-11-01 10:00Z) One. STORED
    - [ ] Two.

    ## Decision Log

    - Decision: d STORED
      Rationale: r
      Date/Author: 2026-11-01 / @x

    ## Outcomes & Retrospective

    Nothing yet. STORED

    """

  private static let table = """
    # A plan with a table

    ## Progress

    - [ ] Two.

    ## Decision Log

    | Date | Decision | Rationale | Author |
    |---|---|---|---|
    | 2026-11-01 | d STORED | r | x |

    """
}
