import PlanWorld
import SystemPackage
import WorkspaceReading
import WorkspaceWriting

/// Checks what writing in a workspace depends on; writes nothing.
struct WriterDiagnosis {
  let workspace: Workspace
  let world: World

  /// What was found, in the order of the answer.
  func checks() -> [Diagnosis.Check] {
    do throws(WriteError) {
      let writer = try WorkspaceWriter(root: workspace.root, world: world)
      return [try records(writer), interruption(try writer.interruption()), exchange]
    } catch {
      return [
        Diagnosis.Check(
          name: "writing", isFine: false, message: error.description(in: workspace.root), hint: error.hint)
      ]
    }
  }

  private func records(_ writer: WorkspaceWriter) throws(WriteError) -> Diagnosis.Check {
    let folder = writer.recordFolder
    if let ignored = try writer.ignoredRecords() {
      return Diagnosis.Check(
        name: "records", isFine: true,
        message: "records are in \(folder); those in \(shown(ignored)) are ignored",
        hint: "an earlier version or somebody else has left them: remove journal, next and undo there")
    }
    let place = writer.hasOwnRecordFolder ? "" : ", because you have no folder of your own for them"
    return Diagnosis.Check(
      name: "records", isFine: true, message: "records are in \(shown(folder))\(place)",
      hint: writer.hasOwnRecordFolder ? nil : "set HOME or XDG_STATE_HOME to a folder of yours")
  }

  private func interruption(_ interruption: Interruption?) -> Diagnosis.Check {
    guard let interruption else {
      return Diagnosis.Check(
        name: "interrupted", isFine: true, message: "no command was interrupted", hint: nil)
    }
    let problem = interruption.problem
    return Diagnosis.Check(
      name: "interrupted", isFine: false, message: problem.description(in: workspace.root), hint: problem.hint
    )
  }

  private var exchange: Diagnosis.Check {
    let message =
      switch world.files.canExchange(in: workspace.root) {
      case true?: "files are exchanged, so no save is lost in the moment of a write"
      case false?:
        "this file system cannot exchange two files: a save in the moment of a write may be lost"
      case nil: "whether this file system can exchange two files shows when something is written"
      }
    return Diagnosis.Check(name: "exchange", isFine: true, message: message, hint: nil)
  }

  private func shown(_ path: FilePath) -> String { Workspace.displayPath(of: path, in: workspace.root) }
}
