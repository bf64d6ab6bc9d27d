/// What a declaration of a plan's state says.
package enum StateWord: Hashable, Sendable {
  /// It begins with words that stand for a state.
  case known(PlanState)
  /// It begins with words that the table lacks.
  case unknown
  /// It says nothing: empty, a dash, "TBD", or the choice that a template offers.
  case placeholder
}
