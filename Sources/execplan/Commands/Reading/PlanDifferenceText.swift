import HistoryOperations
import PlanLanguage
import PlanModel
import PlanText

/// In what plans differ from a commit, for people.
struct PlanDifferenceText {
  /// Turns styles into codes.
  let palette: Palette
  /// The columns of the terminal, or `nil`.
  let width: Int?

  /// The columns that the first word of a line takes.
  private static let labelWidth = 16

  /// Returns the plans, each with its differences below it.
  func rendered(_ answer: DiffAnswer) -> String {
    let commit = "\(SafeText.escaped(answer.commit.name)) (\(answer.commit.shown))"
    guard !answer.plans.isEmpty else { return "no plan differs from \(commit)\n" }
    let count = answer.plans.count.counted("plan differs", "plans differ")
    return "\(count) from \(commit)\n" + answer.plans.map { "\n" + rendered($0) }.joined()
  }

  private func rendered(_ plan: PlanDifference) -> String {
    var text = palette.apply(.bold, to: SafeText.escaped(plan.path)) + ": \(headline(plan))\n"
    if plan.isTextOnly { return text + line("text", .dim, "differs in nothing that is listed here") }
    if let old = plan.oldTitle { text += line("title", .plain, "\(old) → \(plan.title ?? "(no title)")") }
    if let old = plan.oldState, let new = plan.newState, old != new {
      text += line("state", new.style, "\(old.rawValue) → \(new.rawValue)")
    }
    if let old = plan.oldProgress, let new = plan.newProgress, old != new {
      text += line("progress", .plain, "\(ShowText.text(of: old)) → \(ShowText.text(of: new))")
    }
    for step in plan.steps { text += rendered(step) }
    for entry in plan.entries { text += rendered(entry) }
    for decision in plan.decisions { text += rendered(decision) }
    for heading in plan.sectionsAdded { text += line("section added", .green, heading) }
    for heading in plan.sectionsRemoved { text += line("section removed", .red, heading) }
    return text
  }

  private func headline(_ plan: PlanDifference) -> String {
    let state = (plan.newState ?? plan.oldState)?.rawValue ?? ""
    switch plan.presence {
    case .new:
      let progress = plan.newProgress.map { $0.total > 0 ? ", \(ShowText.text(of: $0))" : "" } ?? ""
      return "new, \(state)\(progress)"
    case .gone: return "gone, was \(state)"
    case .moved: return "moved from \(SafeText.escaped(plan.oldPath ?? ""))"
    case .changed: return "changed"
    }
  }

  private func rendered(_ step: PlanDifference.StepChange) -> String {
    let style: DisplayStyle =
      switch step.kind {
      case .done: .green
      case .added, .begun, .reworded: .plain
      case .reopened: .yellow
      case .dropped, .removed: .red
      }
    let number = step.number.map { "\($0). " } ?? ""
    return line("step \(step.kind.rawValue)", style, number + step.text)
      + (step.kind == .reworded ? line("", .dim, "was: \(step.oldText ?? "")") : "")
  }

  private func rendered(_ entry: PlanDifference.EntryChange) -> String {
    func words(_ stamp: String?, _ text: String) -> String { (stamp.map { "\($0)  " } ?? "") + text }
    let label = "entry \(entry.kind.rawValue)"
    switch entry.kind {
    case .added: return line(label, .green, words(entry.stamp, entry.text))
    case .removed: return line(label, .red, words(entry.stamp, entry.text))
    case .rewritten:
      return line(label, .yellow, words(entry.stamp, entry.text))
        + line("", .dim, "was: " + words(entry.oldStamp, entry.oldText ?? ""))
    }
  }

  private func rendered(_ decision: Decision) -> String {
    let date = decision.time.map { "\($0.date)  " } ?? ""
    switch decision.kind {
    case .blocker: return line("blocker raised", .red, date + decision.text)
    case .unblocked: return line("blocker lifted", .green, date + decision.text)
    case .decision: return line("decision", .cyan, date + decision.text)
    case .approval, .scopeChange, .risk, .feedbackRequested, .feedbackGiven, .waiver, .reopened, .review:
      return line("decision", .cyan, "\(date)\(decision.kind.label): \(decision.text)")
    }
  }

  private func line(_ label: String, _ style: DisplayStyle, _ content: String) -> String {
    let gap = String(repeating: " ", count: max(1, Self.labelWidth - label.count))
    let room = width.map { max(20, $0 - Self.labelWidth - 2) } ?? TextTable.longestCell
    return "  \(palette.apply(style, to: label))\(gap)"
      + "\(DisplayWidth.cutting(SafeText.escaped(content), to: room))\n"
  }
}
