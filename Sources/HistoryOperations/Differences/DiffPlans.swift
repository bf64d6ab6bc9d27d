import MarkdownSyntax
import PlanText
package import PlanWorld
import SystemPackage
package import WorkspaceReading

/// Tells in what the plans of the working tree differ from those of a commit.
package struct DiffPlans: Hashable, Sendable {
  /// The commit, branch or tag.
  package let reference: String

  /// The plans that count, by slug, beginning of a slug or path, today or in the commit; all when empty.
  package var names: [String] = []

  /// Makes a question about all plans.
  package init(since reference: String) {
    self.reference = reference
  }

  /// Compares.
  ///
  /// - Throws: ``Refusal`` when the commit is not here, ``FindPlanError`` when a name fits no plan, or
  ///   several.
  /// - Complexity: Six runs of git at most; O(*n*) in the size of all plans.
  package func run(in world: World) async throws -> DiffAnswer {
    let workspace = Workspace(in: world, extent: .index)
    let files = try await CommittedFiles(of: reference, below: workspace.root, in: world, for: "diff")
    guard workspace.isCheckout else {
      throw Refusal("there is no working tree at \(workspace.root) to compare")
    }
    let new = await ComparedPlan.all(in: world, workspace)
    let old = try await files.answer(in: world) { world in
      await ComparedPlan.all(in: world, Workspace(in: world, extent: .index))
    }
    var differences = PlanPairing.pairs(old.plans, new.plans).compactMap { pair in
      PlanComparison.difference(pair.old, pair.new)
    }
    if !names.isEmpty {
      let wanted = try await paths(in: world, files)
      differences.removeAll { difference in
        ![difference.path, difference.oldPath].contains { $0.map { wanted.contains(PathKey($0)) } ?? false }
      }
    }
    return DiffAnswer(
      root: workspace.root.text, commit: files.moment,
      plans: differences.sorted { $0.path.utf8Precedes($1.path) },
      unreadable: new.unreadable
        + old.unreadable.map {
          UnreadableFile(path: "\(reference):\($0.path)", reason: $0.reason)
        })
  }

  /// Returns the paths of the plans that are named.
  private func paths(
    in world: World, _ files: CommittedFiles
  ) async throws -> Set<PathKey> {
    var paths: Set<PathKey> = []
    for name in names {
      do throws(FindPlanError) {
        paths.insert(PathKey(try await Self.file(name, in: world).displayPath))
      } catch {
        // What is gone today may have been there in the commit.
        let earlier = try await files.answer(in: world) { world -> PlanFile? in
          try? await Self.file(name, in: world)
        }
        guard let earlier else { throw error }
        paths.insert(PathKey(earlier.displayPath))
      }
    }
    return paths
  }

  private static func file(_ name: String, in world: World) async throws(FindPlanError) -> PlanFile {
    let file = try await FindPlan(name).run(in: world)
    if (try? world.files.status(of: file.path)) != nil { return file }
    throw .unreadable(UnreadableFile(path: file.displayPath, reason: "no such file or folder"))
  }
}

/// In what plans differ from a commit.
package struct DiffAnswer: Sendable {
  /// The folder that the workspace begins at, absolute.
  package let root: String

  /// The commit that the working tree was compared with.
  package let commit: CommitMoment

  /// The plans that differ, in the order of their paths.
  package let plans: [PlanDifference]

  /// What could not be read; files of the commit have its name and a colon before their paths.
  package let unreadable: [UnreadableFile]
}
