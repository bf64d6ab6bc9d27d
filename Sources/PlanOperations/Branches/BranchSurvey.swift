import HistoryOperations
import MarkdownSyntax
import PlanIndexing
import PlanText
package import PlanWorld
package import RuleFramework
import Synchronization
import SystemPackage
package import WorkspaceReading

/// What is known about plans on branches and in other checkouts.
package struct BranchSurvey: Sendable {
  /// All versions that differ from the one of this tree, by the name of the plan and then newest first.
  private(set) var versions: [PlanVersion] = []
  /// The newest version of each plan whose version in this tree is older, by the name of the plan.
  private(set) var newer: [PathKey: PlanVersion] = [:]
  /// The newest version of each plan that this tree does not have, in the order of their names.
  private(set) var added: [PlanVersion] = []
  /// What rules know.
  package private(set) var facts: [WorkspaceSurroundings.BranchFact] = []
  /// When branches of remotes were last fetched, or `nil`.
  private(set) var lastFetched: UTCTimestamp?
  /// What else is to be said.
  package private(set) var notes: [String] = []

  /// Looks around.
  ///
  /// - Returns: What was seen.
  /// - Throws: ``Refusal`` when git gives no answer.
  /// - Complexity: Three runs of git, one more for checkouts; O(*n*) in the commits that this tree does not have
  ///   and in the versions that they hold.
  package static func read(
    _ workspace: Workspace, _ scope: BranchScope, in world: World
  ) async throws(Refusal) -> BranchSurvey {
    do throws(GitCommandError) {
      let repository = try GitRepository(around: workspace.root, in: world)
      let reader = BranchReader(workspace: workspace, world: world, repository: repository)
      var survey = BranchSurvey()
      survey.lastFetched = scope.hasRemotes ? repository.lastFetched : nil
      var branches: [GitReference] = []
      if scope.hasBranches || scope.hasRemotes || scope.hasWorktrees {
        branches = try await repository.branches(hasRemotes: scope.hasRemotes)
      }
      let ahead = try await repository.commitsAheadOfHead(hasRemotes: scope.hasRemotes)
      let graph = CommitGraph(ahead)
      let wanted = branches.filter { branch in
        guard branch.isRemote ? scope.hasRemotes : scope.hasBranches else { return false }
        return scope.pattern.map { branch.isNamed(like: $0) } ?? true
      }
      let found = try await reader.versions(on: wanted, graph)
      survey.versions = found.versions
      if scope.hasWorktrees {
        let trees = try await repository.worktrees()
        survey.versions += await reader.versions(inWorktrees: trees, graph)
      }
      survey.sort()
      survey.judge(among: reader)
      if repository.isShallow {
        survey.notes.append(
          "the history is cut off here, so more commits may be ahead of this tree than are counted")
      }
      if found.missing > 0 {
        let missing = found.missing.counted("version of a file is", "versions of files are")
        survey.notes.append(
          "\(missing) not here, because this clone is partial: what branches say there is not known; "
            + "'git fetch --refetch --no-filter' fetches them")
      }
      return survey
    } catch {
      throw PlanHistory.refusal(error)
    }
  }

  private mutating func sort() {
    versions.sort { left, right in
      if !left.details.slug.hasBytes(of: right.details.slug) {
        return left.details.slug.utf8Precedes(right.details.slug)
      }
      if left.isNewer != right.isNewer { return left.isNewer }
      if left.changed != right.changed { return left.changed > right.changed }
      return left.place.utf8Precedes(right.place)
    }
  }

  private mutating func judge(among reader: BranchReader) {
    for version in versions where version.isNewer && newer[PathKey(version.details.slug)] == nil {
      newer[PathKey(version.details.slug)] = version
      if !version.isHere { added.append(version) }
    }
    facts = WorkspaceSurroundings.BranchFact.all(
      among: versions.map { version in
        BranchVersion(
          slug: version.details.slug, path: version.details.file.displayPath, place: version.place,
          isRemote: version.home == .remote, isHere: version.isHere, state: version.details.decision.state,
          bytes: version.bytes)
      }, beside: reader.slugs)
  }

  /// What a list says about plans that get into each other's way.
  var warnings: [String] {
    let collisions = facts.filter { $0.kind == .collidingSlug }
    let several = facts.count - collisions.count
    var warnings = collisions.map { "'\($0.slug)' is a new plan on \($0.shownPlaces)" }
    if several > 0 {
      let plans = several.counted("active plan is", "active plans are")
      warnings.append("\(plans) being written on several branches; 'check --branches' names them")
    }
    return warnings
  }
}
