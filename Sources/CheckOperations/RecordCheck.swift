import PlanChecking
import PlanEditing
import PlanLanguage
import PlanModel
import PlanText
import PlanWorld
import RuleFramework
import SystemPackage
import WorkspaceReading
package import WritingOperations

/// Writes into a plan what a check of the workspace has found.
///
/// The Validation Log gets one stamped line: the outcome, the findings by kind, how many rules and files that
/// was about, the commit and a note. `last_synced` becomes today in the documents that were checked, have that
/// key, and have no finding.
package struct RecordCheck: WritingOperation {
  /// How the plan is named.
  private let name: String
  /// What is checked.
  private let check: CheckWorkspace
  /// What a person adds.
  private let note: String?

  /// Makes the operation.
  package init(_ name: String, check: CheckWorkspace, note: String?) {
    self.name = name
    self.check = check
    self.note = note
  }

  package var title: String { "check --record \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let answer = try await check.run(in: draft.world, assuming: draft.workspace.configuration)
    var line = Self.line(for: answer, rules: check.checker.ruleCount)
    line += "; \(try await Self.commit(of: draft.workspace.root, having: answer.files, in: draft.world))"
    if let note { line += "; \(note)" }
    let text = try WrittenText(oneParagraph: line, noun: "note")
    let now = draft.now
    for path in Self.verified(by: answer) {
      let document = draft.file(at: draft.workspace.root.pushing(FilePath(text: path)))
      try draft.edit(document) { plan in
        guard let date = plan.frontmatter?.text("last_synced"), date.utf8.count == 10,
          date.utf8Precedes(now.date.description)
        else { return [] }
        return try plan.settingFrontmatter("last_synced", to: now.date.description)
      }
    }
    try draft.ensure(.validation, in: file)
    try draft.edit(file) { try $0.addingValidationLog() }
    try draft.edit(file) { try $0.recording(text, at: now) }
    try draft.touch(file)
    try draft.noteIfClosed(file)
    return WriteReport("recorded at \(now)", plan: try draft.written(file))
  }

  /// The rule whose findings the record itself removes.
  private static let healed = RuleID.outdatedSync

  /// Returns the documents that were checked and have nothing against them but an old `last_synced`.
  private static func verified(by answer: CheckAnswer) -> [String] {
    let faulty = Set(answer.findings.filter { $0.id != healed.rawValue }.map { PathKey($0.path) })
    return answer.files.filter { !faulty.contains(PathKey($0)) }
  }

  /// Returns what a check has found, in one line.
  static func line(for answer: CheckAnswer, rules: Int) -> String {
    var parts: [String] = []
    for severity in [Diagnostic.Severity.error, .warning] {
      let number = answer.findings.count { $0.diagnostic.severity == severity }
      if number > 0 { parts.append(number.counted(severity.rawValue)) }
    }
    if !answer.unreadable.isEmpty { parts.append(answer.unreadable.count.counted("unreadable file")) }
    var line = "execplan check: "
    line += parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    let kinds = Dictionary(grouping: answer.findings, by: \.id).mapValues(\.count)
      .sorted { $0.key.utf8Precedes($1.key) }.map { "\($0.key) \($0.value)" }
    if !kinds.isEmpty { line += " (\(kinds.joined(separator: ", ")))" }
    line += "; \(rules.counted("rule")), \(answer.filesChecked.counted("file"))"
    if answer.silenced > 0 { line += ", \(answer.silenced) silenced" }
    return line
  }

  /// Returns the commit that was checked, in words.
  ///
  /// "With changes" means that something of this differs from the commit: the names and contents in the index;
  /// tracked files that are gone; files that git neither tracks nor ignores; and the text of the files that were
  /// checked, apart from line ends. Git compares no file for that, since it would run the filters of the repository,
  /// so a file that was not checked may be edited without being staged and is not seen.
  ///
  /// - Throws: ``Refusal`` when git refuses to answer; without git the commit is unknown.
  private static func commit(
    of root: FilePath, having files: [String], in world: World
  ) async throws(Refusal) -> String {
    guard WorkspaceRoot.liesInCheckout(root, files: world.files) else { return "no commit" }
    let text: String
    let comparison: WorktreeComparison
    do throws(GitCommandError) {
      let repository = try GitRepository(around: root, in: world)
      guard let head = try await repository.head() else { return "no commit" }
      text = "commit \(head.prefix(12))"
      if try await repository.isChanged(since: head) { return "\(text) with changes" }
      comparison = WorktreeComparison(with: head, in: repository, at: root, world: world)
    } catch {
      if error.isAbsence { return "commit unknown" }
      throw Refusal("the commit cannot be recorded: \(error.message)", hint: error.hint)
    }
    return try await comparison.changes(in: files).isEmpty ? text : "\(text) with changes"
  }
}
