import PlanEditing
import PlanIndexing
import PlanModel
package import PlanOperations
import PlanText
import WorkspaceReading

/// Does what was proposed for several plans, all together or, where one plan cannot be changed, without that one.
package struct ApplyTriage: WritingOperation {
  /// The plans with their proposals.
  package let plans: [TriagedPlan]
  /// Who waives open steps; else the environment and git are asked.
  package var author: String?

  /// Makes the operation.
  package init(_ plans: [TriagedPlan]) {
    self.plans = plans
  }

  package var title: String { "triage" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    // Links and the index are edited once; where that fails for a plan, once for each, so that the others are done.
    var together = draft
    together.postponed = Draft.Postponed()
    let report = try await apply(in: &together)
    do {
      try await together.finishTogether()
    } catch {
      return try await apply(in: &draft)
    }
    draft = together
    return report
  }

  private func apply(in draft: inout Draft) async throws -> WriteReport {
    var counts: [TriageProposal.Action: Int] = [:]
    var notes: [String] = []
    for plan in plans {
      guard let operation = operation(for: plan) else { continue }
      do {
        try await draft.attempt(operation)
        counts[plan.proposal.action, default: 0] += 1
      } catch {
        let refusal = Refusal(error)
        notes.append("left: \(refusal.message)" + (refusal.details.first.map { "; \($0)" } ?? ""))
      }
    }
    let done = [("closed", TriageProposal.Action.close), ("archived", .archive), ("abandoned", .abandon)]
      .compactMap { word, action in counts[action].map { "\(word) \($0.counted("plan"))" } }
    var report = WriteReport(done.isEmpty ? "nothing to do" : done.joined(separator: ", "), notes: notes)
    report.isPartial = !notes.isEmpty
    return report
  }

  private func operation(for plan: TriagedPlan) -> (any WritingOperation)? {
    // Lines are left out: they are others as soon as something is written.
    let signals = plan.proposal.signals.map(\.words).joined(separator: ", ")
    switch plan.proposal.action {
    case .close:
      var operation = ClosePlan(plan.path, outcome: "Closed in a triage: \(signals).")
      operation.author = author
      if plan.proposal.leavesStepsOpen {
        operation.waivedGates = [ClosingGate.Name.openSteps.rawValue]
        operation.waiverReason = "closed in a triage: \(signals)"
      }
      return operation
    case .abandon: return AbandonPlan(plan.path, reason: "Given up in a triage: \(signals).")
    case .archive: return ArchivePlan(plan.path)
    case .leave: return nil
    }
  }
}
