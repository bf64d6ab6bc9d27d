/// Something in an index that does not agree with the plans.
package struct IndexFinding: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The plan has no line.
    case missing
    /// The line leads to a plan that is not there.
    case dead
    /// The line stands in the list of other states.
    case wrongList
    /// The plan has a line already.
    case duplicate
    /// The line stands behind one with a greater slug.
    case unsorted
  }

  /// What is wrong.
  package let kind: Kind

  /// The path of the plan from the workspace.
  package let path: String

  /// The line of the index, 1-based, or `nil` when there is none.
  package let line: Int?

  /// What is the matter, for the user: lowercase, without a final period.
  package let message: String

  /// Whether a rebuild puts it right.
  ///
  /// A plan that is only named within a table, a paragraph or another item is left to people.
  package let isMended: Bool
}
