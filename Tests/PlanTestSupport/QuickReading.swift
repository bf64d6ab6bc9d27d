import MarkdownSyntax
package import PlanModel

/// Readers that look only where a byte or a word promises something, held against those that read all.
package enum QuickReading {
  private static let words = WordSearch(["changelog", "/pull/", "release", "merge_requests"])

  /// Returns what two readers of one thing disagree about, or `nil`.
  package static func fault(in plan: Plan) -> String? {
    let links = plan.links()
    if plan.fileLinks() != links.filter({ $0.form == .link || $0.form == .image }) { return "links to files" }
    if plan.links(to: words) != links.contains(where: { words.isIn($0.target) }) { return "targets of links" }
    let steps = plan.steps()
    let waiting = steps.flatMap { step in step.dependencies.map { "\(step.entry) \($0)" } }
    if plan.stepDependencies().map({ "\($0.entry) \($0.name)" }) != waiting { return "dependencies" }
    let top = steps.filter { $0.parent == nil && $0.state != .done && $0.state != .dropped }
    let unfinished = plan.unfinishedSteps()
    if unfinished.map(\.entry) != top.map(\.entry) { return "unfinished steps" }
    if unfinished.map(\.owner) != top.map(\.owner) { return "owners" }
    if !plan.mayNameOwners, steps.contains(where: { $0.owner != nil }) { return "whether owners are named" }
    if plan.hasValidationCommand == plan.validationCommands().isEmpty { return "whether there is a command" }
    if plan.timedEntries != plan.entries.indices.filter({ plan.entries[$0].leadingTime != nil }) {
      return "entries with a time"
    }
    return nil
  }
}
