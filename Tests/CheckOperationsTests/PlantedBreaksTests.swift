import CheckOperations
import MarkdownSyntax
import PlanModel
import PlanTestSupport
import RuleFramework
import Testing
import WorkspaceReading

@Suite struct PlantedBreaksTests {
  private static func findings(_ breaks: [PlantedWorkspace.Break]) async throws -> [String] {
    let world = ExampleWorkspace.world(PlantedWorkspace(breaks).store)
    let answer = try await CheckWorkspace().run(in: world)
    #expect(answer.unreadable.map(\.path) == [])
    return answer.findings.map { "\($0.id) \($0.path):\($0.start.line) \($0.diagnostic.message)" }
  }

  @Test func `a workspace that keeps the workflow is clean`() async throws {
    #expect(try await Self.findings([]) == [])
  }

  @Test(arguments: PlantedWorkspace.breaks)
  func `a broken demand is found once, by its rule, and nothing else is`(_ item: PlantedWorkspace.Break)
    async throws
  {
    let found = try await Self.findings([item])
    #expect(found.map { $0.prefix { $0 != " " } } == [item.rule[...]], "\(found)")
  }

  @Test func `a workspace that breaks all demands once has one finding for each`() async throws {
    let found = try await Self.findings(PlantedWorkspace.breaks)
    let rules = found.map { String($0.prefix { $0 != " " }) }.sorted()
    #expect(rules == PlantedWorkspace.breaks.map(\.rule).sorted(), "\(found.joined(separator: "\n"))")
  }
}
