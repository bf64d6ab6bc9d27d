import PlanModel

extension PlantedWorkspace {
  /// One mistake for each demand of the workflow that a reader of files can check.
  static let breaks: [Break] =
    structure + frontmatter + times + work + decisions + closing + links + index + artefacts + texts

  private static let structure = [
    Break(rule: "missing-title", demand: "a title", edits: [("# Add the SLUG\n\n", "")]),
    Break(rule: "generic-title", demand: "an action as title", edits: [("# Add the SLUG", "# ExecPlan")]),
    Break(
      rule: "missing-section", demand: "all sections",
      edits: [("## Context\n\n- [The guide](../../guides/parsing.md#usage) says how.\n\n", "")]),
    Break(
      rule: "misordered-section", demand: "their order",
      edits: [
        ("## Purpose\n\n- Plans are read in one pass, because users wait for it.\n\n", ""),
        (
          "## Plan of Work",
          "## Purpose\n\n- Plans are read in one pass, because users wait for it.\n\n## Plan of Work"
        ),
      ]),
    Break(
      rule: "empty-section", demand: "a purpose",
      edits: [("- Plans are read in one pass, because users wait for it.\n\n", "")]),
    Break(
      rule: "unfilled-placeholder", demand: "words of one's own",
      edits: [("- Plans are read in one pass, because users wait for it.", "- <why it matters>")]),
  ]

  private static let frontmatter = [
    Break(
      rule: "overlong-field", demand: "titles up to 100 characters",
      edits: [("title: Add", "title: Add \(String(repeating: "very ", count: 20))")]),
    Break(
      rule: "overlong-field", demand: "summaries up to 160 characters",
      edits: [("summary: Plans", "summary: Plans \(String(repeating: "and plans ", count: 16))")]),
    Break(
      rule: "overlong-field", demand: "descriptions up to 240 characters",
      edits: [("description: Plans", "description: Plans \(String(repeating: "and plans ", count: 24))")]),
    Break(
      rule: "multiline-field", demand: "summaries on one line",
      edits: [("summary: Plans are read.", "summary: |\n  Plans are\n  read.")]),
    Break(
      rule: "slug-mismatch", demand: "the slug as name of the file",
      edits: [("slug: SLUG", "slug: SLUG-b")]),
    Break(
      rule: "unknown-state", demand: "a state with a meaning", edits: [("status: active", "status: swimming")]
    ),
    Break(
      rule: "frontmatter-date", demand: "dates in ISO form",
      edits: [("last_updated: 2026-11-19", "last_updated: 19.11.2026")]),
    Break(
      rule: "last-updated-behind", demand: "last_updated at each change",
      edits: [
        ("last_updated: 2026-11-19", "last_updated: 2026-11-18"),
        ("last_synced: 2026-11-19", "last_synced: 2026-11-18"),
      ]),
    Break(
      rule: "outdated-sync", demand: "copies as new as the plan",
      edits: [("last_synced: 2026-11-19", "last_synced: 2026-11-01")]),
    Break(
      rule: "tag-form", demand: "at most 7 tags",
      edits: [("tags: [parsing]", "tags: [parsing, plans, parsing, plans, parsing, plans, parsing, plans]")]),
    Break(
      rule: "unknown-tag", demand: "tags of the taxonomy", edits: [("tags: [parsing]", "tags: [cooking]")]),
    Break(rule: "wrong-type", demand: "a list of tags", edits: [("tags: [parsing]", "tags: parsing")]),
    Break(rule: "sources-form", demand: "sources with their day", edits: [("\n  accessed: 2026-11-18", "")]),
    Break(
      rule: "frontmatter-malformed", demand: "frontmatter that can be read", edits: nil,
      files: ["docs/guides/one.md": document("tags: [parsing]", "tags: [parsing")]),
    Break(
      rule: "missing-frontmatter", demand: "frontmatter in documents", edits: nil,
      files: [
        "docs/guides/two.md":
          "# Two\n\n> **For Humans**: Read it.\n>\n> **For AI Agents**: Keep it.\n\n## Update Log\n\n- 2026-11-19: Began.\n"
      ]),
    Break(
      rule: "missing-audience", demand: "an audience", edits: nil,
      files: [
        "docs/guides/three.md": document(
          "> **For Humans**: Read it first.\n>\n> **For AI Agents**: Keep it.\n\n", ""
        ).replacing("slug: parsing", with: "slug: three")
      ]),
    Break(
      rule: "missing-update-log", demand: "an Update Log", edits: nil,
      files: [
        "docs/guides/four.md": document("## Update Log\n\n- 2026-11-19: Began.\n", "").replacing(
          "slug: parsing", with: "slug: four")
      ]),
    Break(
      rule: "unknown-status", demand: "a known state of documents", edits: nil,
      files: [
        "docs/guides/five.md": document("status: living", "status: asleep").replacing(
          "slug: parsing", with: "slug: five")
      ]),
    Break(
      rule: "slug-form", demand: "slugs in kebab case", edits: nil,
      files: ["docs/guides/six_6.md": document("slug: parsing", "slug: six_6")]),
  ]

  private static let times = [
    stamp("zoneless-time", "a zone", "[2026-11-19 10:00]"),
    stamp("local-time", "UTC", "[2026-11-19 11:00 +01:00]"),
    stamp("midnight-time", "a minute that was looked at", "[2026-11-19 00:00 UTC]"),
    stamp("impossible-time", "a day that there is", "[2026-11-31 10:00 UTC]"),
    stamp(
      "unordered-times", "the order of time",
      "[2026-11-18 11:00 UTC] More.\n- [2026-11-18 12:00 UTC] More.\n- [2026-11-17 10:00 UTC]",
      [
        ("last_updated: 2026-11-19", "last_updated: 2026-11-18"),
        ("last_synced: 2026-11-19", "last_synced: 2026-11-18"),
      ]),
    stamp(
      "future-time", "a time that has been", "[2026-11-21 10:00 UTC]",
      [
        ("last_updated: 2026-11-19", "last_updated: 2026-11-20"),
        ("last_synced: 2026-11-19", "last_synced: 2026-11-20"),
      ]),
    stamp(
      "stale-plan", "an entry each third day", "[2026-11-10 10:00 UTC]",
      [("[2026-11-18 10:00 UTC]", "[2026-11-09 10:00 UTC]")]),
    Break(
      rule: "older-than-plan", demand: "entries that are younger than the plan",
      edits: [
        ("slug: SLUG", "slug: SLUG\ncreated: 2026-11-18"),
        ("[2026-11-18 10:00 UTC]", "[2026-11-08 10:00 UTC]"),
      ]),
    Break(
      rule: "unstamped-log", demand: "times",
      edits: [
        (
          "- [2026-11-18 10:00 UTC] Began.\n- [2026-11-19 10:00 UTC] The reader reads plans.",
          "- Began.\n- The reader reads plans."
        )
      ]),
    Break(
      rule: "active-without-entry", demand: "a trace of the work",
      edits: [
        ("- [2026-11-18 10:00 UTC] Began.\n- [2026-11-19 10:00 UTC] The reader reads plans.", "Nothing yet.")
      ]),
  ]

  private static let work = [
    Break(
      rule: "step-without-owner", demand: "owners of steps", edits: [("1. Write it. (@ann)", "1. Write it.")]),
    Break(
      rule: "unknown-dependency", demand: "dependencies that there are",
      edits: [("(@ann; after: 1)", "(@ann; after: add-parsr)")]),
    Break(
      rule: "no-validation-command", demand: "commands",
      edits: [
        (
          "- `swift test` passes with 12 of 12 tests; else go back with `git revert`.",
          "- All tests pass; else the change is rolled back."
        )
      ]),
    Break(
      rule: "no-expected-result", demand: "expected outputs",
      edits: [
        (
          "- `swift test` passes with 12 of 12 tests; else go back with `git revert`.",
          "- `swift test`, then `git revert`."
        )
      ]),
    Break(rule: "no-recovery", demand: "a way back", edits: [("; else go back with `git revert`.", ".")]),
    Break(
      rule: "claim-without-record", demand: "outcomes that are written down",
      edits: [("The reader reads plans.", "All tests pass.")]),
    Break(
      rule: "finished-but-active", demand: "closing what is done",
      edits: [
        (
          "1. Write it. (@ann)\n2. Test it. (@ann; after: 1)",
          "1. [x] Write it. (@ann)\n2. [x] Test it. (@ann; after: 1)"
        )
      ]),
  ]

  private static func log(_ rule: String, _ demand: String, _ entries: String) -> Break {
    Break(
      rule: rule, demand: demand, edits: [("## Follow-up", "## Decision Log\n\n\(entries)\n\n## Follow-up")])
  }

  private static let decisions = [
    log(
      "decision-without-rationale", "reasons",
      "- [2026-11-18 11:00 UTC] **Decision:** A table is used. (@ann)"),
    log(
      "feedback-due", "asking when the scope changes",
      "- [2026-11-19 11:00 UTC] **Scope change:** Writing is left out. Rationale: It is not asked for. (@ann)"
    ),
    log(
      "feedback-due", "asking when a risk appears",
      "- [2026-11-19 11:00 UTC] **Risk:** The format may change. Rationale: It is young. (@ann)"),
    Break(
      rule: "feedback-due", demand: "asking when validation fails",
      edits: [("`git revert`.", "`git revert`.\n- [2026-11-19 11:00 UTC] `swift test` (fail, 3 of 12)")]),
    log(
      "unanswered-feedback", "answers",
      "- [2026-11-12 11:00 UTC] **Feedback requested:** Is a table right? Rationale: It is new. (@ann)"),
    Break(
      rule: "scope-change-without-decision", demand: "decisions about the scope",
      edits: [("The reader reads plans.", "Scope change: writing is left out.")]),
  ]

  private static let closing = [
    Break(
      rule: "open-steps-in-closed-plan", demand: "no open steps", isCompleted: true,
      edits: [("1. Write it. (@ann)", "1. [ ] Write it. (@ann)")]),
    Break(
      rule: "closed-without-changelog", demand: "a link to the changelog", isCompleted: true,
      edits: [(", see [the entry](../../../CHANGELOG.md#unreleased)", "")]),
    Break(
      rule: "missing-changelog-entry", demand: "an entry in the changelog", isCompleted: true,
      edits: [("CHANGELOG.md#unreleased", "CHANGELOG.md")]),
    Break(
      rule: "lost-follow-up", demand: "owners of what is left", isCompleted: true,
      edits: [("- [ ] Watch the dashboard. (@ann, due 2026-12-01)", "- [ ] Watch the dashboard.")]),
    Break(
      rule: "overdue-follow-up", demand: "follow-ups in time", isCompleted: true,
      edits: [("due 2026-12-01", "due 2026-11-01")]),
    Break(
      rule: "closed-without-banner", demand: "a plan that says that it is closed", isCompleted: true,
      edits: [("status: completed\n", "")]),
  ]

  private static let links = [
    Break(
      rule: "dead-link", demand: "links that lead somewhere",
      edits: [("../../guides/parsing.md#usage", "../../guides/parsin.md")]),
    Break(
      rule: "dead-anchor", demand: "anchors that there are", edits: [("parsing.md#usage", "parsing.md#use")]),
    Break(
      rule: "escaping-link", demand: "links within the repository",
      edits: [("../../guides/parsing.md#usage", "../../../../parsing.md")]),
    Break(
      rule: "foreign-asset", demand: "assets of its own",
      edits: [("says how.", "says how. ![D](add-parser/diagram.svg)")],
      files: ["docs/development/plans/add-parser/diagram.svg": "<svg/>\n"]),
    Break(
      rule: "orphan-asset", demand: "assets that are named",
      files: ["docs/development/plans/SLUG/other.svg": "<svg/>\n"]),
    Break(
      rule: "dead-changelog-link", demand: "changelog entries that lead to plans", edits: nil,
      files: [
        "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- Text ([plan](docs/development/plans/gone.md)).\n"
      ]),
  ]

  private static let index = [
    Break(rule: "unlisted-plan", demand: "a line in the index", isListed: false),
    Break(
      rule: "misplaced-index-line", demand: "the list of its state", isMisplaced: true),
    Break(
      rule: "unsorted-index", demand: "the order of the index",
      index: [
        ("- [add-parser](../development/plans/add-parser.md)\n", ""),
        ("\n## Completed Plans", "- [add-parser](../development/plans/add-parser.md)\n\n## Completed Plans"),
      ]),
    Break(
      rule: "dead-index-line", demand: "no lines of plans that are gone", edits: nil,
      index: [
        (
          "- [add-writer](../development/plans/add-writer.md)\n",
          "- [add-writer](../development/plans/add-writer.md)\n- [add-yard](../development/plans/add-yard.md)\n"
        )
      ]),
    Break(
      rule: "duplicate-index-line", demand: "one line for each plan",
      index: [
        (
          "- [SLUG](../development/plans/SLUG.md)\n",
          "- [SLUG](../development/plans/SLUG.md)\n- [SLUG](../development/plans/SLUG.md)\n"
        )
      ]),
  ]

  private static let artefacts = [
    Break(
      rule: "mcp-artefact-missing", demand: "artefacts of each server", edits: nil,
      files: [".cursor/mcp.json": "{}\n"]),
    Break(
      rule: "mcp-artefact-edited", demand: "no edits by hand", edits: nil,
      files: [
        ".mcp.json":
          "{\n  \"mcpServers\": {\n    \"search\": {\n      \"command\": \"other\"\n    }\n  }\n}\n"
      ]),
    Break(
      rule: "unknown-rule", demand: "settings that mean something", edits: nil,
      files: [
        "execplan.yaml":
          "profile: governance\ndocuments: [docs/guides/*.md]\ntags: [parsing, plans]\nrules:\n  midnight-tim: off\n"
      ]),
  ]

  private static func stamp(
    _ rule: String, _ demand: String, _ stamp: String, _ others: [(String, String)] = []
  ) -> Break {
    Break(rule: rule, demand: demand, edits: [("[2026-11-19 10:00 UTC]", stamp)] + others)
  }
}
