/// How an index lists plans.
package enum IndexForm: String, CaseIterable, Hashable, Sendable {
  /// One list item for each plan.
  case bullets
  /// One table row for each plan.
  case table
}
