import MarkdownSyntax
package import PlanCore

/// Runs rules over plans.
package struct Checker: Sendable {
  private let rules: [any Rule.Type]

  /// Takes all rules, or those of the given names.
  package init(selecting ids: Set<String>? = nil) {
    rules = RuleRegistry.rules.filter { rule in ids.map { $0.contains(rule.info.id) } ?? true }
  }

  /// Returns what is wrong with a plan, by place and by name of the rule.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the plan, for each rule.
  package func check(_ context: PlanContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for rule in rules {
      guard let rule = rule as? any PlanRule.Type else { continue }
      var report = Report(of: rule.info, settings: context.settings)
      rule.init().check(context, &report)
      found += report.diagnostics
    }
    let suppressions = Suppression.all(in: context.plan)
    if !suppressions.isEmpty { found = applying(suppressions, to: found, context) }
    return found.sorted { ($0.range, $0.id, $0.message) < ($1.range, $1.id, $1.message) }
  }

  /// Leaves out what is silenced, and reports comments that silence nothing.
  private func applying(
    _ suppressions: [Suppression], to found: [Diagnostic], _ context: PlanContext
  ) -> [Diagnostic] {
    let known = Set(RuleRegistry.rules.map { $0.info.id })
    let selected = Set(rules.map { $0.info.id })
    var left = found
    var unknown = Report(of: UnknownSuppression.info, settings: context.settings)
    var useless = Report(of: UselessSuppression.info, settings: context.settings)
    for suppression in suppressions {
      for name in suppression.names {
        guard known.contains(name.id) else {
          unknown.misspelt(name.id, at: name.range, known: known)
          continue
        }
        let matches: (Diagnostic) -> Bool = {
          $0.id == name.id && suppression.lines.contains(context.plan.line(of: $0.range.start))
        }
        if selected.contains(name.id), !found.contains(where: matches) {
          useless.silencesNothing(name.id, at: name.range)
        }
        left.removeAll(where: matches)
      }
    }
    if selected.contains(UnknownSuppression.info.id) { left += unknown.diagnostics }
    if selected.contains(UselessSuppression.info.id) { left += useless.diagnostics }
    return left
  }
}
