import PlanOperations

/// The object of a file that could not be read.
enum UnreadableShape {
  /// A file or folder and why it could not be read.
  static var shape: JSONShape<UnreadableFile> {
    .object(
      "unreadable",
      .string("path", "The path from the workspace.", \.path),
      .string("reason", "Why it could not be read.", \.reason))
  }
}
