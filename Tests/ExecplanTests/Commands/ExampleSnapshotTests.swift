import PlanOperations
import PlanTestSupport
import PlanText
import PlanWorld
import Testing

@testable import PlanDocuments
@testable import execplan

@Suite struct ExampleSnapshotTests {
  static let folder = "Tests/ExecplanTests/Snapshots"

  static let plans = [
    "governance": "publish-arm64-images", "cookbook": "resize-in-linear-light",
    "harness": "2026-11-02-verify-blobs-while-idle",
  ]

  static let documents = [
    "list": ListDocument.shape.schemaText(), "show": ShowDocument.shape.schemaText(),
    "next": NextDocument.shape.schemaText(), "doctor": DoctorDocument.shape.schemaText(),
  ]

  /// The arguments of each verb in an example.
  static func arguments(_ verb: String, _ example: String) -> [String] {
    verb == "show" ? [verb, plans[example] ?? ""] : verb == "list" ? [verb, "--all"] : [verb]
  }

  @Test(arguments: ExampleWorkspace.names, ["list", "show", "next", "doctor"])
  func `answers for people stay as they are`(_ example: String, _ verb: String) async throws {
    let world = ExampleWorkspace.world(try ExampleWorkspace.files(example))
    let run = await CapturedRun(Self.arguments(verb, example), in: world)
    let platform = await DiagnoseWorkspace().run(in: world).platform
    let text = run.transcript.replacing("(\(platform))", with: "(PLATFORM)")
    #expect(Snapshot(of: text, in: Self.folder, named: "\(verb).\(example).txt").problem() == nil)
  }

  @Test(arguments: ExampleWorkspace.names, ["list", "show", "next", "doctor"])
  func `answers for programs stay as they are and conform to their schemas`(
    _ example: String, _ verb: String
  ) async throws {
    let world = ExampleWorkspace.world(try ExampleWorkspace.files(example))
    let run = await CapturedRun(
      Self.arguments(verb, example).filter { $0 != "--all" } + ["--json"], in: world)
    let platform = await DiagnoseWorkspace().run(in: world).platform
    let text = run.answer.replacing("\"\(platform)\"", with: "\"PLATFORM\"")
    #expect(Snapshot(of: text, in: Self.folder, named: "\(verb).\(example).json").problem() == nil)
    let schema = try SchemaConformance(schemaText: try #require(Self.documents[verb]))
    #expect(try schema.problems(in: run.answer) == [])
  }

  @Test(arguments: PublishedSchemas.texts.map(\.file))
  func `published schemas are those of the documents`(_ file: String) throws {
    let text = try #require(PublishedSchemas.texts.first { $0.file == file }).text
    #expect(Snapshot(ofFile: text, at: "docs/schemas/\(file)").problem() == nil)
  }

  @Test(arguments: [
    ["list"], ["show"], ["next"], ["doctor"], ["completions"], [], ["exit-codes"], ["states"], ["profiles"],
  ])
  func `help stays as it is`(_ topic: [String]) async throws {
    let run = await CapturedRun(["help"] + topic, in: ExampleWorkspace.world(MemoryFileStore()))
    let name = "help\(topic.map { ".\($0)" }.joined()).txt"
    #expect(Snapshot(of: run.transcript, in: Self.folder, named: name).problem() == nil)
  }

  @Test func `the options of a verb are the same however they are asked for`() async {
    let world = ExampleWorkspace.world(MemoryFileStore())
    let asked = await CapturedRun(["help", "list"], in: world)
    #expect(asked.answer.contains("--stale"))
    #expect(await CapturedRun(["list", "--help"], in: world).answer == asked.answer)
  }

  @Test(arguments: [["--outline"], ["--section", "status"], ["--section", "follow-up"]])
  func `parts of a plan stay as they are`(_ options: [String]) async throws {
    let world = ExampleWorkspace.world(try ExampleWorkspace.files("governance"))
    let run = await CapturedRun(["show", "publish"] + options, in: world)
    let name = "show.\(options.map { $0.drop { $0 == "-" } }.joined(separator: ".")).txt"
    #expect(Snapshot(of: run.transcript, in: Self.folder, named: name).problem() == nil)
  }

  @Test(arguments: ["1", "20", "39", "41", "99999999999999999999"])
  func `help fits any width`(_ columns: String) async throws {
    for verb in try CommandTree().commands.map(\.name) {
      let world = World(
        files: MemoryFileStore(), now: { UTCTimestamp(secondsSince1970: 0) },
        environment: { $0 == "COLUMNS" ? columns : nil }, currentDirectory: ExampleWorkspace.root)
      for words in [[verb, "--help"], ["help", verb]] {
        let run = await CapturedRun(words, in: world)
        #expect(run.status == .done && run.answer.contains("USAGE"), "\(words)")
      }
    }
  }
}
