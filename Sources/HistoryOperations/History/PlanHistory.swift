import MarkdownSyntax
import PlanIndexing
package import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
package import PlanWorld
package import RuleFramework
import SystemPackage
package import WorkspaceReading

/// What git knows about the plans of a workspace, from the first commit to `HEAD`.
package struct PlanHistory: Sendable {
  /// A plan that is or was in the workspace.
  package struct Life: Sendable {
    /// The last path from the workspace.
    package let path: String
    /// The name of the plan.
    package let slug: String
    /// The title of its last version, or `nil`.
    package let title: String?
    /// Its last state.
    package let state: PlanState
    /// Whether `HEAD` has it.
    package let isPresent: Bool
    /// The commits that changed it, oldest first.
    package let commits: [HistoryFacts.Commit]
    /// Where it came from and went, oldest first.
    package let places: [PlaceChange]
    /// How old it is by git and by its stamps.
    package let age: CheckedAge
    /// The text that it has today, or `nil` when it is gone.
    let text: PresentText?
  }

  /// The text of a plan today.
  struct PresentText: Sendable {
    let plan: Plan
    let facts: RevisionFacts
    let details: StateDecision
  }

  /// The plans, in the order of their paths.
  package let lives: [Life]

  /// What rules know; plans stand in the order of ``lives``.
  package let facts: HistoryFacts

  /// How many commits were looked at.
  package let commitCount: Int

  /// The files that are there today and cannot be read as plans.
  package let unreadable: [UnreadableFile]

  /// What cannot be known, in sentences for a person.
  package let notes: [String]
}

extension PlanHistory {
  /// Which part of the history counts.
  package enum Start: Hashable, Sendable {
    /// All of it.
    case everything
    /// What is not in this commit.
    case commit(String)
    /// What was committed at this moment or later, in seconds since 1970.
    case moment(Int64)
  }

  /// Reads a history.
  ///
  /// - Parameters:
  ///   - workspace: The workspace whose plans count.
  ///   - world: Where git is run.
  ///   - settings: What the workspace sets for rules.
  ///   - start: Which commits count; older ones are read as well, because they say what is new.
  ///   - paths: Files and folders whose plans count, from the workspace; all when empty.
  /// - Returns: The history.
  /// - Throws: ``Refusal`` when there is no history to read.
  /// - Complexity: Four or five runs of git; O(*n*) in the size of all versions of all plans.
  package static func read(
    _ workspace: Workspace, in world: World, settings: RuleSettings, start: Start = .everything,
    paths: [String] = []
  ) async throws(Refusal) -> PlanHistory {
    do throws(GitCommandError) {
      let repository = try GitRepository(around: workspace.root, in: world)
      var commits = try await repository.markdownHistory()
      var wanted: Set<String>?
      if case .commit(let name) = start { wanted = try await repository.commits(from: name, to: "HEAD") }
      let files = candidates(commits, workspace, world)
      for index in commits.indices {
        commits[index].changes.removeAll {
          files[PathKey($0.path)] == nil && ($0.oldPath.map { files[PathKey($0)] == nil } ?? true)
        }
      }
      commits.removeAll { $0.changes.isEmpty }
      let versions = try await VersionReader.read(commits, files, workspace, repository)
      var fold = HistoryFold(
        slug: { files[PathKey($0)]?.pathSlug ?? PlanNaming.slug(forPath: FilePath(text: $0)) },
        facts: { versions.facts(of: $0, at: $1) })
      for commit in commits {
        let isInRange =
          switch start {
          case .everything: true
          case .commit: wanted?.contains(commit.id) ?? true
          case .moment(let moment): commit.committed >= moment
          }
        fold.take(commit, isInRange: isInRange)
      }
      let present = Set(try await repository.paths().map { PathKey($0) }.filter { files[$0] != nil })
      fold.finish(present: present)
      var notes = notes(repository, versions)
      if commits.isEmpty, try await repository.head() == nil { notes.append("nothing is committed here yet") }
      let builder = HistoryBuilder(
        fold: fold, files: files, present: present, workspace: workspace, world: world, settings: settings,
        notes: notes)
      return try await builder.history(repository, commits: commits.count, paths: paths)
    } catch {
      throw refusal(error)
    }
  }

  /// Returns the files of all commits that may be plans, by their paths.
  private static func candidates(
    _ commits: [GitCommit], _ workspace: Workspace, _ world: World
  ) -> [PathKey: PlanFile] {
    var paths: Set<PathKey> = []
    for commit in commits {
      for change in commit.changes {
        paths.insert(PathKey(change.path))
        if let old = change.oldPath { paths.insert(PathKey(old)) }
      }
    }
    // Folders that are workspaces of their own today keep their past to themselves.
    for root in RepositoryWorkspaces.find(around: workspace.root, files: world.files).roots.dropFirst() {
      let inside = Workspace.pathInside(workspace.root, root)
      if !inside.isEmpty, !inside.hasPrefix("/") {
        paths.insert(PathKey("\(inside)/\(WorkspaceConfiguration.fileName)"))
      }
    }
    let found = PlanDiscovery.find(
      in: workspace.root, files: ListedFiles(paths.lazy.map(\.text), in: workspace.root),
      scope: workspace.configuration.scope,
      isStateFolder: { PlanState.forFolder($0) != nil })
    return Dictionary(found.candidates.map { (PathKey($0.relativePath), PlanFile(candidate: $0)) }) {
      first, _ in first
    }
  }

  private static func notes(_ repository: GitRepository, _ versions: VersionReader.Versions) -> [String] {
    var notes: [String] = []
    if repository.isShallow {
      notes.append(
        "the history is cut off here: the oldest commits are taken for the first ones; "
          + "'git fetch --unshallow' fetches the rest")
    }
    if versions.missing > 0 {
      let missing = versions.missing.counted("version of a plan is", "versions of plans are")
      notes.append(
        "\(missing) not here, because this clone is partial: what they say is not known; "
          + "'git fetch --refetch --no-filter' fetches them")
    } else if repository.isPartial {
      notes.append(
        "this clone is partial: a plan that got a new name and new text in one commit counts as two")
    }
    return notes
  }

  /// Says that there is no history, and what helps.
  package static func refusal(_ problem: GitCommandError) -> Refusal {
    Refusal("the history cannot be read: \(problem.message)", hint: problem.hint)
  }
}
