import PlanTestSupport
import SystemPackage
import Testing

/// A workspace that keeps the workflow, and mistakes that break one demand of it each.
struct PlantedWorkspace {
  /// One broken demand.
  struct Break: Sendable, CustomTestStringConvertible {
    /// The rule that must find it.
    let rule: String
    /// What is demanded, in a few words.
    let demand: String
    /// Whether the plan is completed.
    var isCompleted = false
    /// Whether the index lists the plan.
    var isListed = true
    /// Whether the index lists it among the others.
    var isMisplaced = false
    /// What is written otherwise in the plan, or `nil` when no plan is needed.
    var edits: [(String, String)]? = []
    /// Other files, by path.
    var files: [String: String] = [:]
    /// What is written otherwise in the index.
    var index: [(String, String)] = []

    var testDescription: String { "\(rule): \(demand)" }
  }

  static let planFolder = "docs/development/plans"
  static let indexPath = "docs/architecture/plans.md"

  /// The files by path.
  private(set) var files: [String: String]
  private var active: [String] = []
  private var completed: [String] = []
  private var indexEdits: [(String, String)] = []

  /// Makes the workspace with some mistakes.
  init(_ breaks: [Break]) {
    files = [
      "execplan.yaml": """
      profile: governance
      documents: [docs/guides/*.md]
      tags: [parsing, plans]

      """,
      "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- Text.\n",
      "docs/guides/parsing.md": Self.document,
      "docs/mcp/servers/search.yaml": "command: search\n",
    ]
    for path in [".mcp.json", ".cursor/mcp.json", ".mcp/servers/search.json"] {
      files[path] = Self.servers("search")
    }
    files[".mcp/execplan.json"] = Self.record("ffcc48e8684dc230")
    addPlan("add-parser", isCompleted: false, isListed: true, edits: [])
    addPlan("add-writer", isCompleted: true, isListed: true, edits: [])
    for (number, item) in breaks.enumerated() {
      if let edits = item.edits {
        addPlan(
          "break-\(number + 100)", isCompleted: item.isCompleted, isListed: item.isListed, edits: edits,
          isMisplaced: item.isMisplaced)
      }
      for (path, text) in item.files {
        files[path.replacing("SLUG", with: "break-\(number + 100)")] = text
      }
      indexEdits += item.index.map { edit in
        (
          edit.0.replacing("SLUG", with: "break-\(number + 100)"),
          edit.1.replacing("SLUG", with: "break-\(number + 100)")
        )
      }
    }
    var index = """
      # Plans

      ## Active Plans

      \(Self.lines(active))
      ## Completed Plans

      \(Self.lines(completed))
      """
    for (old, new) in indexEdits { index = index.replacing(old, with: new) }
    files[Self.indexPath] = index
  }

  /// The workspace as files in memory.
  var store: MemoryFileStore {
    var store = MemoryFileStore()
    for (path, text) in files { store.add(ExampleWorkspace.root.appending(path), bytes: Array(text.utf8)) }
    store.addFolder(ExampleWorkspace.root.appending(".git"))
    return store
  }

  private mutating func addPlan(
    _ slug: String, isCompleted: Bool, isListed: Bool, edits: [(String, String)], isMisplaced: Bool = false
  ) {
    var text = Self.plan.replacing("SLUG", with: slug)
    if isCompleted {
      for (old, new) in Self.completion { text = text.replacing(old, with: new) }
    }
    for (pattern, new) in edits {
      let old = pattern.replacing("SLUG", with: slug)
      precondition(text.contains(old), "\(slug) does not hold \(old)")
      text = text.replacing(old, with: new.replacing("SLUG", with: slug))
    }
    files["\(Self.planFolder)/\(slug).md"] = text
    guard isListed else { return }
    if isCompleted != isMisplaced { completed.append(slug) } else { active.append(slug) }
  }

  private static func lines(_ slugs: [String]) -> String {
    slugs.sorted().map { "- [\($0)](../development/plans/\($0).md)\n" }.joined()
  }

  private static func servers(_ command: String) -> String {
    "{\n  \"mcpServers\": {\n    \"search\": {\n      \"command\": \"\(command)\"\n    }\n  }\n}\n"
  }

  private static func record(_ digest: String) -> String {
    let artefacts = [".cursor/mcp.json", ".mcp.json", ".mcp/servers/search.json"].map { path in
      "    \"\(path)\": {\n      \"search\": \"\(digest)\"\n    }"
    }
    return """
      {
        "about": "what 'execplan mcp sync' has written; do not edit",
        "version": 1,
        "artefacts": {
      \(artefacts.joined(separator: ",\n"))
        }
      }

      """
  }

  /// A plan that keeps every demand at noon of 2026-11-20.
  private static let plan = """
    ---
    title: Add the SLUG
    slug: SLUG
    status: active
    last_updated: 2026-11-19
    last_synced: 2026-11-19
    tags: [parsing]
    summary: Plans are read.
    description: Plans are read in one pass.
    authors: []
    sources:
    - id: R1
      title: The reader
      url: https://example.org/reader
      accessed: 2026-11-18
    ---

    # Add the SLUG

    ## Purpose

    - Plans are read in one pass, because users wait for it.

    ## Context

    - [The guide](../../guides/parsing.md#usage) says how.

    ## Plan of Work

    1. Write it. (@ann)
    2. Test it. (@ann; after: 1)

    ## Validation

    - `swift test` passes with 12 of 12 tests; else go back with `git revert`.

    ## Status

    - [2026-11-18 10:00 UTC] Began.
    - [2026-11-19 10:00 UTC] The reader reads plans.

    ## Follow-up

    - [ ] Watch the dashboard. (@ann, due 2026-12-01)

    """

  private static let completion: [(String, String)] = [
    ("status: active", "status: completed"),
    (
      "- [2026-11-19 10:00 UTC] The reader reads plans.",
      "- [2026-11-19 10:00 UTC] Completed, see [the entry](../../../CHANGELOG.md#unreleased)."
    ),
  ]

  private static let document = """
    ---
    title: Parsing
    slug: parsing
    status: living
    last_updated: 2026-11-19
    tags: [parsing]
    summary: How plans are read.
    description: How plans are read, and by whom.
    ---

    # Parsing

    > **For Humans**: Read it first.
    >
    > **For AI Agents**: Keep it.

    ## Usage

    Text.

    ## Update Log

    - 2026-11-19: Began.

    """

  /// A guide that breaks one demand.
  static func document(_ old: String, _ new: String) -> String {
    precondition(document.contains(old), "the guide does not hold \(old)")
    return document.replacing(old, with: new)
  }
}
