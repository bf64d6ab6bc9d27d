/// A check with a name.
package protocol Rule: Sendable {
  /// What is known about the rule.
  static var info: RuleInfo { get }

  /// Makes the rule; it holds no state.
  init()
}
