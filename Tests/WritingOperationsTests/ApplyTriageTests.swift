import PlanOperations
import PlanTestSupport
import SystemPackage
import Testing
import WritingOperations

/// Several plans that move into the folder of closed plans at once.
@Suite struct ApplyTriageTests {
  private static let folder = "/w/docs/exec-plans"

  private static func plan(_ name: String, links: String, isDone: Bool = true) -> String {
    """
    # \(name)

    ## Progress

    - [\(isDone ? "x" : " ")] (2026-01-09 10:00Z) Did it.

    ## Outcomes & Retrospective

    It works. See \(links).

    """
  }

  private static func files() -> MemoryFileStore {
    var files = MemoryFileStore([
      "/w/execplan.yaml": "profile: harness\n",
      "\(folder)/active/one.md": plan("One", links: "[two](two.md), [open](open.md) and [own](one/notes.md)"),
      "\(folder)/active/one/notes.md": "Of [one](../one.md) and [two](../two.md).\n",
      "\(folder)/active/two.md": plan("Two", links: "[one](one.md#progress)"),
      "\(folder)/active/three/PLAN.md": plan("Three", links: "[one](../one.md)"),
      "\(folder)/active/open.md": plan(
        "Open", links: "[one](one.md) and [three](three/PLAN.md)", isDone: false),
      "\(folder)/completed/old.md": plan("Old", links: "[two](../active/two.md)"),
      "/w/README.md":
        "Now: [one](docs/exec-plans/active/one.md), `docs/exec-plans/active/two.md`, twofold.\n",
    ])
    files.addFolder("/w/.git")
    return files
  }

  private static func triage(_ names: [String], of files: MemoryFileStore) async throws -> WriteAnswer {
    let world = SmallWorkspace.world(files)
    let plans = try await ProposeTriage().run(in: world).plans
      .filter { plan in names.contains { plan.path.hasSuffix($0) } }
    #expect(plans.count == names.count)
    return try await ApplyTriage(plans).run(in: world, mode: .write)
  }

  private static func text(_ path: String, in files: MemoryFileStore) -> String? {
    files.contents[FilePath(path)].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `links between plans that move together, and to them, lead to their new places`() async throws {
    let files = Self.files()
    let answer = try await Self.triage(["active/one.md", "active/two.md", "three/PLAN.md"], of: files)
    #expect(answer.report.notes == [])
    #expect(!answer.report.isPartial)
    let folder = Self.folder
    let one = try #require(Self.text("\(folder)/completed/one.md", in: files))
    #expect(one.contains("[two](two.md), [open](../active/open.md) and [own](one/notes.md)"))
    #expect(
      Self.text("\(folder)/completed/one/notes.md", in: files)
        == "Of [one](../one.md) and [two](../two.md).\n")
    #expect(Self.text("\(folder)/completed/two.md", in: files)?.contains("[one](one.md#progress)") == true)
    let three = Self.text("\(folder)/completed/three/PLAN.md", in: files)
    #expect(three?.contains("[one](../one.md)") == true)
    let open = Self.text("\(folder)/active/open.md", in: files)
    #expect(open?.contains("[one](../completed/one.md) and [three](../completed/three/PLAN.md)") == true)
    #expect(Self.text("\(folder)/completed/old.md", in: files)?.contains("[two](two.md)") == true)
    #expect(
      Self.text("/w/README.md", in: files)
        == "Now: [one](docs/exec-plans/completed/one.md), `docs/exec-plans/completed/two.md`, twofold.\n")
  }

  @Test func `together and one after the other make the same files`() async throws {
    let together = Self.files()
    _ = try await Self.triage(["active/one.md", "active/two.md", "three/PLAN.md"], of: together)
    let single = Self.files()
    for name in ["active/one.md", "active/two.md", "three/PLAN.md"] {
      _ = try await Self.triage([name], of: single)
    }
    #expect(SmallWorkspace.bytes(together) == SmallWorkspace.bytes(single))
  }

  @Test func `a plan that cannot move stays as it is, and the others move`() async throws {
    var files = Self.files()
    let taken = Self.plan("Taken", links: "nothing")
    files.add(FilePath("\(Self.folder)/completed/two.md"), bytes: Array(taken.utf8))
    let before = Self.text("\(Self.folder)/active/two.md", in: files)
    let answer = try await Self.triage(["active/one.md", "active/two.md", "three/PLAN.md"], of: files)
    #expect(answer.report.notes.count == 1)
    #expect(answer.report.isPartial)
    #expect(answer.report.notes[0].contains("docs/exec-plans/completed/two.md is there already"))
    #expect(Self.text("\(Self.folder)/completed/two.md", in: files) == taken)
    let links = ("[one](one.md#progress)", "[one](../completed/one.md#progress)")
    #expect(
      Self.text("\(Self.folder)/active/two.md", in: files)
        == before.map { $0.replacing(links.0, with: links.1) })
    #expect(
      Self.text("\(Self.folder)/completed/one.md", in: files)?.contains("[two](../active/two.md)") == true)
    #expect(Self.text("\(Self.folder)/completed/three/PLAN.md", in: files) != nil)
  }
}
