package import PlanWorkspace
import Synchronization

/// Finishes, or takes back, what a command that was killed has left half done.
package struct SettleInterrupted: Sendable {
  /// Makes the operation.
  package init() {}

  /// Settles it.
  ///
  /// - Returns: What was settled, in words; mostly nothing.
  /// - Throws: ``WriteProblem`` when it cannot be settled.
  package func run(in world: World) async throws -> [String] {
    let notes = Mutex<[String]>([])
    let root = WorkspaceRoot.find(in: world)
    let writer: WorkspaceWriter
    do throws(WriteProblem) {
      writer = try WorkspaceWriter(root: root, world: world) { note in
        notes.withLock { $0.append(note.description(in: root)) }
      }
    } catch {
      // Where nothing can have been written, nothing can have been left behind.
      if case .noStateFolder = error { return [] }
      throw error
    }
    try await writer.recoverIfNeeded()
    return notes.withLock { $0 }
  }
}
