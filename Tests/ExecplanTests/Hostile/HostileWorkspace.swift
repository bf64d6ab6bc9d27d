import PlanTestSupport
import PlanText
import PlanWorld
import SystemPackage

/// A workspace of which one thing leads outside or into a git directory.
struct HostileWorkspace {
  /// What names the hostile place.
  enum Position: String, CaseIterable {
    case index, indexPath, folders, template, documents, exclude, tags
    case plan, planFolder, stateFolder, assetFolder, configuration, agents, changelog, definition, artefact
    case indexLine, markdownLink, image, frontmatterSlug, dependency
  }

  /// What no command may read or change.
  enum Target: String, CaseIterable {
    case outside, gitDirectory, bareRepository, otherGitDirectory
  }

  /// How the place is spelled.
  enum Route: String, CaseIterable {
    case plain, link, folderLink, chain, odd
  }

  /// Words that stand in every file that no command may read, and nowhere else.
  static let canary = "CANARY"

  private(set) var files: MemoryFileStore
  /// The path of the hostile place, from the workspace.
  private(set) var name = ""
  /// What this case is about, for a message.
  private(set) var description = ""

  static let root: FilePath = "/home/r"

  /// Makes a workspace.
  init(_ position: Position, _ generator: inout SeededGenerator) {
    files = Self.innocent
    let target = Target.allCases[generator.below(Target.allCases.count)]
    let route = Route.allCases[generator.below(Route.allCases.count)]
    let isFolder = [.folders, .planFolder, .stateFolder, .assetFolder].contains(position)
    name = place(target, route, isFolder: isFolder, &generator)
    description = "\(position.rawValue) \(target.rawValue) \(route.rawValue) '\(name)'"
    put(position)
  }

  /// The files that no command may read or change, as they are now.
  var forbidden: [String: [UInt8]] { contents { Self.isForbidden($0) } }

  /// The text of all other files.
  var readable: [String: String] {
    contents { !Self.isForbidden($0) }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private func contents(where isWanted: (String) -> Bool) -> [String: [UInt8]] {
    Dictionary(files.contents.map { ($0.key.string, $0.value) }.filter { isWanted($0.0) }) { first, _ in
      first
    }
  }

  /// Whether a path lies where no command may read or write; the records of the writer are its own.
  private static func isForbidden(_ path: String) -> Bool {
    if path.hasPrefix("/home/r/.git/execplan/") || path.hasPrefix("/state/") { return false }
    return !path.hasPrefix("/home/r/")
      || ["/.git/", "/bare/", "/data/"].contains { path.hasPrefix("/home/r" + $0) }
  }

  /// The world of somebody whose state lies in `/state`, at noon on 2026-11-20.
  static func world(_ files: MemoryFileStore, in folder: FilePath) -> World {
    let variables = ["HOME": "/state", "XDG_STATE_HOME": "/state", "COLUMNS": "100", "LANG": "C.UTF-8"]
    // The seconds of 2026-11-20 12:00Z.
    let noon = UTCTimestamp(secondsSince1970: 1_795_176_000)
    return World(files: files, now: { noon }, environment: { variables[$0] }, currentDirectory: folder)
  }

  // MARK: - The innocent part

  /// A workspace that leads nowhere else.
  static let innocent: MemoryFileStore = {
    let secret = """
      # Read the \(canary)

      Status: active

      ## Purpose

      Nobody shall see this \(canary).

      ## Progress

      - [ ] (2026-11-19 10:00Z) Spill the \(canary).

      ## Decision Log

      """
    var files = MemoryFileStore()
    for (path, text) in [
      "docs/plans/add-login.md": plan("Add login"), "docs/plans/other.md": plan("Other work"),
      "docs/plans/old.md": plan("Old work").replacing("active", with: "completed"),
      "docs/PLANS.md": "# Plans\n\n## Active Plans\n\n- [Add login](plans/add-login.md)\n",
      "docs/guide.md": "# Guide\n", "README.md": "# Read me\n",
    ] { files.add(root.appending(path), bytes: Array(text.utf8)) }
    for folder in [
      "/home/r/.git", "/home/r/bare", "/home/r/data", "/outside", "/home/r/.git/plans", "/outside/plans",
    ]
      as [FilePath]
    {
      for name in ["config", "description", "secret.md", "PLAN.md", "execplan.yaml", "search.yaml"] {
        files.add(folder.appending(name), bytes: Array(secret.utf8))
      }
    }
    for folder in ["/home/r/.git", "/home/r/bare", "/home/r/data"] as [FilePath] {
      files.add(folder.appending("HEAD"), bytes: Array("ref: refs/heads/main\n".utf8))
      files.add(folder.appending("objects/info/packs"))
      files.add(folder.appending("refs/heads/main"))
    }
    files.add("/home/r/data/commondir", bytes: Array(".\n".utf8))
    return files
  }()

  private static func plan(_ title: String) -> String {
    """
    # \(title)

    Status: active

    ## Purpose

    It helps.

    ## Progress

    1. [ ] (2026-11-19 10:00Z) Draw the form.

    ## Decision Log

    ## Outcomes & Retrospective

    """
  }

  // MARK: - The hostile part

  /// Returns a path from the workspace to a place of a kind, and makes the links on the way.
  private mutating func place(
    _ target: Target, _ route: Route, isFolder: Bool, _ generator: inout SeededGenerator
  ) -> String {
    let depth = ["", "docs/", "docs/plans/"][generator.below(3)]
    let up = String(repeating: "../", count: depth.split(separator: "/").count)
    let file = isFolder ? "plans" : ["secret.md", "PLAN.md", "config", "execplan.yaml"][generator.below(4)]
    let isAbsolute = generator.below(2) == 0
    let (folder, fromTop): (FilePath, String) =
      switch target {
      case .outside: ("/outside", "../../outside")
      case .gitDirectory: ("/home/r/.git", ".git")
      case .bareRepository: ("/home/r/bare", "bare")
      case .otherGitDirectory: ("/home/r/data", "data")
      }
    let leading = isAbsolute ? folder.string : up + fromTop
    switch route {
    case .plain:
      return target == .outside && isAbsolute ? "\(folder)/\(file)" : "\(depth)\(up)\(fromTop)/\(file)"
    case .odd: return "\(depth)\(Self.odd[generator.below(Self.odd.count)])/\(file)"
    case .link:
      files.addLink(Self.root.appending("\(depth)way.md"), to: FilePath("\(leading)/\(file)"))
      return "\(depth)way.md"
    case .folderLink:
      files.addLink(Self.root.appending("\(depth)way"), to: FilePath(leading))
      return "\(depth)way/\(file)"
    case .chain:
      files.addLink(Self.root.appending("\(depth)way.md"), to: "step.md")
      files.addLink(Self.root.appending("\(depth)step.md"), to: FilePath("\(leading)/\(file)"))
      return "\(depth)way.md"
    }
  }

  private static let odd = [
    ".GIT", "git~1", ".git.", ".git ", ".git::$INDEX_ALLOCATION", ".g\u{200C}it", "x\\.git", "GIT~1...",
    "./.git",
    "docs/../.git", "a\u{0}b",
  ]

  private mutating func put(_ position: Position) {
    let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\u{0}", with: "\\0") + "\""
    switch position {
    case .index, .template, .tags: write("execplan.yaml", "\(position.rawValue): \(quoted)\n")
    case .indexPath: write("execplan.yaml", "index:\n  path: \(quoted)\n  form: table\n")
    case .folders, .documents, .exclude: write("execplan.yaml", "\(position.rawValue): [\(quoted)]\n")
    case .plan: link("docs/plans/secret-plan.md")
    case .planFolder: link("work/plans")
    case .stateFolder:
      write("execplan.yaml", "profile: harness\nfolders: [docs/plans]\n")
      link("docs/plans/completed")
    case .assetFolder: link("docs/plans/add-login")
    case .configuration: link("execplan.yaml")
    case .agents:
      link("AGENTS.md")
      link("CLAUDE.md")
    case .changelog: link("CHANGELOG.md")
    case .definition: link("docs/mcp/servers/search.yaml")
    case .artefact:
      write("docs/mcp/servers/search.yaml", "command: search-server\n")
      link(".mcp.json")
      link(".mcp/servers/search.json")
    case .indexLine: add("docs/PLANS.md", "- [Secret](\(fromDocs)) — it\n")
    case .markdownLink: add("docs/plans/add-login.md", "\nSee [it](../\(fromDocs)#read-the-canary).\n")
    case .image: add("docs/plans/add-login.md", "\n![It](../\(fromDocs))\n")
    case .frontmatterSlug:
      write("docs/plans/add-login.md", "---\nslug: \(quoted)\n---\n\n" + Self.plan("Add login"))
    case .dependency:
      add("docs/plans/other.md", "\n## Steps\n\n1. [ ] Wait (after: \(name.replacing("\u{0}", with: "")))\n")
    }
  }

  /// The hostile path as a link in `docs` writes it.
  private var fromDocs: String {
    name.hasPrefix("/") ? name : "../" + name.replacing(" ", with: "%20").replacing("\u{0}", with: "%00")
  }

  private mutating func write(_ path: String, _ text: String) {
    files.add(Self.root.appending(path), bytes: Array(text.utf8))
  }

  private mutating func add(_ path: String, _ text: String) {
    let old = files.contents[Self.root.appending(path)] ?? []
    files.add(Self.root.appending(path), bytes: old + Array(text.utf8))
  }

  private mutating func link(_ path: String) {
    guard !name.contains("\u{0}") else { return }
    files.addLink(
      Self.root.appending(path), to: name.hasPrefix("/") ? FilePath(name) : Self.root.appending(name))
  }
}
