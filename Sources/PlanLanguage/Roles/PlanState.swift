/// Where a plan stands in its life.
///
/// `draft → active ⇄ blocked → completed | abandoned | superseded → archived`; reopening leads back to
/// ``active``.
package enum PlanState: String, CaseIterable, Hashable, Sendable {
  /// Written or approved, not begun.
  case draft
  /// Being worked on, also while in review or partly done.
  case active
  /// Begun or agreed, and stopped until something else happens.
  case blocked
  /// Done.
  case completed
  /// Given up.
  case abandoned
  /// Replaced by another plan or overtaken.
  case superseded
  /// Closed and put away.
  case archived
}

extension PlanState {
  /// The parts of an index that plans are divided into.
  package enum Group: Hashable, Sendable {
    case open
    case closed
    case archived
  }

  /// The part of an index that plans in this state belong to.
  package var group: Group {
    switch self {
    case .draft, .active, .blocked: .open
    case .completed, .abandoned, .superseded: .closed
    case .archived: .archived
    }
  }
}
