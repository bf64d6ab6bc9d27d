import HistoryOperations
import MarkdownSyntax
import PlanChecking
package import PlanOperations
import PlanText
package import PlanWorkspace
package import PlanWorld
import RuleFramework
import SystemPackage
import WorkspaceReading

/// Checks the plans of a workspace, its index and the documents that it governs.
package struct CheckWorkspace: Sendable {
  /// Files and folders to report about, as a user writes them; all when empty.
  package var paths: [String] = []

  /// The names of the rules to run; all when `nil`.
  package var rules: Set<String>?

  /// Whether findings keep the line that they begin in.
  package var hasExcerpts = false

  /// The commit since whose branching findings count only where lines have changed, or `nil`.
  package var since: String?

  /// Whether the rules for the history run as well.
  package var hasHistory = false

  /// Which branches and checkouts are looked at for plans that get into each other's way, or `nil` for none.
  package var elsewhere: BranchScope?

  /// Text that is checked instead of files, or `nil`.
  package var standardInput: StandardInput?

  /// What is not reported again, or `nil`.
  package var baseline: Baseline?

  /// Called from any thread when a plan has been looked at, or `nil`.
  package var progress: (@Sendable () -> Void)?

  /// Text as if it were in a file.
  package struct StandardInput: Sendable {
    /// The path of the file, as a user writes it; it need not be there.
    package let path: String
    /// The text.
    package let bytes: [UInt8]

    /// Names a text.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Makes a check of everything.
  package init() {}

  /// The rules that run.
  var checker: Checker { Checker(selecting: rules, hasHistory: hasHistory) }

  /// Runs the rules.
  ///
  /// - Parameters:
  ///   - world: Where the workspace is.
  ///   - configuration: What the workspace says of itself, where it was read already; it is not read again then.
  /// - Returns: What was found.
  /// - Throws: ``Refusal`` when a path that was named leads nowhere.
  /// - Complexity: Reads every plan once; O(*n* log *n*) in their size, for each rule.
  package func run(
    in world: World, assuming configuration: WorkspaceConfiguration? = nil
  ) async throws -> CheckAnswer {
    let workspace = Workspace(in: world, extent: .index, assuming: configuration)
    let sparse = await SparseCheckout.find(around: workspace.root, .everything, in: world)
    let session = CheckSession(
      workspace, in: world, checker: checker, hasExcerpts: hasExcerpts, sparse: sparse)
    if let standardInput { return check(standardInput, in: session, workspace, world) }
    let places = try self.places(in: workspace, world)
    var comparison: WorktreeComparison?
    if let since { comparison = try await WorktreeComparison(since: since, in: workspace.root, world: world) }
    var (reports, unreadable) = await workspace.readPlans { file, reading in
      defer { progress?() }
      return session.report(on: file, reading)
    }
    lazy var known = Set(reports.map { PathKey($0.path) })
    for place in places where !place.isFolder && !known.contains(PathKey(place.path)) {
      reports.append(session.report(onNamed: place.file))
    }
    reports += session.documents(except: reports)
    let index = session.index(comparedWith: reports)
    if let index { reports.append(index.report) }
    let isWanted: (String) -> Bool = { path in
      places.isEmpty || places.contains { $0.holds(path) }
    }
    var (surroundings, problems) = session.surroundings(of: reports)
    var notes = [workspace.note(on: sparse)].compactMap(\.self)
    if let elsewhere {
      let survey = try await BranchSurvey.read(workspace, elsewhere, in: world)
      surroundings.branches = survey.facts
      notes += survey.notes
    }
    let facts = WorkspaceFacts(
      plans: reports.compactMap(\.fact), index: index?.facts ?? [], surroundings: surroundings,
      settings: session.settings)
    var overall = session.checker.check(facts)
    if hasHistory {
      let history = try await PlanHistory.read(workspace, in: world, settings: session.settings)
      overall += session.checker.check(history.facts)
      notes += history.notes
    }
    let settled = session.checker.settled(
      reports.compactMap(\.checked).filter { isWanted($0.path) },
      workspace: overall.filter { isWanted($0.path) },
      settings: session.settings)
    var findings = settled.findings
    if let changes = try await comparison?.changes(in: findings.map(\.path)) {
      findings.removeAll { !changes.concern($0) }
      notes += changes.notes
    }
    let compared = baseline?.compare(findings)
    let isWhole = paths.isEmpty && rules == nil && since == nil
    unreadable += reports.compactMap(\.unreadable) + problems
    return CheckAnswer(
      root: workspace.root.text,
      files: reports.filter { $0.checked != nil && isWanted($0.path) }.map(\.path),
      findings: compared?.new ?? findings, gone: isWhole ? compared?.gone ?? 0 : 0,
      silenced: settled.silenced,
      unreadable: unreadable.filter {
        isWanted($0.path) || $0.path.hasPrefix(WorkspaceConfiguration.fileName)
      }
      .sorted { $0.path.utf8Precedes($1.path) },
      notes: notes)
  }

  /// Checks one text; rules that need all plans are left out.
  private func check(
    _ input: StandardInput, in session: CheckSession, _ workspace: Workspace, _ world: World
  ) -> CheckAnswer {
    let path = world.currentDirectory.pushing(FilePath(text: input.path)).lexicallyNormalized()
    let file = PlanFile(
      named: path, root: workspace.root, scope: workspace.configuration.scope, files: world.files)
    let report = session.report(
      on: file, PlanReading(file, .success(input.bytes), style: workspace.style))
    let settled = session.checker.settled(
      [report.checked].compactMap(\.self), workspace: [], settings: session.settings)
    return CheckAnswer(
      root: workspace.root.text, files: [file.displayPath],
      findings: baseline?.compare(settled.findings).new ?? settled.findings, gone: 0,
      silenced: settled.silenced,
      unreadable: [report.unreadable].compactMap(\.self))
  }

  /// A file or folder that a user named.
  private struct Place {
    let file: PlanFile
    let isFolder: Bool
    var path: String { file.displayPath }

    func holds(_ other: String) -> Bool {
      other.hasBytes(of: path) || isFolder && (path == "." || other.hasBytes(prefix: path + "/"))
    }
  }

  private func places(in workspace: Workspace, _ world: World) throws -> [Place] {
    try paths.map { name in
      let path = world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
      do throws(FileError) {
        let kind = try world.files.status(of: path).kind
        return Place(
          file: PlanFile(
            named: path, root: workspace.root, scope: workspace.configuration.scope, files: world.files),
          isFolder: kind == .folder)
      } catch {
        throw Refusal("cannot check '\(name)': \(error)")
      }
    }
  }
}
