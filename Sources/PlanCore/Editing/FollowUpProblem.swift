/// Why no single follow-up could be chosen or settled.
///
/// The plan is unchanged when one is thrown.
package enum FollowUpProblem: Error, Hashable, Sendable {
  /// No follow-up matches; `similar` holds the closest texts, best first.
  case notFound(similar: [String])
  /// Several follow-ups match, in the order of the plan.
  case ambiguous([FollowUp])
  /// The plan lists no follow-ups at all.
  case noFollowUps
  /// The follow-up is settled already.
  case already
  /// The item has no text beside which a check box could stand.
  case noText
}
