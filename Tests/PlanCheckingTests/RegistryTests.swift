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

  @Test func `a rule with a repair shows what it repairs, and no other rule does`() {
    for rule in RuleRegistry.rules {
      let isShown = rule.info.examples.contains { $0.fixed != nil }
      #expect(isShown == (rule.info.fix != nil), "\(rule.info.id)")
    }
  }

  @Test func `a message is one line in lower case without a period, and a repair has no mark`() {
    for rule in RuleRegistry.rules {
      for example in rule.info.examples {
        guard let message = example.message else { continue }
        #expect(message.first.map { !$0.isUppercase } ?? false, "\(rule.info.id)")
        #expect(message.last != "." && !message.contains("\n"), "\(rule.info.id)")
        #expect(!(example.fixed?.contains(RuleExample.marker) ?? false), "\(rule.info.id)")
      }
    }
  }
}
