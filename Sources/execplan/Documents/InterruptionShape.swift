import PlanWorkspace
import SystemPackage

/// The key of documents that says what a command has left half done.
enum InterruptionShape {
  /// The key, as an object of its own.
  static var field: JSONShape<Interruption?> {
    .object(
      "interrupted",
      .optionalObject(
        "interrupted",
        "A command that was interrupted: some files are as after it, others as before, until a command that writes "
          + "finishes or undoes it.", interruption
      ) { $0 })
  }

  private static var interruption: JSONShape<Interruption> {
    .object(
      "interruption",
      .optionalString("command", "What was interrupted; null when this user has no record of it.", \.title),
      .optionalInteger(
        "userID", "The number of the user whose command it was; null when the marker cannot be read."
      ) { $0.userID.map(Int.init) },
      .string("marker", "The file that shows it.") { $0.marker.string })
  }
}
