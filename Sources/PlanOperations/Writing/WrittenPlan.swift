package import PlanCore

/// The plan that an operation has changed, as it is afterwards.
package struct WrittenPlan: Hashable, Sendable {
  /// The path as people see it.
  package let path: String
  /// The slug.
  package let slug: String
  /// The state, with the index taken into account.
  package let state: PlanState
  /// The first line that was added or changed, 1-based, or `nil` when the file itself did not change.
  package let line: Int?
}
