import Testing

@testable import execplan

/// What every command prints for programs is a document whose schema is published.
@Suite struct DocumentConformanceTests {
  static let calls = EveryCommand.calls.sorted { $0.key < $1.key }.flatMap { command, calls in
    calls.map { [command] + EveryCommand.ordinary($0) + ["--json"] }
  }

  /// Commands that ask git for everything they say; ``HistoryCommandTests`` runs them in a repository.
  static let ofGit: Set<String> = ["audit", "diff", "timeline"]

  /// What another program reads as it is.
  static let ofShells: Set<String> = ["completions"]

  @Test(arguments: calls.filter { !ofGit.union(ofShells).contains($0[0]) })
  func `a document conforms to the schema that its first key names`(_ call: [String]) async throws {
    let world = EveryCommand.world(EveryCommand.files())
    if call[0] == "undo" { _ = await CapturedRun(["log", "add-search", "A text"], in: world) }
    let run = await CapturedRun(call, in: world)
    #expect(run.status != .notDone, "\(run.transcript)")
    let name = try #require(try OrderedJSON(reading: run.answer)["schema"]?.text, "\(run.answer)")
    let file = name.replacing("execplan.", with: "").replacing("/", with: "-") + ".json"
    let schema = try #require(PublishedSchemas.texts.first { $0.file == file }, "\(file)").text
    #expect(try SchemaConformance(schemaText: schema).problems(in: run.answer) == [])
  }

  @Test func `what shells read is no document, and asking for one is refused`() async {
    let world = EveryCommand.world(EveryCommand.files())
    let run = await CapturedRun(["completions", "bash", "--json"], in: world)
    #expect(run.status == .notDone)
    #expect(run.answer.isEmpty)
  }
}
