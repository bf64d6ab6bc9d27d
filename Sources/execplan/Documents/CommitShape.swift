import PlanCore
import PlanOperations

/// The object of a commit.
enum CommitShape {
  /// A commit that was asked for by a name.
  static var shape: JSONShape<CommitMoment> {
    .object(
      "commit",
      .string("name", "The name as it was asked for.", \.name),
      .string("id", "The id.", \.id),
      .string("committed", "When it was made, YYYY-MM-DD HH:MMZ.", \.committed.description))
  }
}
