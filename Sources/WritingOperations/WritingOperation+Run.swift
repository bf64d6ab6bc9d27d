import MarkdownSyntax
import PlanText
import PlanWorkspace
package import PlanWorld
import Synchronization
import SystemPackage
import WorkspaceReading
import WorkspaceWriting

extension WritingOperation {
  /// Does what was asked, or says how it would be done.
  ///
  /// - Parameters:
  ///   - world: The clock, the files and the environment.
  ///   - mode: Whether to write.
  /// - Returns: What was done.
  /// - Throws: ``Refusal``, ``FindPlanError``, ``WriteError`` or the error of an edit; nothing was written
  ///   then. ``Refusal/init(_:)`` puts each of them into words.
  package func run(in world: World, mode: WriteMode) async throws -> WriteAnswer {
    do {
      return try await runHere(in: world, mode: mode)
    } catch FindPlanError.elsewhere(_, let home, _) {
      // Nothing was written: the nearest configuration of the plan that is named holds.
      var world = world
      world.workspaceStart = home
      return try await runHere(in: world, mode: mode)
    }
  }

  private func runHere(in world: World, mode: WriteMode) async throws -> WriteAnswer {
    let root = WorkspaceRoot.find(in: world)
    guard !WorkspaceRoot.isInsideGitDirectory(root, files: world.files) else {
      throw Refusal("\(root) belongs to git itself", hint: "run this in a checkout")
    }
    switch mode {
    case .dryRun:
      let planned = try await planned(in: world, mode)
      let writer = try WorkspaceWriter(root: root, world: world)
      do throws(WriteError) {
        try await writer.check(Transaction(title: title, changes: planned.changes))
      } catch {
        throw Refusal(error, in: root)
      }
      return planned.answer
    case .write:
      let recovered = Mutex<[String]>([])
      let writer = try WorkspaceWriter(root: root, world: world) { note in
        recovered.withLock { $0.append(note.description(in: root)) }
      }
      var answer: WriteAnswer?
      do {
        try await writer.commit {
          let planned = try await planned(in: world, mode)
          answer = planned.answer
          return planned.changes.isEmpty ? nil : Transaction(title: title, changes: planned.changes)
        }
      } catch let problem as WriteError {
        throw Refusal(problem, in: root, writing: answer?.files.map(\.path) ?? [])
      }
      guard var answer else { throw Refusal("nothing was planned") }
      answer.report.notes += recovered.withLock { $0 }
      return answer
    }
  }

  private func planned(
    in world: World, _ mode: WriteMode
  ) async throws -> (answer: WriteAnswer, changes: [FileChange]) {
    let workspace = Workspace(in: world)
    if let problem = workspace.configurationProblems.first {
      throw Refusal(
        "\(WorkspaceConfiguration.fileName):\(problem.line): \(problem.message)",
        hint: problem.hint ?? "mend the line: nothing is written by half a configuration")
    }
    if let file = workspace.problems.first(where: { $0.path.hasBytes(of: WorkspaceConfiguration.fileName) }) {
      throw Refusal(
        "cannot read \(file.path): \(file.reason)",
        hint: "make it readable: nothing is written without what it says")
    }
    var draft = Draft(workspace, in: world)
    var report = try await plan(&draft)
    try await draft.checkLeftOut()
    report.notes = draft.notes + report.notes
    let answer = WriteAnswer(
      root: draft.workspace.root.text, mode: mode, report: report, files: draft.changedPaths,
      diff: String(decoding: draft.diff, as: UTF8.self))
    return (answer, draft.changes)
  }
}

extension Draft {
  /// The files and folders that are different, as people see them.
  var changedPaths: [ChangedFile] {
    let written = changedFiles.map { path, content in
      let change: ChangedFile.Change =
        content.before == nil ? .created : content.after == nil ? .removed : .changed
      return ChangedFile(path: display(path), change: change, target: nil)
    }
    return written
      + folderMoves.map {
        ChangedFile(path: display($0.source), change: .moved, target: display($0.target))
      }
  }

  /// All changes of files as a unified diff.
  var diff: [UInt8] {
    changedFiles.flatMap { path, content in
      UnifiedDiff.bytes(ofPath: Array(display(path).utf8), from: content.before, to: content.after)
    }
  }
}
