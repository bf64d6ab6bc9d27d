import PlanEditing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
import WorkspaceReading

/// Completes a plan.
package struct ClosePlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// What came of the work.
  package let outcome: String
  /// The names of gates that may stay open.
  package var waivedGates: [String] = []
  /// Why they may.
  package var waiverReason: String?
  /// Work that is left for later.
  package var followUps: [String] = []
  /// The plan that takes over the open follow-ups, or `nil`.
  package var successor: String?
  /// Who waives; else the environment and git are asked.
  package var author: String?

  /// Makes the operation.
  package init(_ name: String, outcome: String) {
    self.name = name
    self.outcome = outcome
  }

  package var title: String { "close \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    try StateChange(verb: "close", sources: [.active, .blocked])
      .check(file, in: &draft)
    var notes = try await pass(file, in: &draft)
    for text in followUps {
      try draft.ensure(.followUp, in: file)
      let item = NewFollowUp(text: try WrittenText(oneParagraph: text, noun: "follow-up"))
      try draft.edit(file) { try $0.addingFollowUp(item) }
    }
    if let successor { notes += try await draft.carryFollowUps(of: file, to: successor) }
    let moved = try await draft.finish(file, .completed, words: outcome)
    let left = try draft.plan(moved).followUps().filter { !$0.isDone }
    notes += left.map { "follow-up (line \($0.line)): \($0.text)" }
    return WriteReport("closed", plan: try draft.written(moved), notes: notes)
  }

  /// Checks what must be settled before, and records what is waived.
  private func pass(_ file: PlanFile, in draft: inout Draft) async throws -> [String] {
    let gates = try waived()
    let settings = draft.workspace.configuration
    let plan = try draft.plan(file)
    let name = try draft.name(of: file)
    let open = plan.closingGates()
    let blocking = open.filter { !gates.contains($0.name) && settings.setting(of: $0.name) == .on }
    guard blocking.isEmpty else {
      var names = StepNames(of: plan)
      throw Refusal(
        "cannot close \(file.displayPath): \(ClosingGate.counted(blocking))",
        details: blocking.map {
          "line \($0.line): \($0.text)\n    \($0.command(name, &names))"
        },
        hint: "settle each as shown, or let it stay open with --waive GATE --reason TEXT")
    }
    for gate in gates {
      guard open.contains(where: { $0.name == gate }) else {
        draft.notes.append("nothing had to be waived for \(gate.rawValue)")
        continue
      }
      try await draft.decide(
        .waiver, "`\(gate.rawValue)` may stay open on closing", rationale: waiverReason, author: author,
        in: file)
    }
    let warned = open.filter { !gates.contains($0.name) && settings.setting(of: $0.name) == .warn }
    return warned.map { "line \($0.line): \($0.text)" }
  }

  private func waived() throws(Refusal) -> [ClosingGate.Name] {
    var gates: [ClosingGate.Name] = []
    for word in waivedGates {
      guard let gate = ClosingGate.Name(rawValue: word) else {
        let names = ClosingGate.Name.allCases.map(\.rawValue)
        let similar = SimilarNames.find(word, in: names).first.map { "did you mean '\($0)'? " } ?? ""
        throw Refusal(
          "there is no gate '\(word)'", hint: "\(similar)the gates are \(names.joined(separator: ", "))")
      }
      if !gates.contains(gate) { gates.append(gate) }
    }
    if !gates.isEmpty, waiverReason == nil {
      throw Refusal("a waiver needs a reason", hint: "say why with --reason TEXT")
    }
    if gates.isEmpty, waiverReason != nil {
      throw Refusal("a reason without a waiver says nothing", hint: "name the gate with --waive GATE")
    }
    return gates
  }
}

extension Draft {
  /// Writes the end of a plan: outcome, banner, state, index, Update Log.
  ///
  /// - Parameters:
  ///   - file: The plan.
  ///   - ending: What becomes of it.
  ///   - words: What came of it, or why it ended.
  /// - Returns: The plan's file, which may have another place now.
  /// - Throws: ``Refusal`` or ``WrittenTextError`` when it cannot be written.
  mutating func finish(_ file: PlanFile, _ ending: Banner.Ending, words: String) async throws -> PlanFile {
    let text = try WrittenText(words)
    let now = self.now
    let state = ending.state
    let verb = state.rawValue.prefix(1).uppercased() + state.rawValue.dropFirst()
    if state == .completed, try plan(file).expectsOutcomes {
      try ensure(.outcomes, in: file)
      try edit(file) { try $0.addingOutcome(text, at: now) }
      try log("\(verb).", in: file)
    } else {
      try log("\(verb). \(words)", in: file)
    }
    let update = try WrittenText("\(verb).")
    try edit(file) { try $0.addingUpdate(update, on: now.date) }
    return try await declare(
      state, in: file, banner: Banner(ending, on: now.date, text: Self.firstSentence(text.line)))
  }

  /// Returns a text up to the end of its first sentence, with a period.
  private static func firstSentence(_ text: String) -> String {
    var end = text.endIndex
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".!?。！？".contains(text[index]), next == text.endIndex || text[next] == " " {
        end = next
        break
      }
      index = next
    }
    let sentence = String(text[..<end])
    return sentence.last.map { ".!?。！？`".contains($0) } == true ? sentence : sentence + "."
  }

  /// Copies the open follow-ups of a plan to another one and marks them as done in the first.
  ///
  /// - Returns: What a user should know.
  mutating func carryFollowUps(of file: PlanFile, to successor: String) async throws -> [String] {
    let target = try await find(successor)
    guard target.path != file.path else { throw Refusal("a plan cannot take over its own follow-ups") }
    try StateChange(verb: "carry work to", sources: [.draft, .active, .blocked]).check(target, in: &self)
    let source = try self.name(of: file)
    let plan = try plan(file)
    let open = plan.followUps().filter { !$0.isDone }
    guard !open.isEmpty else { return [] }
    let items = try open.map { item in
      let texts = [item.text] + plan.textsInside(item.entry)
      return NewFollowUp(text: try WrittenText("\(texts.joined(separator: "; ")) (from \(source))"))
    }
    try ensure(.followUp, in: target)
    try edit(target) { try $0.addingFollowUps(items) }
    try edit(file) { try $0.finishing(open) }
    try touch(target)
    return [
      "\(target.displayPath) takes over \(open.count.counted("follow-up"))"
    ]
  }
}

extension Banner.Ending {
  /// The state of a plan that has ended so.
  var state: PlanState {
    switch self {
    case .completed: .completed
    case .abandoned: .abandoned
    case .superseded: .superseded
    case .archived: .archived
    }
  }
}

extension Plan {
  /// The texts of the entries inside an entry, in their order.
  fileprivate func textsInside(_ entry: Int) -> [String] {
    entries[(entry + 1)..<entries[entry].subtreeEnd].map(textLine)
  }

  /// Whether plans of this kind say in a section of its own what came of the work.
  var expectsOutcomes: Bool {
    !sections(.outcomes).isEmpty || profile.sections.contains { $0.role == .outcomes }
  }
}

extension ClosingGate {
  /// Returns the command that settles what holds the plan open.
  fileprivate func command(_ slug: String, _ names: inout StepNames) -> String {
    switch name {
    case .openSteps:
      "execplan step done \(slug) \(Draft.quoted(names.name(ofStepIn: line)))   (or: step drop)"
    case .openBlockers: "execplan unblock \(slug) \"how it was settled\""
    case .unansweredFeedback: "execplan answer \(slug) \"the answer\""
    }
  }

  /// Counts what is open, in words.
  static func counted(_ gates: [ClosingGate]) -> String {
    let nouns: [(Name, String)] = [
      (.openSteps, "open step"), (.openBlockers, "open blocker"),
      (.unansweredFeedback, "unanswered question"),
    ]
    return nouns.compactMap { name, noun in
      let count = gates.count { $0.name == name }
      return count == 0 ? nil : count.counted(noun)
    }.joined(separator: ", ")
  }
}
