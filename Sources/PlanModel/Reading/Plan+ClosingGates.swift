import MarkdownSyntax
import PlanLanguage
import PlanText

extension Plan {
  /// Finds what keeps the plan from being closed: steps, then blockers, then feedback.
  ///
  /// A step without a check box says nothing and never keeps a plan open, and what stands below a dropped
  /// step was dropped with it. Each answer settles the earliest request that has none, and "unblocked"
  /// settles the earliest blocker.
  ///
  /// - Complexity: O(*n*) in the text of steps and decisions.
  package func closingGates() -> [ClosingGate] { Self.open(steps()) + closingGates(decisions: decisions()) }

  /// Finds what decisions that were read before keep open: blockers, then feedback.
  package func closingGates(decisions: [Decision]) -> [ClosingGate] {
    let decisions = Self.byTime(decisions)
    var blockers = Self.unsettled(decisions, by: .unblocked, of: .blocker).map { decision in
      ClosingGate(name: .openBlockers, line: decision.line, text: decision.text)
    }
    if blockers.isEmpty, state == .blocked,
      let declaration = declarations.first(where: { $0.state == .blocked })
    {
      let line = declaration.range.map { self.line(of: $0.start) } ?? titleLine
      blockers = [ClosingGate(name: .openBlockers, line: line, text: declaration.text)]
    }
    let questions = Self.unsettled(decisions, by: .feedbackGiven, of: .feedbackRequested)
    return blockers
      + questions.map { ClosingGate(name: .unansweredFeedback, line: $0.line, text: $0.text) }
  }

  private var titleLine: Int { titleHeading.map { Int(document.blocks[$0].firstLine) + 1 } ?? 1 }

  private static func open(_ steps: [Step]) -> [ClosingGate] {
    var isDropped = [Bool](repeating: false, count: steps.count)
    var gates: [ClosingGate] = []
    for (index, step) in steps.enumerated() {
      isDropped[index] = step.state == .dropped || step.parent.map { isDropped[$0] } ?? false
      guard !isDropped[index], step.state == .open || step.state == .partial else { continue }
      gates.append(ClosingGate(name: .openSteps, line: step.line, text: step.text))
    }
    return gates
  }

  /// The decisions from the oldest to the newest: some logs put the newest on top.
  private static func byTime(_ decisions: [Decision]) -> [Decision] {
    let times = decisions.compactMap { $0.time?.earliestInstant }
    guard let first = times.first, let last = times.last, first > last else { return decisions }
    return decisions.reversed()
  }

  private static func unsettled(
    _ decisions: [Decision], by answer: DecisionKind, of request: DecisionKind
  ) -> [Decision] {
    var open: [Decision] = []
    var settled = 0
    for decision in decisions {
      if decision.kind == request {
        open.append(decision)
      } else if decision.kind == answer, settled < open.count {
        settled += 1
      }
    }
    return open[settled...].sorted { $0.line < $1.line }
  }
}
