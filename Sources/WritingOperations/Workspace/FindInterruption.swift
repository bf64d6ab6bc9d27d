package import PlanWorld
package import WorkspaceReading
package import WorkspaceWriting

/// Finds what a command that was killed has left half done; changes nothing.
package struct FindInterruption: Sendable {
  /// Makes the question.
  package init() {}

  /// Looks for it in the workspace around the current folder.
  ///
  /// - Returns: What is half done, or `nil`.
  /// - Throws: ``Refusal`` when the system does not let this user see.
  package func run(in world: World) throws(Refusal) -> Interruption? {
    let root = WorkspaceRoot.find(in: world)
    do throws(WriteError) {
      return try WorkspaceWriter(root: root, world: world).interruption()
    } catch {
      // Where nothing can have been written, nothing can have been left behind.
      if case .noStateFolder = error { return nil }
      throw Refusal(error, in: root)
    }
  }
}
