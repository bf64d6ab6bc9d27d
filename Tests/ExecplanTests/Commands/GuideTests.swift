import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

/// Runs every command of the guide.
@Suite struct GuideTests {
  static let folder = "docs/guide"
  static let pages = [
    "getting-started", "adopting", "profiles", "life-of-a-plan", "checking", "history", "for-agents",
  ]

  /// A page with what its commands print today.
  ///
  /// Comments say what the commands work on: `workspace: NAME` one of the examples or an empty one, and `file: NAME`
  /// that the next fence is the content of a file. The workspace `history` is a git repository, in which
  /// `commit: TIME` commits everything.
  private static func page(_ text: String) async throws -> (text: String, failures: [String]) {
    var world = ExampleWorkspace.world(MemoryFileStore())
    var repository: DatedRepository?
    var result: [String] = []
    var failures: [String] = []
    var fence: String?
    var file: String?
    var content = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let language = fence {
        if line == "```" {
          if let name = file, let repository {
            try repository.folder.write(content, to: name)
          } else if let name = file {
            try write(content, to: name, in: &world)
          }
          (fence, file, content) = (nil, nil, "")
          result.append(line)
        } else if language == "console" {
          guard line.hasPrefix("$ ") else { continue }
          result.append(line)
          guard line.hasPrefix("$ execplan ") else {
            failures.append("not a command of execplan: \(line)")
            continue
          }
          let words = AcceptanceScript.words(String(line.dropFirst("$ execplan ".count)))
          let run = await CapturedRun(words, in: world)
          result += (run.answer + run.notes).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
        } else {
          content += "\(line)\n"
          result.append(line)
        }
        continue
      }
      result.append(line)
      if line.hasPrefix("```") {
        fence = String(line.dropFirst(3))
        if fence == "sh" { failures.append("commands that no test runs: \(line)") }
      } else if argument("workspace", line) == "history" {
        let new = try await DatedRepository()
        world = new.world
        repository = new
      } else if let time = argument("commit", line) {
        try await repository?.commit(at: time)
      } else if let name = argument("workspace", line) {
        repository = nil
        world = ExampleWorkspace.world(name == "empty" ? try empty() : try ExampleWorkspace.files(name))
      } else if let name = argument("file", line) {
        file = name
      }
    }
    return (result.joined(separator: "\n"), failures)
  }

  private static func argument(_ key: String, _ line: String) -> String? {
    guard line.hasPrefix("<!-- \(key): "), line.hasSuffix(" -->") else { return nil }
    return String(line.dropFirst("<!-- \(key): ".count).dropLast(4))
  }

  private static func empty() throws -> MemoryFileStore {
    var store = MemoryFileStore()
    store.addFolder(ExampleWorkspace.root.appending(".git"))
    return store
  }

  private static func write(_ text: String, to name: String, in world: inout World) throws {
    var store = try #require(world.files as? MemoryFileStore)
    store.add(ExampleWorkspace.root.pushing(FilePath(name)), bytes: Array(text.utf8))
    world.files = store
  }

  @Test(arguments: pages)
  func `every command of the guide prints what the page says`(_ name: String) async throws {
    let path = "\(Self.folder)/\(name).md"
    let bytes = try PosixFileStore().read(ProjectFolder.path.appending(path), limit: 1 << 20)
    let (text, failures) = try await Self.page(String(decoding: bytes, as: UTF8.self))
    #expect(failures == [])
    #expect(Snapshot(ofFile: text, at: path).problem() == nil)
  }

  @Test func `every page is in the list of pages`() throws {
    let entries = try PosixFileStore().entries(of: ProjectFolder.path.appending(Self.folder))
    #expect(Set(entries.map(\.name.string)) == Set(Self.pages.map { "\($0).md" } + ["README.md"]))
  }
}
