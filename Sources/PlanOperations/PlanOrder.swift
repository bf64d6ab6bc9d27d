package import PlanCore

/// The orders that plans are listed in.
package enum PlanOrder: String, CaseIterable, Hashable, Sendable {
  /// Active plans first, then by age.
  case state
  /// The newest first; plans without a stamp last.
  case age
  /// By title, without regard to upper and lower case.
  case title
  /// By the bytes of the slug.
  case slug
  /// The furthest first; plans without steps last.
  case progress
  /// By the bytes of the path.
  case path

  /// Whether one plan comes before another.
  package func precedes(_ left: PlanSummary, _ right: PlanSummary) -> Bool {
    switch self {
    case .state:
      if left.state != right.state { return left.state.rank < right.state.rank }
      return Self.age.precedes(left, right)
    case .age:
      return decide(left.age.newest?.latestInstant, right.age.newest?.latestInstant, left, right)
    case .title:
      let titles = ((left.title ?? left.slug).lowercased(), (right.title ?? right.slug).lowercased())
      return titles.0 == titles.1 ? left.path.utf8Precedes(right.path) : titles.0 < titles.1
    case .slug:
      if left.slug != right.slug { return left.slug.utf8Precedes(right.slug) }
      return left.path.utf8Precedes(right.path)
    case .progress:
      return decide(left.progress.share, right.progress.share, left, right)
    case .path:
      return left.path.utf8Precedes(right.path)
    }
  }

  /// Puts the greater value first, a missing one last, and equal ones by path.
  private func decide<Value: Comparable>(
    _ first: Value?, _ second: Value?, _ left: PlanSummary, _ right: PlanSummary
  ) -> Bool {
    guard first != second else { return left.path.utf8Precedes(right.path) }
    guard let first else { return false }
    return second.map { first > $0 } ?? true
  }
}

extension PlanState {
  /// The place of the state in a list: what needs attention first.
  package var rank: Int {
    switch self {
    case .active: 0
    case .blocked: 1
    case .draft: 2
    case .completed: 3
    case .superseded: 4
    case .abandoned: 5
    case .archived: 6
    }
  }
}

extension Progress {
  /// The share of steps that are done, a begun one counted half, or `nil` when there are none.
  var share: Double? {
    total == 0 ? nil : (Double(done) + Double(partial) / 2) / Double(total)
  }
}

extension String {
  /// Whether the bytes of this text come before those of another.
  package func utf8Precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
