import MarkdownSyntax
import PlanEditing
import PlanIndexing
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import SystemPackage
import WorkspaceReading

/// Takes out of a workspace what `init` has put there; plans are never touched.
package struct UninstallWorkspace: WritingOperation {
  /// Makes the operation.
  package init() {}

  package var title: String { "uninstall" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    var notes: [String] = []
    try removeBlocks(&draft, &notes)
    let path = draft.workspace.root.appending(WorkspaceConfiguration.fileName)
    if try draft.bytesIfPresent(path) != nil {
      try draft.remove(path)
      try removeIndex(&draft, &notes)
    }
    guard !draft.changedFiles.isEmpty else {
      return WriteReport("there is nothing of execplan here")
    }
    notes.append("'execplan undo' brings it back")
    return WriteReport("uninstalled; every plan stays as it is", notes: notes)
  }

  /// Takes the managed blocks out of all Markdown files; a file that held nothing else goes.
  private func removeBlocks(_ draft: inout Draft, _ notes: inout [String]) throws {
    let paths: [FilePath]
    do throws(FileError) {
      paths = try MarkdownFiles.find(in: draft.workspace.root, files: draft.workspace.checkout)
    } catch {
      throw Refusal("cannot look for what was installed in \(draft.display(error.path)): \(error)")
    }
    for path in paths where !draft.isInOtherWorkspace(path) {
      guard let bytes = try? draft.workspace.checkout.read(path, limit: PlanFile.maximumByteCount),
        ManagedBlock.mayOccur(in: bytes)
      else { continue }
      do throws(ManagedBlockError) {
        guard try ManagedBlock.find(in: bytes) != nil else { continue }
        let edits = try ManagedBlock.removing(from: bytes)
        try? draft.edit(path) { _ in edits }
      } catch {
        notes.append("\(draft.display(path)) stays: \(error.message); \(error.hint)")
        continue
      }
      if try draft.bytes(path).isEmpty { try draft.remove(path) }
    }
  }

  /// Removes an index that is as `init` has made it.
  private func removeIndex(_ draft: inout Draft, _ notes: inout [String]) throws {
    guard let path = draft.indexPath, let bytes = try draft.bytesIfPresent(path) else { return }
    let shown = draft.display(path)
    let date = Plan(parsing: bytes, yaml: LibYAMLReader()).frontmatter?.text("last_updated")
    if let date = date.flatMap({ try? CalendarDate(parsing: $0) }),
      IndexForm.allCases.contains(where: { PlanIndex.template(at: shown, date: date, form: $0) == bytes })
    {
      try draft.remove(path)
    } else {
      notes.append("\(shown) stays: it lists plans or was written by hand")
    }
  }
}

extension Draft {
  /// Whether a file belongs to another workspace inside this one.
  fileprivate func isInOtherWorkspace(_ path: FilePath) -> Bool {
    WorkspaceRoot.find(from: path.removingLastComponent(), files: workspace.checkout) != workspace.root
  }
}
