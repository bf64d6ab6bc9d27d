/// A rule that needs all plans of a workspace and its index.
package protocol WorkspaceRule: Rule {
  /// Reports what is wrong with a workspace.
  ///
  /// - Complexity: O(*n* log *n*) in the number of plans.
  func check(_ facts: WorkspaceFacts, _ report: inout WorkspaceReport)
}
