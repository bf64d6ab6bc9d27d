import ClientConfiguration
import MarkdownSyntax
import PlanChecking
import PlanIndexing
import PlanModel
import PlanTestSupport
import PlanText
import RuleFramework
import Testing

/// The examples of rules for workspaces: files, each behind a line `=== path ===`; `docs/plans.md` is the index.
@Suite struct WorkspaceExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let example: RuleExample

    var testDescription: String { "\(id), \(example.flagged == nil ? "accepted" : "flagged")" }
  }

  static let cases = RuleRegistry.rules.filter { $0.info.subject == .workspace }.flatMap { rule in
    rule.info.examples.map { Case(id: rule.info.id, example: $0) }
  }

  @Test(arguments: cases) func `a rule finds what its examples say`(_ example: Case) throws {
    let files = Self.files(in: example.example.text)
    let found = Checker().check(try Self.facts(files))
    let own = found.filter { $0.id == example.id }
    #expect(own.map(\.diagnostic.message) == example.example.message.map { [$0] } ?? [])
    var places: [Int] = []
    for finding in own {
      let file = try #require(files.first { $0.path == finding.path })
      // What is found in a file that is not parsed has a line and no bytes.
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
      let before = lines.prefix(finding.start.line - 1).reduce(0) { $0 + $1.utf8.count + 1 }
      places.append(
        file.offset + (finding.diagnostic.range.end > 0 ? finding.diagnostic.range.start : before))
    }
    #expect(places == (example.example.flagged.map { [$0] } ?? []))
    for finding in own {
      let fixed = try finding.diagnostic.fix.map { fix in
        try Self.applying(
          fix, to: #require(files.first { $0.path == finding.path }), in: example.example.text)
      }
      #expect(fixed == example.example.fixed)
    }
    if example.example.flagged == nil { #expect(found.map(\.id) == []) }
  }

  /// Returns the tree after a repair in one of its files.
  private static func applying(
    _ fix: Fix, to file: (path: String, offset: Int, text: String, branch: String?), in tree: String
  ) throws -> String {
    let moved = fix.edits.map { edit in
      TextEdit(
        replacing: ByteRange(file.offset + edit.range.start, file.offset + edit.range.end),
        with: String(decoding: edit.replacement, as: UTF8.self))
    }
    return String(decoding: try SourceText(Array(tree.utf8)).applying(moved), as: UTF8.self)
  }

  private static func files(in text: String) -> [(path: String, offset: Int, text: String, branch: String?)] {
    var result: [(path: String, offset: Int, text: String, branch: String?)] = []
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let next = offset + line.utf8.count + 1
      if line.hasPrefix("=== "), line.hasSuffix(" ===") {
        // A file of a branch is written `branch NAME: PATH`.
        let words = line.dropFirst(4).dropLast(4).split(separator: ": ")
        let branch = words.count > 1 ? words[0].dropFirst("branch ".count) : nil
        result.append((String(words[words.count - 1]), next, "", branch.map(String.init)))
      } else if !result.isEmpty {
        result[result.count - 1].text += line + "\n"
      }
      offset = next
    }
    return result
  }

  private static func facts(_ files: [(path: String, offset: Int, text: String, branch: String?)]) throws
    -> WorkspaceFacts
  {
    let index = files.first { $0.path == "docs/plans.md" }
    var listed: [String: IndexedPlan] = [:]
    if let index {
      for plan in PlanIndex(parsing: Array(index.text.utf8), at: index.path).plans {
        if let path = plan.path(from: ["docs"]) { listed[path] = plan }
      }
    }
    var plans: [WorkspaceFacts.PlanFact] = []
    var lines: [IndexFacts.Fact] = []
    for file in files
    where file.branch == nil && file.path.hasPrefix("docs/plans/") && file.path.hasSuffix(".md") {
      let plan = Plan(file.text)
      let slug =
        plan.frontmatter?.text("slug") ?? String(file.path.split(separator: "/").last?.dropLast(3) ?? "")
      let context = PlanContext(
        plan: plan, path: file.path, slug: slug, now: try UTCTimestamp(parsing: "2026-02-01 12:00Z"),
        state: StateDecision(plan, indexed: listed[file.path]))
      plans.append(WorkspaceFacts.PlanFact(context))
      lines.append(
        IndexFacts.Fact(
          line: IndexLine(path: file.path, slug: slug, title: plan.title ?? slug, summary: nil),
          state: context.state.state))
    }
    var surroundings = surroundings(files, plans: plans)
    surroundings.branches = WorkspaceSurroundings.BranchFact.all(
      among: files.compactMap { file in
        guard let branch = file.branch else { return nil }
        let slug = String(file.path.split(separator: "/").last?.dropLast(3) ?? "")
        return BranchVersion(
          slug: slug, path: file.path, place: branch, isRemote: false,
          isHere: files.contains { $0.branch == nil && $0.path == file.path },
          state: StateDecision(Plan(file.text), indexed: nil).state, bytes: Array(file.text.utf8))
      }, beside: Set(plans.map(\.slug)))
    guard let index else { return WorkspaceFacts(plans: plans, surroundings: surroundings) }
    let source = SourceText(Array(index.text.utf8))
    let places = Dictionary(plans.map { (PathKey($0.path), $0.place) }) { first, _ in first }
    return WorkspaceFacts(
      plans: plans,
      index: try WorkspaceFacts.IndexFact.all(
        in: PlanIndex(parsing: source.bytes, at: index.path), source, at: index.path,
        comparedWith: IndexFacts(plans: lines), places: places),
      surroundings: surroundings)
  }

  private static func surroundings(
    _ files: [(path: String, offset: Int, text: String, branch: String?)], plans: [WorkspaceFacts.PlanFact]
  ) -> WorkspaceSurroundings {
    var result = WorkspaceSurroundings()
    result.tree = Tree(paths: Set(files.map(\.path)))
    var sources: [String: [UInt8]] = [:]
    var present: [String: [UInt8]] = [:]
    for file in files {
      let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
      if plans.contains(where: { $0.path == folder + ".md" }) {
        result.assets.append(.init(path: file.path, plan: folder + ".md", isNamed: false))
      }
      if MCPArtefacts.isSource(file.path) { sources[file.path] = Array(file.text.utf8) }
      if MCPArtefacts.isArtefact(file.path) { present[file.path] = Array(file.text.utf8) }
      if file.path == "CHANGELOG.md" { result.changelog = .init(Plan(file.text), path: file.path) }
      if file.path == "execplan.yaml" {
        let lines = file.text.split(separator: "\n").enumerated().filter { $0.element.hasPrefix("  ") }
        result.ruleNames = lines.map { line in
          let name = String(line.element.split(separator: ":")[0].dropFirst(2))
          return .init(name: name, place: .init(path: file.path, line: line.offset + 1))
        }
      }
    }
    result.servers = MCPArtefacts(sources: sources, present: present).facts
    return result
  }

  private struct Tree: TreeFacts {
    let paths: Set<String>
    func exists(_ path: String) -> Bool? { paths.contains(path) }
    func anchors(of path: String) -> Set<String>? { nil }
  }
}
