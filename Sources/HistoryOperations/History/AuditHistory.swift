import PlanChecking
import PlanLanguage
import PlanModel
import PlanText
package import PlanWorld
import RuleFramework
import SystemPackage
package import WorkspaceReading

/// Tells what the history says about the plans of a workspace: times that were invented, entries that were changed,
/// plans that were never closed.
package struct AuditHistory: Hashable, Sendable {
  /// Where the part of the history that counts begins: a day, a moment or the name of a commit.
  package var since: String?

  /// Files and folders whose plans count, from the current folder; all when empty.
  package var paths: [String] = []

  /// Makes a question about everything.
  package init() {}

  /// Looks at the history.
  ///
  /// - Throws: ``Refusal`` when there is no history, or nothing to begin at.
  /// - Complexity: Four or five runs of git; O(*n*) in the size of all versions of all plans.
  package func run(in world: World) async throws(Refusal) -> AuditAnswer {
    let workspace = Workspace(in: world, extent: .index)
    let (settings, problems) = RuleSettings.read(in: workspace, world)
    let start = try await start(workspace, world)
    let history = try await PlanHistory.read(
      workspace, in: world, settings: settings, start: start, paths: try wanted(in: workspace, world))
    return AuditAnswer(
      history, root: workspace.root.text, since: since,
      unreadable: workspace.problems + problems + history.unreadable,
      claims: Self.claims(in: history, settings: settings, world))
  }

  private func wanted(in workspace: Workspace, _ world: World) throws(Refusal) -> [String] {
    var wanted: [String] = []
    for name in paths {
      let path = world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
      guard path.starts(with: workspace.root) else {
        throw Refusal("'\(name)' lies outside the workspace at \(workspace.root)")
      }
      // A plan that was deleted has a past too, so the path need not lead anywhere today.
      wanted.append(Workspace.displayPath(of: path, in: workspace.root))
    }
    return wanted
  }

  private func start(_ workspace: Workspace, _ world: World) async throws(Refusal) -> PlanHistory.Start {
    guard let since else { return .everything }
    if let date = try? CalendarDate(parsing: since) { return .moment(Int64(date.dayNumber) * 86_400) }
    if let moment = try? UTCTimestamp(parsing: since) { return .moment(moment.secondsSince1970) }
    let isShallow: Bool
    do throws(GitCommandError) {
      let repository = try GitRepository(around: workspace.root, in: world)
      if let commit = try await repository.commit(named: since) { return .commit(commit) }
      isShallow = repository.isShallow
    } catch {
      throw PlanHistory.refusal(error)
    }
    throw Refusal(
      "there is no commit '\(since)' here" + (isShallow ? ", where the history is cut off" : ""),
      hint: "--since takes a commit, a branch, a day (2026-01-31) or a moment ('2026-01-31 23:59Z')")
  }

  /// The rules for what is claimed and not shown.
  private static let claimRules: Set<String> = [RuleID.claimWithoutRecord.rawValue]

  /// Counts the claims without evidence in each plan of today.
  private static func claims(in history: PlanHistory, settings: RuleSettings, _ world: World) -> [PathKey:
    Int]
  {
    let checker = Checker(selecting: claimRules)
    var claims: [PathKey: Int] = [:]
    for life in history.lives {
      guard let text = life.text else { continue }
      claims[PathKey(life.path)] =
        checker.check(
          PlanContext(
            plan: text.plan, path: life.path, slug: life.slug, now: world.now(), state: text.details,
            settings: settings)
        ).count
    }
    return claims
  }
}
