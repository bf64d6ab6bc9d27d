/// The next steps of several plans.
package struct NextStepsAnswer: Sendable {
  /// The folder that the workspace begins at.
  package let root: String
  /// One element per plan, in the order of the paths' bytes: plans that can go on before those that wait.
  package let steps: [NextStep]
  /// The files and folders that could not be read.
  package let unreadable: [UnreadableFile]
}
