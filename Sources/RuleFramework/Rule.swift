/// A check with a name.
package protocol Rule: Sendable {
  /// What is known about the rule.
  static var info: RuleInfo { get }

  /// Makes the rule; it holds no state.
  init()
}

/// A rule that needs one plan only.
package protocol PlanRule: Rule {
  /// Reports what is wrong with a plan.
  ///
  /// - Complexity: O(*n*) in the size of the plan.
  func check(_ context: PlanContext, _ report: inout Report)
}

/// A rule that needs all plans of a workspace and its index.
package protocol WorkspaceRule: Rule {
  /// Reports what is wrong with a workspace.
  ///
  /// - Complexity: O(*n* log *n*) in the number of plans.
  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport)
}

/// A rule that needs to know what git says about the past of plans.
///
/// Such rules run in `audit` and in `check --history` only: they cost a walk through the history.
package protocol HistoryRule: Rule {
  /// Reports what the history says against plans.
  ///
  /// - Complexity: O(*n*) in the number of facts.
  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport)
}
