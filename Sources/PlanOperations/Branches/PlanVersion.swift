/// A version of a plan that lives on a branch or in another checkout.
package struct PlanVersion: Sendable {
  /// What kind of place it lives in.
  package enum Home: String, Hashable, Sendable {
    /// A branch of this repository.
    case branch
    /// A branch of a remote, as it was when it was last fetched.
    case remote
    /// Another checkout, with what is not committed there.
    case worktree
  }

  /// The plan and its file; the path is from the workspace.
  package let details: PlanDetails
  /// What kind of place it lives in.
  package let home: Home
  /// The branch, or the folder of the checkout.
  package let place: String
  /// How many commits of that place this tree does not have.
  package let behind: Int
  /// When the plan was last changed there, in seconds since 1970; of a checkout when its newest entry was written.
  package let changed: Int64
  /// Whether this tree has a plan at that path.
  package let isHere: Bool
  /// Whether it is newer than the version of this tree.
  package let isNewer: Bool
  /// The bytes of the version, by which the same version in two places is known.
  let bytes: [UInt8]
}
