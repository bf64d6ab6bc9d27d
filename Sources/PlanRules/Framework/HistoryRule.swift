/// A rule that needs to know what git says about the past of plans.
///
/// Such rules run in `audit` and in `check --history` only: they cost a walk through the history.
package protocol HistoryRule: Rule {
  /// Reports what the history says against plans.
  ///
  /// - Complexity: O(*n*) in the number of facts.
  func check(_ facts: HistoryFacts, _ report: inout WorkspaceReport)
}
