import Testing

@testable import PlanLanguage

@Suite struct DecisionKindTests {
  @Test(arguments: DecisionKind.allCases)
  func `reads its own label`(_ kind: DecisionKind) {
    #expect(read(kind.label) == kind)
    #expect(read(kind.rawValue.uppercased()) == kind)
    #expect(read("**\(kind.label):**") == kind)
  }

  @Test(arguments: [
    ("scope-change", DecisionKind.scopeChange), ("Scope_Change", .scopeChange),
    (" feedback  requested ", .feedbackRequested),
  ])
  func `reads other spellings`(_ text: String, _ kind: DecisionKind) {
    #expect(read(text) == kind)
  }

  @Test(arguments: ["", "decisions", "scope", "feedback", "approval of the change", "\u{0}"])
  func `leaves other words alone`(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func `shows a capital letter first`() {
    #expect(DecisionKind.scopeChange.label == "Scope change")
    #expect(DecisionKind.decision.label == "Decision")
  }

  private func read(_ text: String) -> DecisionKind? {
    var text = text
    return text.withUTF8 { DecisionKind(label: $0, from: 0, to: $0.count) }
  }
}
