import CheckOperations
import PlanModel
import PlanTestSupport
import RuleFramework
import Testing

@Suite struct BaselineTests {
  private static func document(_ findings: [(path: String, rule: String, message: String)]) -> [UInt8] {
    let items = findings.map { item in
      #"{"path": "\#(item.path)", "line": 1, "rule": "\#(item.rule)", "message": "\#(item.message)"}"#
    }
    return Array(
      #"{"schema": "execplan.check/1", "findings": [\#(items.joined(separator: ",\n"))]}"#.utf8)
  }

  private static func findings() async throws -> [Finding] {
    let breaks = PlantedWorkspace.breaks.filter { ["dead-link", "local-time"].contains($0.rule) }
    return try await CheckWorkspace().run(in: ExampleWorkspace.world(PlantedWorkspace(breaks).store)).findings
  }

  @Test func `what it holds is left out, wherever its lines have gone, and what is gone is counted`()
    async throws
  {
    let findings = try await Self.findings()
    let first = try #require(findings.first)
    let same = (first.path, first.id, first.diagnostic.message)
    let baseline = try #require(Baseline(Self.document([same, same, ("a.md", "x", "y")])))
    let compared = baseline.compare(findings)
    #expect(compared.new == Array(findings.dropFirst()))
    #expect(compared.gone == 2)
  }

  @Test func `another message, rule or file is another finding`() async throws {
    let findings = try await Self.findings()
    let first = try #require(findings.first)
    for other in [
      ("b.md", first.id, first.diagnostic.message), (first.path, "x", first.diagnostic.message),
      (first.path, first.id, "x"),
    ] {
      #expect(try #require(Baseline(Self.document([other]))).compare(findings).new == findings)
    }
  }

  @Test func `a hundred thousand findings are read`() throws {
    let all = (0..<100_000).map { ("docs/plans/plan-\($0).md", "dead-link", "there is nothing at x\($0)") }
    #expect(try #require(Baseline(Self.document(all))).count == 100_000)
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"schema": "execplan.check/1"}"#, #"{"schema": "execplan.list/1", "findings": []}"#,
    #"{"schema": "execplan.check/1", "findings": [{"path": "a"}]}"#,
    #"{"schema": "execplan.check/1", "findings": []"#,
  ])
  func `any other text is refused`(_ text: String) {
    #expect(Baseline(Array(text.utf8)) == nil)
  }

  @Test func `the answer counts what is gone only where everything was checked`() async throws {
    let world = ExampleWorkspace.world(PlantedWorkspace([]).store)
    var check = CheckWorkspace()
    check.baseline = Baseline(Self.document([("a.md", "x", "y")]))
    #expect(try await check.run(in: world).gone == 1)
    check.paths = ["docs"]
    #expect(try await check.run(in: world).gone == 0)
  }
}
