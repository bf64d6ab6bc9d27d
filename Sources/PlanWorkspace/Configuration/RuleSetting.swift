/// What a workspace says about one rule.
package enum RuleSetting: String, CaseIterable, Hashable, Sendable {
  /// Its findings are errors.
  case error
  /// Its findings are warnings.
  case warning
  /// It is not run.
  case off
}
