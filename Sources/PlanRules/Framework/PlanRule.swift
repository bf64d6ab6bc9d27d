/// A rule that needs one plan only.
package protocol PlanRule: Rule {
  /// Reports what is wrong with a plan.
  ///
  /// - Complexity: O(*n*) in the size of the plan.
  func check(_ context: PlanContext, _ report: inout Report)
}
