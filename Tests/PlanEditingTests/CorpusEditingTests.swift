import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import Testing

@Suite(.enabled(if: CorpusPlans.folder != nil))
struct CorpusEditingTests {
  @Test func `quick readers answer as thorough ones`() throws {
    for sample in try CorpusPlans.samples() {
      #expect(QuickReading.fault(in: sample.plan) == nil, "\(sample.path)")
    }
  }

  private func text() throws -> WrittenText {
    try WrittenText(
      "Ran `make test`: 12 passed.\n# not a heading\n\nSecond paragraph of some words, long enough that it "
        + "is wrapped where lines are wrapped, and with a [link](x.md)."
    )
  }

  /// Returns what an edit gives, or `nil` when the plan has no place for it.
  private func possible<Value>(_ body: () throws(EditingError) -> Value, _ path: String) -> Value? {
    do {
      return try body()
    } catch {
      switch error {
      case .noColumn, .unclosedBlock:
        return nil
      case .noSection, .unreadableName, .unreadableDependency, .unreadableLink, .noStep:
        Issue.record("\(path): \(error)")
        return nil
      }
    }
  }

  /// Adds the section where it is missing.
  private func withSection(_ role: SectionRole, _ sample: CorpusPlans.Sample) throws -> Plan? {
    let edits = possible({ () throws(EditingError) in try sample.plan.addingSection(role) }, sample.path)
    guard let edits, !edits.isEmpty else { return edits == nil ? nil : sample.plan }
    let check = try EditCheck(sample.plan, edits, adds: .section)
    #expect(check.problem == nil, "\(sample.path): section")
    #expect(check.plan.sections.contains { $0.role == role }, "\(sample.path): section")
    return check.plan
  }

  @Test func `logging changes nothing else in real plans`() throws {
    let text = try text()
    var refused = 0
    for sample in try CorpusPlans.samples() {
      guard let plan = try withSection(.status, sample),
        let edits = possible(
          { () throws(EditingError) in try plan.logging(text, at: editNow) }, sample.path)
      else {
        refused += 1
        continue
      }
      let check = try EditCheck(plan, edits, adds: .entry)
      #expect(check.problem == nil, "\(sample.path)")
      #expect(
        check.newEntry.map { check.plan.wholeText(of: check.plan.entries[$0]) } == text.reading,
        "\(sample.path)")
    }
    #expect(refused < 5)
  }

  @Test func `deciding changes nothing else in real plans`() throws {
    let text = try text()
    var refused = 0
    for sample in try CorpusPlans.samples() {
      let entry = DecisionEntry(kind: .scopeChange, text: text, rationale: text, author: "@ana")
      guard let plan = try withSection(.decisions, sample),
        let edits = possible(
          { () throws(EditingError) in try plan.deciding(entry, at: editNow) }, sample.path)
      else {
        refused += 1
        continue
      }
      let check = try EditCheck(plan, edits, adds: .decision)
      #expect(check.problem == nil, "\(sample.path)")
      let read = check.newDecision.map { check.plan.decisions()[$0] }
      #expect(read?.text == text.line, "\(sample.path)")
      #expect(read?.rationale == text.line, "\(sample.path)")
      #expect(read?.kind == .scopeChange, "\(sample.path)")
      #expect(read?.author == "@ana", "\(sample.path)")
    }
    #expect(refused < 10)
  }

  @Test func `adding steps and follow-ups changes nothing else in real plans`() throws {
    let text = try WrittenText("Ran `make test`: 12 passed.\n# not a heading")
    var refused = 0
    for sample in try CorpusPlans.samples() {
      let role: SectionRole = sample.plan.profile.family == .workflow ? .work : .status
      guard let plan = try withSection(role, sample), let other = try withSection(.followUp, sample),
        let added = possible(
          { () throws(EditingError) in
            try plan.addingStep(NewStep(text: text, owner: "@ana", after: ["2"]))
          }, sample.path)
      else {
        refused += 1
        continue
      }
      let step = try EditCheck(plan, added, adds: .entry)
      #expect(step.problem == nil, "\(sample.path): step")
      let read = step.plan.steps().first { $0.entry == step.newEntry }
      #expect(read?.owner == "@ana", "\(sample.path): step")
      #expect(read?.state == .open, "\(sample.path): step")
      if !plan.steps().isEmpty {
        let nested = try EditCheck(
          plan, try plan.addingStep(NewStep(text: text, under: plan.steps().count / 2)), adds: .entry)
        #expect(nested.problem == nil, "\(sample.path): nested step")
        let inner = nested.plan.steps().first { $0.entry == nested.newEntry }
        #expect(inner?.parent == plan.steps().count / 2, "\(sample.path): nested step")
      }
      let item = NewFollowUp(text: text, owner: "@ana", link: "https://example.org/1")
      let followUp = try EditCheck(other, try other.addingFollowUp(item), adds: .followUp)
      #expect(followUp.problem == nil, "\(sample.path): follow-up")
    }
    #expect(refused < 5)
  }
}
