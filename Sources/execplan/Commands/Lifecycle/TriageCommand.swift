import ArgumentParser
import PlanDocuments
import PlanIndexing
import PlanModel
import PlanOperations
import PlanText
import WorkspaceReading
import WritingOperations

/// Proposes what to do with old plans, and does it.
struct TriageCommand: Verb {
  static let configuration = CommandConfiguration.verb(
    commandName: "triage",
    abstract: "Propose what to do with plans that look finished or dead, and do it as one change",
    discussion: """
      Each open plan gets one proposal (close, abandon or leave) with everything that speaks for it; nothing is proposed \
      for one reason alone. --diff shows all changes as one diff, --step asks for each plan, --apply makes them; one \
      'execplan undo' takes them back. A plan that cannot be changed is left, with the reason, and the exit status is 1. \
      Ages are not checked against git.
      """)

  @Argument(help: ArgumentHelp("Only these plans", valueName: "plan"))
  var plans: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only close, archive, abandon or leave, with commas between them", valueName: "actions"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "A plan without an entry of this many last days may be dead (default: 30)", valueName: "days"))
  var staleAfter: String?

  @Option(
    help: ArgumentHelp("Archive closed plans without an entry of this many last days", valueName: "days"))
  var archiveAfter: String?

  @Flag(help: "Show what --apply would change as one diff")
  var diff = false

  @Flag(help: "Ask for each plan, then make the changes that were agreed to")
  var step = false

  @Flag(help: "Make all changes that are proposed")
  var apply = false

  @Option(
    help: ArgumentHelp("Who waives open steps (default: $EXECPLAN_ACTOR, then git's user)", valueName: "name")
  )
  var by: String?

  @OptionGroup var writing: WritingOptions
  @OptionGroup var global: GlobalOptions

  func run(in context: CommandContext) async throws -> ExitStatus {
    let question = try question()
    let answer: TriageAnswer
    do throws(FindPlanError) {
      answer = try await question.run(in: context.world)
    } catch {
      throw CommandError(error)
    }
    var isPartial = false
    if apply || step || diff || writing.isDryRun {
      guard [apply, step, diff || writing.isDryRun].filter(\.self).count == 1 else {
        throw CommandError("--apply, --step and --diff contradict each other", hint: "choose one of them")
      }
      let chosen = step ? try await agreed(of: answer, in: context) : answer.changing
      var operation = ApplyTriage(chosen)
      operation.author = by
      let written: WriteAnswer
      do {
        written = try await operation.run(in: context.world, mode: apply || step ? .write : .dryRun)
      } catch {
        throw CommandError(writing: error)
      }
      isPartial = written.report.isPartial
      try WriteText(answer: written).write(in: context, document: "triage-apply")
    } else {
      switch context.format {
      case .json: try context.answer(TriageDocument.shape, answer)
      case .text:
        try context.answer(
          TriageText(answer: answer).rendered(width: context.terminal.width, palette: context.palette))
      }
    }
    try context.note(UnreadableText.rendered(answer.unreadable))
    return answer.unreadable.isEmpty && !isPartial ? .done : .findings
  }

  private func question() throws(CommandError) -> ProposeTriage {
    var question = ProposeTriage()
    question.names = plans
    for word in only.flatMap({ $0.split(separator: ",").map(String.init) }) {
      if let action = try GlobalOptions.choice(word, as: TriageProposal.Action.self, noun: "action") {
        question.actions.insert(action)
      }
    }
    if let days = try ListCommand.number(staleAfter, of: "--stale-after") { question.limits.deadDays = days }
    question.limits.archiveDays = try ListCommand.number(archiveAfter, of: "--archive-after")
    return question
  }

  /// Asks a person about each plan that would change.
  private func agreed(of answer: TriageAnswer, in context: CommandContext) async throws -> [TriagedPlan] {
    guard context.input.isTerminal else {
      throw CommandError(
        "--step asks questions, and nobody is there to answer", hint: "use --diff and --apply")
    }
    var chosen: [TriagedPlan] = []
    for plan in answer.changing {
      let preview = try? await ApplyTriage([plan]).run(in: context.world, mode: .dryRun)
      try context.note(
        "\n\(SafeText.escaped(plan.path))\n"
          + plan.proposal.signals.map { "  \(SafeText.escaped($0.text))\n" }.joined()
          + (preview.map { DiffText(diff: $0.diff).rendered(context.palette) } ?? ""))
      try context.note("\(plan.proposal.action.rawValue) it? [y]es, [n]o, [q]uit: ")
      guard let line = context.input.readLine()?.lowercased(), !line.hasPrefix("q") else { break }
      if line.hasPrefix("y") { chosen.append(plan) }
    }
    return chosen
  }
}

/// The proposals for people.
struct TriageText {
  /// What is shown.
  let answer: TriageAnswer

  /// Returns the table and what can be done with it.
  func rendered(width: Int?, palette: Palette) -> String {
    guard !answer.plans.isEmpty else { return "no plan is open, or none fits\n" }
    var table = TextTable(columns: [
      TextTable.Column(title: "PROPOSAL"), TextTable.Column(title: "AGE", alignment: .right),
      TextTable.Column(title: "PROGRESS", alignment: .right),
      TextTable.Column(title: "PLAN", minimumWidth: 20, isFlexible: true),
      TextTable.Column(title: "BECAUSE", minimumWidth: 30, isFlexible: true),
    ])
    for plan in answer.plans {
      table.append([
        TextTable.Cell(text: plan.proposal.action.rawValue, style: plan.proposal.action.style),
        TextTable.Cell(text: plan.ageDays.map { "\($0) d" } ?? "-"),
        TextTable.Cell(text: plan.progress.total == 0 ? "-" : "\(plan.progress.done)/\(plan.progress.total)"),
        TextTable.Cell(text: plan.slug, style: .cyan),
        TextTable.Cell(text: plan.proposal.signals.map(\.text).joined(separator: "; ")),
      ])
    }
    let counts = TriageProposal.Action.allCases.compactMap { action -> String? in
      let count = answer.plans.count { $0.proposal.action == action }
      return count == 0 ? nil : "\(count) to \(action.rawValue)"
    }
    return table.rendered(width: width, palette: palette) + "\n\(counts.joined(separator: ", "))\n"
      + (answer.changing.isEmpty
        ? "" : "'execplan triage --diff' shows the changes, --step asks for each, --apply makes them\n")
      + "ages are not checked against git\n"
  }
}

extension TriageProposal.Action {
  /// How the proposal stands out.
  fileprivate var style: DisplayStyle {
    switch self {
    case .close: .green
    case .abandon: .red
    case .archive: .yellow
    case .leave: .dim
    }
  }
}
