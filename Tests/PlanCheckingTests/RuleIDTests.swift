import PlanChecking
import PlanModel
import RuleFramework
import Testing

@Suite struct RuleIDTests {
  @Test func `every constant is the name of a rule`() {
    let names = Set(RuleRegistry.rules.map { $0.info.id })
    #expect(RuleID.allCases.filter { !names.contains($0.rawValue) } == [])
  }
}
