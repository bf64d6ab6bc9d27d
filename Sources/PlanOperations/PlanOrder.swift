import PlanLanguage
import PlanModel
import PlanText

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

  /// Returns plans in this order; equal ones by path.
  ///
  /// What decides is worked out once for each plan, not once for each comparison.
  ///
  /// - Complexity: O(*n* log *n*) in the number of plans.
  package func sorted(_ plans: [PlanSummary], isReversed: Bool = false) -> [PlanSummary] {
    let keys = plans.indices.map { key(of: plans[$0], at: $0) }
    let texts = plans.map(text)
    let sorted = keys.sorted { first, second in
      let (left, right) = isReversed ? (second, first) : (first, second)
      if left.rank != right.rank { return left.rank < right.rank }
      if left.value != right.value { return left.value > right.value }
      if let one = texts[left.index], let other = texts[right.index], one != other {
        return self == .slug ? one.utf8Precedes(other) : one < other
      }
      return plans[left.index].path.utf8Precedes(plans[right.index].path)
    }
    return sorted.map { plans[$0.index] }
  }

  /// What decides on the place of a plan before its text and its path do.
  private struct Key {
    /// The smaller first.
    let rank: Int
    /// The greater first.
    let value: Int64
    /// The place of the plan among those that are sorted.
    let index: Int
  }

  private func key(of plan: PlanSummary, at index: Int) -> Key {
    switch self {
    case .state:
      Key(rank: plan.state.rank, value: plan.newestInstant ?? .min, index: index)
    case .age:
      Key(rank: 0, value: plan.newestInstant ?? .min, index: index)
    case .progress:
      // The bits of numbers that are not negative are in the order of the numbers.
      Key(rank: 0, value: plan.progress.share.map { Int64(bitPattern: $0.bitPattern) } ?? -1, index: index)
    case .title, .slug, .path:
      Key(rank: 0, value: 0, index: index)
    }
  }

  private func text(of plan: PlanSummary) -> String? {
    switch self {
    case .title: (plan.title ?? plan.slug).lowercased()
    case .slug: plan.slug
    case .state, .age, .progress, .path: nil
    }
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
