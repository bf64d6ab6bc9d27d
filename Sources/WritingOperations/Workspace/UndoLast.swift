import MarkdownSyntax
package import PlanWorld
import Synchronization
import SystemPackage
import WorkspaceReading
import WorkspaceWriting

/// Undoes what the last operation of this worktree wrote.
package struct UndoLast: Sendable {
  /// Makes the operation.
  package init() {}

  /// Undoes it, or says what would be undone.
  ///
  /// - Throws: ``WriteError`` when there is nothing, or something has changed since; nothing is written then.
  package func run(in world: World, mode: WriteMode) async throws -> WriteAnswer {
    let root = WorkspaceRoot.find(in: world)
    let notes = Mutex<[String]>([])
    let writer = try WorkspaceWriter(root: root, world: world) { note in
      notes.withLock { $0.append(note.description(in: root)) }
    }
    let transaction: Transaction
    do {
      transaction = try await Self.transaction(of: writer, mode)
    } catch let problem as WriteError {
      throw Refusal(problem, in: root)
    }
    let display = { (path: FilePath) in Workspace.displayPath(of: path, in: root) }
    var files: [ChangedFile] = []
    var diff: [UInt8] = []
    for change in transaction.changes {
      switch change {
      case .write(let path, let before, let after):
        files.append(
          ChangedFile(path: display(path), change: before == nil ? .removed : .changed, target: nil))
        diff += UnifiedDiff.bytes(ofPath: Array(display(path).utf8), from: after, to: before)
      case .remove(let path, let before):
        files.append(ChangedFile(path: display(path), change: .created, target: nil))
        diff += UnifiedDiff.bytes(ofPath: Array(display(path).utf8), from: nil, to: before)
      case .moveFolder(let source, let target):
        files.append(ChangedFile(path: display(target), change: .moved, target: display(source)))
      }
    }
    var report = WriteReport("took back: \(transaction.title)")
    report.notes += notes.withLock { $0 }
    return WriteAnswer(
      root: root.text, mode: mode, report: report, files: files,
      diff: String(decoding: diff, as: UTF8.self))
  }

  /// Undoes the last transaction, or only finds it.
  private static func transaction(of writer: WorkspaceWriter, _ mode: WriteMode) async throws -> Transaction {
    switch mode {
    case .dryRun:
      guard let last = try await writer.undoable() else { throw WriteError.nothingToUndo }
      let changed = try await writer.changedSince()
      guard changed.isEmpty else { throw WriteError.changedSince(changed) }
      return last
    case .write: return try await writer.undo()
    }
  }
}
