import PlanChecking
import RuleFramework
import Testing

@Suite struct RegistryTests {
  @Test func `names of rules are kebab-case and used once`() {
    let ids = RuleRegistry.rules.map { $0.info.id }
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(id)")
    }
  }

  @Test func `every rule shows what it accepts and what it flags`() {
    for rule in RuleRegistry.rules {
      #expect(rule.info.examples.contains { $0.flagged == nil }, "\(rule.info.id)")
      #expect(rule.info.examples.contains { $0.flagged != nil }, "\(rule.info.id)")
    }
  }
}
