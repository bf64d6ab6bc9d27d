import PlanRules
import Testing

@Suite struct RegistryTests {
  @Test func `families have names of their own`() {
    #expect(Set(RuleFamily.allCases.map { $0.rawValue }).count == RuleFamily.allCases.count)
  }
}
