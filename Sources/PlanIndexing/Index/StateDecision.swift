import MarkdownSyntax
package import PlanLanguage
package import PlanModel

/// The state of a plan, decided from all places that declare it, the index included.
package struct StateDecision: Hashable, Sendable {
  /// The state.
  package let state: PlanState

  /// All declarations, the most binding first.
  package let declarations: [StateDeclaration]

  /// A disagreement with the index, or `nil`.
  package let disagreement: Diagnostic?

  /// Decides on the state of a plan.
  ///
  /// An index only tells open plans from closed and archived ones, so it decides alone or says nothing new:
  /// a declaration that agrees with it names the state more exactly.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - indexed: The line of the index that leads to it, or `nil`.
  package init(_ plan: Plan, indexed: IndexedPlan?) {
    guard let indexed else {
      state = plan.state
      declarations = plan.declarations
      disagreement = nil
      return
    }
    let own = StateDeclaration(place: .index, state: indexed.state, text: indexed.heading, range: nil)
    let order = plan.profile.statePlaces
    let rank = { (place: StateDeclaration.Place) in order.firstIndex(of: place) ?? order.count }
    let split = plan.declarations.firstIndex { rank($0.place) > rank(.index) } ?? plan.declarations.count
    declarations = Array(plan.declarations[..<split] + [own] + plan.declarations[split...])

    let group = indexed.state.group
    let before = plan.declarations[..<split].lazy.compactMap(\.state).first
    let agreeing = plan.declarations[split...].lazy.compactMap(\.state).first { $0.group == group }
    state = before ?? agreeing ?? indexed.state

    let other = plan.declarations.first {
      $0.place != .section && $0.state.map { $0.group != group } ?? false
    }
    disagreement = other.flatMap { other in
      other.state.map { state in
        Diagnostic(
          id: RuleID.stateDisagrees.rawValue, severity: .warning,
          message: "the index lists the plan under '\(indexed.heading)', the \(other.place.rawValue) says "
            + state.rawValue,
          range: other.range ?? ByteRange(0, 0))
      }
    }
  }
}
