import MarkdownSyntax
import PlanChecking
import PlanIndexing
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
import RuleFramework
import SystemPackage
import WorkspaceReading

/// One run of the rules over a workspace.
struct CheckSession: Sendable {
  /// What is known about one file after it was checked.
  final class FileReport: Sendable {
    let path: String
    let checked: CheckedFile?
    let fact: WorkspaceFacts.PlanFact?
    let assets: [WorkspaceSurroundings.Asset]
    let line: IndexFacts.Fact?
    let unreadable: UnreadableFile?
    /// The folder of plans in which the file lies.
    let planRoot: FilePath?

    init(
      path: String, checked: CheckedFile? = nil, fact: WorkspaceFacts.PlanFact? = nil,
      assets: [WorkspaceSurroundings.Asset] = [], line: IndexFacts.Fact? = nil,
      unreadable: UnreadableFile? = nil, planRoot: FilePath? = nil
    ) {
      self.path = path
      self.checked = checked
      self.fact = fact
      self.assets = assets
      self.line = line
      self.unreadable = unreadable
      self.planRoot = planRoot
    }
  }

  let checker: Checker
  let settings: RuleSettings
  /// Files that the settings need and that cannot be read.
  let problems: [UnreadableFile]
  private let workspace: Workspace
  private let world: World
  private let hasExcerpts: Bool
  let tree: FileTree
  /// Whether there is an index, or may be one.
  private let isIndexed: Bool
  private let now: UTCTimestamp

  init(
    _ workspace: Workspace, in world: World, checker: Checker, hasExcerpts: Bool,
    sparse: SparseCheckout = .whole
  ) {
    self.checker = checker
    tree = FileTree(root: workspace.root, files: workspace.checkout, sparse: sparse)
    let tree = tree
    isIndexed = workspace.indexPlace.map { tree.exists($0) != false } ?? false
    (settings, problems) = RuleSettings.read(in: workspace, world)
    self.workspace = workspace
    self.world = world
    self.hasExcerpts = hasExcerpts
    now = world.now()
  }

  /// Checks a file that may be a plan, and unless `isListed` is false one that an index lists.
  func report(on file: PlanFile, _ reading: PlanReading, isListed: Bool = true) -> FileReport {
    switch reading {
    case .noPlan: return FileReport(path: file.displayPath)
    case .unreadable(let reason):
      return FileReport(
        path: file.displayPath, unreadable: UnreadableFile(path: file.displayPath, reason: reason))
    case .plan(let plan):
      let context = context(of: plan, in: file, kind: .plan)
      return FileReport(
        path: file.displayPath, checked: checker.checked(context, hasExcerpts: hasExcerpts),
        fact: WorkspaceFacts.PlanFact(context, isIndexed: isIndexed), assets: assets(of: context),
        line: isIndexed && isListed
          ? IndexFacts.Fact(line: IndexLine(file, plan), state: context.state.state) : nil,
        planRoot: file.planRoot)
    }
  }

  /// Checks a file that a user named and that the search for plans did not find.
  func report(onNamed file: PlanFile) -> FileReport { read(file, as: .plan) }

  private func read(_ file: PlanFile, as kind: PlanContext.Kind) -> FileReport {
    let result: Result<[UInt8], FileError>
    do throws(FileError) {
      let bytes = try workspace.checkout.holding(file.path).read(
        file.path, limit: PlanFile.maximumByteCount)
      result = .success(bytes)
    } catch {
      result = .failure(error)
    }
    let reading = PlanReading(file, result, style: workspace.style)
    guard kind != .plan, case .plan(let plan) = reading else {
      return report(on: file, reading, isListed: false)
    }
    return FileReport(
      path: file.displayPath,
      checked: checker.checked(context(of: plan, in: file, kind: kind), hasExcerpts: hasExcerpts))
  }

  /// Makes the context of a file.
  func context(of plan: Plan, in file: PlanFile, kind: PlanContext.Kind) -> PlanContext {
    PlanContext(
      plan: plan, path: file.displayPath, slug: plan.ownSlug ?? file.pathSlug, now: now,
      state: workspace.decision(on: plan, in: file), settings: settings, tree: tree, kind: kind)
  }

  /// Checks the documents that the workspace governs, and the files beside folders of plans that lead to them.
  func documents(except reports: [FileReport]) -> [FileReport] {
    lazy var known = Set(
      (reports.map(\.path) + [workspace.indexPlace].compactMap(\.self)).map { PathKey($0) })
    var result: [FileReport] = []
    let patterns = workspace.configuration.documents.map(\.value)
    if !patterns.isEmpty {
      do throws(FileError) {
        for path in try MarkdownFiles.find(in: workspace.root, files: workspace.checkout) {
          let shown = Workspace.displayPath(of: path, in: workspace.root)
          guard patterns.contains(where: { $0.matches(shown) }), known.insert(PathKey(shown)).inserted else {
            continue
          }
          result.append(read(named(path), as: .governed))
        }
      } catch {
        let unreadable = Workspace.unreadable(error, in: workspace.root)
        result.append(FileReport(path: unreadable.path, unreadable: unreadable))
      }
    }
    // Plans that stand together mostly lie in the same folder.
    let places = reports.indices.filter { $0 == 0 || reports[$0].planRoot != reports[$0 - 1].planRoot }
    let folders = Set(places.compactMap { reports[$0].planRoot?.removingLastComponent() })
    for folder in folders.sorted(by: { $0.text.utf8Precedes($1.text) }) {
      // A folder that cannot be listed has been reported by the search for plans.
      for entry in (try? files.entries(of: folder)) ?? [] where entry.kind == .file {
        let path = folder.appending(entry.name)
        let shown = Workspace.displayPath(of: path, in: workspace.root)
        let stem = PlanNaming.markdownStem(entry.name.text)?.lowercased()
        guard stem == "plans" || stem == "execplans", known.insert(PathKey(shown)).inserted else { continue }
        result.append(read(named(path), as: .companion))
      }
    }
    return result.sorted { $0.path.utf8Precedes($1.path) }
  }

  /// Returns what a file that was checked is.
  func kind(of path: String, isPlan: Bool) -> PlanContext.Kind {
    let isGoverned = workspace.configuration.documents.contains { $0.value.matches(path) }
    return isPlan ? .plan : isGoverned ? .governed : .companion
  }

  /// The workspace's folder.
  var root: FilePath { workspace.root }

  /// The files of the workspace.
  var files: CheckoutFiles { workspace.checkout }

  /// The names of rules that the configuration sets.
  var ruleNames: [WorkspaceFacts.Reference] {
    workspace.configuration.rules.sorted { $0.value.line < $1.value.line }.map { name, setting in
      WorkspaceFacts.Reference(
        name: name,
        place: WorkspaceFacts.Place(path: WorkspaceConfiguration.fileName, line: setting.line))
    }
  }

  private func named(_ path: FilePath) -> PlanFile {
    PlanFile(named: path, root: workspace.root, scope: workspace.configuration.scope, files: world.files)
  }

  /// Compares the index with the plans, or returns `nil` when there is none.
  func index(
    comparedWith reports: [FileReport]
  ) -> (report: FileReport, facts: [WorkspaceFacts.IndexFact])? {
    guard let place = workspace.indexPlace else { return nil }
    let path = workspace.root.pushing(FilePath(text: place))
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try files.read(path, limit: PlanFile.maximumByteCount)
    } catch {
      // A workspace without an index has none; one that cannot be read is among the workspace's problems.
      return nil
    }
    var others = Set(reports.filter { $0.line == nil }.map { PathKey($0.path) })
    for listed in workspace.indexed.keys where !others.contains(listed) {
      if tree.exists(listed.text) != false { others.insert(listed) }
    }
    let places = Dictionary(
      reports.compactMap { report in report.fact.map { (PathKey(report.path), $0.place) } }
    ) {
      first, _ in first
    }
    var unreadable: UnreadableFile?
    var facts: [WorkspaceFacts.IndexFact] = []
    do throws(PlanIndexError) {
      facts = try WorkspaceFacts.IndexFact.all(
        in: PlanIndex(parsing: bytes, at: place), SourceText(bytes), at: place,
        comparedWith: IndexFacts(plans: reports.compactMap(\.line), otherFiles: others), places: places)
    } catch {
      unreadable = UnreadableFile(path: place, reason: Refusal(error).message)
    }
    var checked: CheckedFile?
    if !reports.contains(where: { $0.path.hasBytes(of: place) }) {
      // A line without its plan is one mistake, not two.
      let dead = Set(facts.filter { $0.problem.kind == .dead }.map(\.place.start.line))
      checked = read(named(path), as: .companion).checked?.without(.deadLink, inLines: dead)
    }
    return (FileReport(path: place, checked: checked, unreadable: unreadable), facts)
  }
}
