import PlanModel
import PlanTestSupport
import PlanWorld
import SystemPackage
import Testing

@testable import execplan

/// Names are bytes: two that look the same are two files, and those that are not UTF-8 can be named.
@Suite struct FileNameTests {
  private static let composed = "docs/plans/caf\u{E9}.md"
  private static let decomposed = "docs/plans/cafe\u{301}.md"
  private static let latin = #"docs/plans/latin-caf\xe9.md"#

  private static func plan(_ title: String) -> [UInt8] {
    Array(
      "# \(title)\n\nStatus: active\n\n## Progress\n\n- [ ] (2026-11-19 10:00Z) Draw [it](none.md).\n".utf8)
  }

  private static var files: MemoryFileStore {
    var files = MemoryFileStore(["/workspace/.git/HEAD": ""])
    for (path, title) in [(composed, "One"), (decomposed, "Two"), (latin, "Latin")] {
      files.add(place(path), bytes: plan(title))
    }
    return files
  }

  private static func place(_ path: String) -> FilePath {
    FilePath("/workspace").pushing(FilePath(text: path))
  }

  private static func text(_ path: String, in files: MemoryFileStore) -> String {
    String(decoding: files.contents[place(path)] ?? [], as: UTF8.self)
  }

  private static func run(_ words: [String], in files: MemoryFileStore) async -> CapturedRun {
    await CapturedRun(words, in: HostileWorkspace.world(files, in: "/workspace"))
  }

  @Test func `names that differ in their bytes alone are two files`() async throws {
    let files = Self.files
    let list = await Self.run(["list", "--json"], in: files)
    let document = try OrderedJSON(reading: list.answer)
    #expect(document["plans"]?.elements.count == 3)
    for (path, title) in [(Self.composed, "One"), (Self.decomposed, "Two")] {
      let slug = String(path.dropFirst(11).dropLast(3))
      for name in [path, slug] {
        let run = await Self.run(["show", name], in: files)
        #expect(run.status == .done)
        #expect(run.answer.contains(title), "\(name): \(run.transcript)")
      }
      let run = await Self.run(["log", path, "Wrote to \(title)."], in: files)
      #expect(run.status == .done)
    }
    #expect(Self.text(Self.composed, in: files).contains("Wrote to One."))
    #expect(!Self.text(Self.composed, in: files).contains("Wrote to Two."))
    #expect(Self.text(Self.decomposed, in: files).contains("Wrote to Two."))
    let check = await Self.run(["check", "--json", Self.decomposed], in: files)
    #expect(check.answer.contains("\"filesChecked\": 1"), "\(check.answer)")
  }

  @Test func `an index keeps a line for each of two names that look the same`() async {
    var files = Self.files
    files.add("/workspace/docs/PLANS.md", bytes: Array("# Plans\n\n## Active Plans\n".utf8))
    files.add("/workspace/execplan.yaml", bytes: Array("index: docs/PLANS.md\n".utf8))
    let run = await Self.run(["index"], in: files)
    #expect(run.status == .done, "\(run.transcript)")
    let index = Array(Self.text("docs/PLANS.md", in: files).utf8)
    #expect(index.firstRange(of: Array("(plans/caf\u{E9}.md)".utf8)) != nil)
    #expect(index.firstRange(of: Array("(plans/cafe\u{301}.md)".utf8)) != nil)
    #expect(index.firstRange(of: Array("(plans/latin-caf%E9.md)".utf8)) != nil)
    let again = await Self.run(["index", "--check"], in: files)
    #expect(again.status == .done, "\(again.transcript)")
    let check = await Self.run(["check", "--select", "dead-index-line,unlisted-plan"], in: files)
    #expect(check.status == .done, "\(check.transcript)")
  }

  @Test func `a name that is not UTF-8 is shown escaped and can be named so`() async throws {
    let files = Self.files
    let list = await Self.run(["list"], in: files)
    #expect(list.answer.contains(#"latin-caf\xe9"#))
    #expect(!list.answer.contains("\u{FFFD}"))
    for name in [Self.latin, #"latin-caf\xe9"#, #"latin-caf\xE9.md"#, "latin"] {
      var world = HostileWorkspace.world(files, in: "/workspace")
      if name.hasSuffix(".md"), !name.contains("/") { world.currentDirectory = "/workspace/docs/plans" }
      let run = await CapturedRun(["show", name], in: world)
      #expect(run.status == .done, "\(run.transcript)")
      #expect(run.answer.contains("Latin"), "\(name)")
    }
    let log = await Self.run(["log", Self.latin, "It works."], in: files)
    #expect(log.status == .done, "\(log.transcript)")
    #expect(log.answer.contains(Self.latin))
    #expect(Self.text(Self.latin, in: files).contains("It works."))
    let check = await Self.run(["check", Self.latin], in: files)
    #expect(check.answer.contains(Self.latin), "\(check.transcript)")
    let renamed = await Self.run(["rename", #"latin-caf\xe9"#, "coffee-house"], in: files)
    #expect(renamed.status == .done, "\(renamed.transcript)")
    #expect(files.contents[Self.place(Self.latin)] == nil)
    #expect(files.contents["/workspace/docs/plans/coffee-house.md"] != nil)
  }

  @Test func `archiving keeps the bytes of a name`() async {
    var files = MemoryFileStore([
      "/workspace/.git/HEAD": "", "/workspace/execplan.yaml": "profile: harness\n",
    ])
    let text = Self.plan("Latin")
    files.add(Self.place(#"docs/exec-plans/active/caf\xe9.md"#), bytes: text)
    let run = await Self.run(["abandon", #"caf\xe9"#, "No use"], in: files)
    #expect(run.status == .done, "\(run.transcript)")
    #expect(files.contents[Self.place(#"docs/exec-plans/completed/caf\xe9.md"#)] != nil)
  }
}
