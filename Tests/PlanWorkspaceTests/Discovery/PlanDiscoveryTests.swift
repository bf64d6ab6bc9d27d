import PlanTestSupport
import PlanText
import PlanWorkspace
import PlanWorld
import SystemPackage
import Testing

@Suite struct PlanDiscoveryTests {
  @Test func `folders that the workspace names hold plans whatever they are called`() {
    let files = MemoryFileStore([
      "/r/docs/specs/a.md": "", "/r/docs/specs/vendor/b.md": "", "/r/docs/c.md": "",
    ])
    let result = PlanDiscovery.find(in: "/r", files: files, scope: PlanScope(folders: ["docs/specs"]))
    #expect(result.candidates.map(\.relativePath) == ["docs/specs/a.md", "docs/specs/vendor/b.md"])
    #expect(PlanDiscovery.find(in: "/r", files: files).candidates.isEmpty)
  }

  @Test func `a file that the workspace names is a plan whatever it is called`() {
    let files = MemoryFileStore(["/r/docs/big-move.md": "", "/r/docs/c.md": ""])
    let result = PlanDiscovery.find(in: "/r", files: files, scope: PlanScope(folders: ["docs/big-move.md"]))
    #expect(result.candidates.map(\.relativePath) == ["docs/big-move.md"])
    #expect(result.candidates.map(\.found) == [.folder])
  }

  @Test func `files that the workspace leaves out are no plans`() throws {
    let files = MemoryFileStore(["/r/plans/a.md": "", "/r/plans/old/b.md": "", "/r/plans/c-notes.md": ""])
    let patterns = try ["plans/old", "**/*-notes.md"].map { try #require(PathPattern($0)) }
    let result = PlanDiscovery.find(in: "/r", files: files, scope: PlanScope(exclusions: patterns))
    #expect(result.candidates.map(\.relativePath) == ["plans/a.md"])
  }

  @Test func `a folder with a configuration is a workspace of its own`() {
    let files = MemoryFileStore([
      "/r/plans/a.md": "", "/r/app/execplan.yaml": "", "/r/app/plans/b.md": "", "/r/lib/plans/c.md": "",
      "/r/app/sub/plans/d.md": "", "/r/.git/HEAD": "",
    ])
    let paths = { (root: FilePath) in
      PlanDiscovery.find(in: root, files: files).candidates.map(\.relativePath)
    }
    #expect(paths("/r") == ["lib/plans/c.md", "plans/a.md"])
    #expect(paths("/r/app") == ["plans/b.md", "sub/plans/d.md"])
  }

  @Test func `all workspaces of a repository are found`() {
    let files = MemoryFileStore([
      "/r/.git/HEAD": "", "/r/app/execplan.yaml": "", "/r/app/deep/execplan.yaml": "", "/r/lib/a.md": "",
      "/r/node_modules/x/execplan.yaml": "", "/r/other/.git/HEAD": "", "/r/other/execplan.yaml": "",
      "/r/a-b/execplan.yaml": "",
    ])
    let found = RepositoryWorkspaces.find(around: "/r/app/deep", files: files)
    #expect(found.top == "/r")
    #expect(found.roots == ["/r", "/r/a-b", "/r/app", "/r/app/deep"])
    #expect(found.problems.isEmpty)
  }

  /// Returns the relative paths that are found in a store with empty files.
  private func found(_ paths: [String], in root: FilePath = "/r") -> [String] {
    let files = MemoryFileStore(Dictionary(uniqueKeysWithValues: paths.map { ("\(root)/\($0)", "") }))
    let result = PlanDiscovery.find(in: root, files: files)
    #expect(result.problems == [])
    return result.candidates.map(\.relativePath)
  }

  @Test func `finds files in folders of plans, sorted by bytes`() {
    let paths = [
      "docs/exec-plans/active/a-b.md", "docs/exec-plans/active/a.md", "docs/exec-plans/active/a/PLAN.md",
      ".agent/execplans/x.markdown", "docs/exec-plans/Z.md", "docs/exec-plans/é.md", "plans/b/c/d.MD",
    ]
    let expected = [
      ".agent/execplans/x.markdown", "docs/exec-plans/Z.md", "docs/exec-plans/active/a-b.md",
      "docs/exec-plans/active/a.md", "docs/exec-plans/é.md", "plans/b/c/d.MD",
    ]
    #expect(found(paths + ["docs/x.md", "README.md", "plans/notes.txt"]) == expected)
  }

  @Test func `finds plans by name anywhere`() {
    let paths = [
      "PLAN.md", "docs/auth-exec-plan.md", "src/deep/down/EXECPLAN.md", "src/plan.txt", "docs/plans.md",
    ]
    #expect(found(paths) == ["PLAN.md", "docs/auth-exec-plan.md", "src/deep/down/EXECPLAN.md"])
  }

  @Test func `leaves out what is no plan by its name or folder`() {
    let paths = [
      "plans/README.md", "plans/active/INDEX.md", "plans/plan-template.md", "plans/templates/x.md",
      "plans/x/evidence/y.md", "plans/Reports/y.md", "plans/tech-debt-tracker.md",
      "docs/templates/plans/x.md",
      "node_modules/p/plans/x.md", "target/plans/x.md", ".git/plans/x.md", "vendor/PLAN.md",
    ]
    #expect(found(paths) == [])
  }

  @Test func `a tool's folder name is a subject inside a folder of plans`() {
    #expect(found(["plans/build/x.md", "plans/vendor/y.md"]) == ["plans/build/x.md", "plans/vendor/y.md"])
  }

  @Test func `the folder beside a plan holds its assets`() {
    let paths = ["plans/auth.md", "plans/auth/notes.md", "plans/auth/deep/notes.md", "plans/other/b.md"]
    #expect(found(paths) == ["plans/auth.md", "plans/other/b.md"])
  }

  @Test func `a folder beside an index or PLAN.md is searched`() {
    let paths = [
      "plans/PLAN.md", "plans/PLAN/a.md", "plans/README.md", "plans/README/b.md", "plans/plan/c.md",
    ]
    #expect(found(paths) == ["plans/PLAN.md", "plans/PLAN/a.md", "plans/README/b.md", "plans/plan/c.md"])
  }

  @Test func `a folder of plans is searched even beside a file of its name`() {
    let paths = ["docs/execplan.md", "docs/execplan/a.md"]
    #expect(found(paths) == paths)
  }

  @Test func `a folder of a state is searched even beside a file of its name`() {
    let files = MemoryFileStore(["/r/plans/active.md": "", "/r/plans/active/a.md": ""])
    let all = PlanDiscovery.find(in: "/r", files: files) { $0 == "active" }
    #expect(all.candidates.map(\.relativePath) == ["plans/active.md", "plans/active/a.md"])
    #expect(PlanDiscovery.find(in: "/r", files: files).candidates.map(\.relativePath) == ["plans/active.md"])
  }

  @Test func `says what speaks for a candidate and where it lies`() throws {
    let files = MemoryFileStore(["/r/docs/Plans/completed/2026/a/PLAN.md": "", "/r/PLAN.md": ""])
    let candidates = PlanDiscovery.find(in: "/r", files: files).candidates
    #expect(candidates.map(\.found) == [.name, .folder])
    #expect(candidates.map(\.planRoot) == [nil, "/r/docs/Plans"])
    let plan = try #require(candidates.last)
    #expect(plan.path == "/r/docs/Plans/completed/2026/a/PLAN.md")
    #expect(plan.slug == "a")
    #expect(plan.foldersBelowPlanRoot == ["a", "2026", "completed"])
    #expect(plan.stateFolder { $0 == "completed" } == "completed")
    #expect(plan.stateFolder { $0 == "active" } == nil)
  }

  @Test func `the root may be a folder of plans itself`() {
    #expect(found(["a.md", "README.md"], in: "/r/plans") == ["a.md"])
  }

  @Test func `another checkout inside a checkout is not entered`() {
    let nested = ["tree/.git", "tree/plans/a.md", "sub/.git/HEAD", "sub/plans/b.md", "plans/c.md"]
    #expect(found(nested + [".git/HEAD"]) == ["plans/c.md"])
    #expect(found(nested) == ["plans/c.md", "sub/plans/b.md", "tree/plans/a.md"])
  }

  @Test func `an empty root holds nothing`() throws {
    let empty = try TemporaryFolder()
    let nothing = DiscoveryResult(candidates: [], problems: [])
    #expect(PlanDiscovery.find(in: empty.path, files: PosixFileStore()) == nothing)
    #expect(PlanDiscovery.find(in: "/", files: MemoryFileStore()) == nothing)
  }
}
