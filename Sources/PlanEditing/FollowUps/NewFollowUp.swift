package import PlanModel
package import PlanText

/// Work that is to be noted for the time after closing.
package struct NewFollowUp: Hashable, Sendable {
  /// What is to be done.
  package let text: WrittenText
  /// Who does it, or `nil`.
  package let owner: String?
  /// The day by which it is due, or `nil`.
  package let due: CalendarDate?
  /// Where more is written about it: an address, or a path from the plan; or `nil`.
  package let link: String?

  /// Makes a follow-up.
  package init(text: WrittenText, owner: String? = nil, due: CalendarDate? = nil, link: String? = nil) {
    self.text = text
    self.owner = owner
    self.due = due
    self.link = link
  }
}

/// Why no single follow-up could be chosen or settled.
///
/// The plan is unchanged when one is thrown.
package enum FollowUpError: Error, Hashable, Sendable {
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
