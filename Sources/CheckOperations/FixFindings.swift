import MarkdownSyntax
import PlanChecking
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import RuleFramework
import SystemPackage
import WorkspaceReading
package import WritingOperations

/// Makes the repairs that the rules offer for the plans of a workspace.
package struct FixFindings: WritingOperation {
  /// The check whose findings are repaired.
  private let check: CheckWorkspace
  private let isUnsafe: Bool

  /// Makes the operation.
  ///
  /// - Parameters:
  ///   - check: What is looked at, and by which rules.
  ///   - isUnsafe: Whether repairs are made as well that may change what a plan means.
  package init(_ check: CheckWorkspace, isUnsafe: Bool) {
    self.check = check
    self.isUnsafe = isUnsafe
  }

  package var title: String { "check --fix" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let answer = try await check.run(in: draft.world, assuming: draft.workspace.configuration)
    let session = CheckSession(
      draft.workspace, in: draft.world, checker: check.checker, hasExcerpts: false,
      sparse: await SparseCheckout.find(around: draft.workspace.root, .everything, in: draft.world))
    let safeties: Set<Fix.Safety> = isUnsafe ? [.safe, .unsafe] : [.safe]
    let run = FixRun(session.checker, making: safeties)
    var paths: [String] = []
    for finding in answer.findings where finding.diagnostic.fix.map({ safeties.contains($0.safety) }) ?? false
    {
      if paths.last?.hasBytes(of: finding.path) != true { paths.append(finding.path) }
    }
    let plans = Set(draft.workspace.files.map { PathKey($0.displayPath) })
    var count = 0
    var notes: [String] = []
    if isUnsafe {
      for (path, edits) in Self.historyEdits(answer.findings) {
        count += edits.count
        try draft.edit(draft.workspace.root.pushing(FilePath(text: path))) { (_: [UInt8]) in edits }
      }
    }
    for path in paths {
      let file = draft.file(at: draft.workspace.root.pushing(FilePath(text: path)))
      let before = try draft.bytes(file.path)
      let style = draft.workspace.style
      let result = run.run(before) { bytes in
        session.context(
          of: Plan(parsing: bytes, stateFolder: file.stateFolder, style: style, yaml: LibYAMLReader()),
          in: file, kind: session.kind(of: path, isPlan: plans.contains(PathKey(path))))
      }
      if !result.oscillating.isEmpty {
        notes.append("\(path): the repairs of \(result.oscillating.joined(separator: ", ")) undo each other")
      }
      guard result.bytes != before else { continue }
      count += result.made.values.reduce(0, +)
      try draft.edit(file.path) { bytes in
        [TextEdit(replacing: ByteRange(0, bytes.count), with: result.bytes)]
      }
    }
    return WriteReport(
      count == 0 ? "no finding can be repaired" : "repaired \(count.counted("finding"))", notes: notes)
  }

  /// The repairs that only the history knows; they are about different stamps, so none touches another.
  private static func historyEdits(_ findings: [Finding]) -> [(String, [TextEdit])] {
    let known = Set(RuleRegistry.rules.filter { $0.info.subject == .history }.map { $0.info.id })
    return Dictionary(
      grouping: findings.filter { known.contains($0.id) && $0.diagnostic.fix != nil }
    ) { PathKey($0.path) }
    .sorted { $0.key.text.utf8Precedes($1.key.text) }
    .map { path, findings in
      (
        path.text,
        findings.flatMap { $0.diagnostic.fix?.edits ?? [] }.sorted { $0.range.start < $1.range.start }
      )
    }
  }
}
