import MarkdownSyntax
import PlanLanguage
package import PlanModel
import PlanText

/// What is proposed for an open plan that looks finished or dead, and what speaks for it.
///
/// Nothing is proposed for one reason alone. A plan is closed when all its steps are done and something else says that
/// it is finished: its outcomes are written, another place declares it closed, its last entry says so, or nobody has
/// written to it for a long time. With open steps it is closed only when a place of its own declares it closed, and a
/// second reason agrees. It is abandoned when nobody has written to it for a long time and no step was ever done, or a
/// place declares it given up. A plan that somebody wrote to lately, that waits for an answer or for a blocker, or that
/// has no times to judge by, is left alone.
package struct TriageProposal: Hashable, Sendable {
  /// What is to be done with a plan.
  package enum Action: String, CaseIterable, Hashable, Sendable {
    case close
    case archive
    case abandon
    case leave
  }

  /// What is to be done.
  package let action: Action

  /// What was seen; what decided comes first.
  package let signals: [Signal]

  /// Whether open steps have to be waived.
  package let leavesStepsOpen: Bool

  /// One thing that was seen.
  package struct Signal: Hashable, Sendable {
    /// What, in words.
    package let words: String
    /// Where in the plan as it is now, 1-based, or `nil`.
    package let line: Int?

    fileprivate init(_ words: String, line: Int? = nil) {
      self.words = words
      self.line = line
    }

    /// The words with the line.
    package var text: String { line.map { "\(words) (line \($0))" } ?? words }
  }

  /// What a plan is measured against.
  package struct Limits: Hashable, Sendable {
    /// A plan with an entry of this many last days is never touched.
    package var recentDays = 3
    /// A plan without an entry of this many last days may be dead.
    package var deadDays = 30
    /// A closed plan without an entry of this many last days may be archived; `nil` archives none.
    package var archiveDays: Int?

    /// The usual limits.
    package init() {}
  }

  /// Judges a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - decision: Its state and all places that declare one.
  ///   - ageDays: Whole days since the newest stamp, or `nil` without one that can be used.
  ///   - limits: What it is measured against.
  package init(_ plan: Plan, decision: StateDecision, ageDays: Int?, limits: Limits) {
    let age = ageDays.map { Signal("the newest entry is \($0.counted("day")) old") }
    switch decision.state.group {
    case .archived: self.init(.leave, [Signal("archived already")])
    case .closed:
      if let limit = limits.archiveDays, let ageDays, let age, ageDays > limit {
        self.init(.archive, [Signal(decision.state.rawValue), age])
      } else {
        self.init(.leave, [Signal("\(decision.state.rawValue) already")])
      }
    case .open:
      self.init(open: plan, decision: decision, ageDays: ageDays, limits: limits)
    }
  }

  private init(_ action: Action, _ signals: [Signal], leavesStepsOpen: Bool = false) {
    self.action = action
    self.signals = signals
    self.leavesStepsOpen = leavesStepsOpen
  }

  private init(open plan: Plan, decision: StateDecision, ageDays: Int?, limits: Limits) {
    let progress = plan.progress
    let gates = plan.closingGates()
    let openSteps = gates.count { $0.name == .openSteps }
    let done = progress.total > 0 && openSteps == 0
    var signals: [Signal] = []
    if progress.total == 1, done {
      signals.append(Signal("the only step is done"))
    } else if progress.total > 0 {
      signals.append(
        Signal(
          done
            ? "all \(progress.total) steps are done"
            : "\(progress.total - progress.done) of \(progress.total) steps are not done"))
    }
    let closing = decision.declarations.first { $0.state?.group == .closed }
    let isGivenUp = closing?.state == .abandoned || closing?.state == .superseded
    if let closing { signals.append(Self.words(closing, in: plan)) }
    let outcome = plan.writtenOutcome
    if let outcome { signals.append(Signal("outcomes are written", line: outcome)) }
    let last = plan.entryThatEndsIt
    if let last { signals.append(Signal("the newest entry says that it is finished", line: last)) }
    let isOld = ageDays.map { $0 > limits.deadDays } ?? false
    if let ageDays {
      signals.append(Signal("the newest entry is \(ageDays.counted("day")) old"))
    }

    if let hold = gates.first(where: { $0.name != .openSteps }) {
      let what = hold.name == .openBlockers ? "a blocker is open" : "a question waits for an answer"
      self.init(.leave, [Signal(what, line: hold.line)] + signals)
    } else if decision.state == .blocked {
      self.init(.leave, [Signal("blocked")] + signals)
    } else if let ageDays, ageDays <= limits.recentDays {
      self.init(.leave, [Signal("somebody works on it")] + signals)
    } else if isGivenUp, isOld {
      self.init(.abandon, signals)
    } else if !isGivenUp, done, closing != nil || outcome != nil || last != nil || isOld {
      self.init(.close, signals)
    } else if !isGivenUp, closing != nil, outcome != nil || last != nil || isOld {
      self.init(.close, signals, leavesStepsOpen: openSteps > 0)
    } else if isOld, progress.total > 0, progress.done == 0, progress.partial == 0 {
      self.init(.abandon, [Signal("no step was ever done")] + signals)
    } else {
      self.init(.leave, signals.isEmpty ? [Signal("nothing says that it is finished or dead")] : signals)
    }
  }

  private static func words(_ declaration: StateDeclaration, in plan: Plan) -> Signal {
    let state = declaration.state?.rawValue ?? ""
    return Signal(
      "the \(declaration.place.rawValue) says \(state)",
      line: declaration.range.map { plan.line(of: $0.start) })
  }
}

extension Plan {
  /// The line where the outcomes begin to say something, or `nil`.
  fileprivate var writtenOutcome: Int? {
    for section in sections where section.role == .outcomes {
      for index in section.ownBlocks where document.blocks[index].kind == .paragraph {
        let text = string(document.blocks[index].range)
        if Self.isOutcome(text) { return Int(document.blocks[index].firstLine) + 1 }
      }
    }
    return nil
  }

  /// Whether a text is more than the announcement of one to come.
  private static func isOutcome(_ text: String) -> Bool {
    let words = text.lowercased()
    guard words.utf8.count >= 24 else { return false }
    return !announcements.contains(where: words.hasPrefix)
  }

  private static let announcements = Phrase.outcomeToCome.all

  /// The line of the newest status entry when all it says is that the plan is finished, or `nil`.
  fileprivate var entryThatEndsIt: Int? {
    let entries = entries(.status).filter { $0.time != nil }
    guard let newest = entries.max(by: { ($0.time?.earliestInstant ?? 0) < ($1.time?.earliestInstant ?? 0) })
    else {
      return nil
    }
    let text = newest.text
    guard text.count <= 24, case .known(let state) = state(of: text), state.group == .closed else {
      return nil
    }
    return line(of: text.start)
  }

  private func state(of text: ByteRange) -> StateWord {
    document.source.bytes.withUnsafeBufferPointer { PlanState.read($0, from: text.start, to: text.end) }
  }
}
