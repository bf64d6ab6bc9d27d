import PlanCore
package import PlanWorkspace
import SystemPackage

/// Reads one plan as it was in a commit, with the index and the configuration of that commit.
package struct ShowEarlierPlan: Hashable, Sendable {
  /// The slug, the beginning of a slug or the path, as of the commit.
  package let name: String

  /// The commit, branch or tag.
  package let reference: String

  /// Makes the question.
  package init(_ name: String, at reference: String) {
    self.name = name
    self.reference = reference
  }

  /// Reads the plan; its age is measured from the clock.
  ///
  /// - Throws: ``Refusal`` when the commit is not here, ``FindPlanProblem`` when no plan of it can be chosen.
  /// - Complexity: Six runs of git at most.
  package func run(in world: World) async throws -> PlanDetails {
    let files = try await CommittedFiles(
      of: reference, below: Workspace.root(forPlan: name, in: world), in: world, for: "--at")
    let result = try await files.answer(in: world) { world -> Result<PlanDetails, FindPlanProblem> in
      do throws(FindPlanProblem) {
        return .success(try await ShowPlan(name).run(in: world))
      } catch {
        return .failure(error)
      }
    }
    var details = try result.get()
    details.commit = files.moment
    return details
  }
}

extension Workspace {
  /// Returns the folder that the workspace begins at in which a plan is looked for: that of the current folder, or
  /// the one that a path leads into.
  static func root(forPlan name: String, in world: World) -> FilePath {
    let current = WorkspaceRoot.find(in: world)
    guard name.contains("/") || name.lowercased().hasSuffix(".md") else { return current }
    let path = world.currentDirectory.pushing(FilePath(text: name)).lexicallyNormalized()
    let home = WorkspaceRoot.find(from: path.removingLastComponent(), files: world.files)
    let isWorkspace =
      WorkspaceRoot.isConfigured(home, files: world.files)
      || WorkspaceRoot.isCheckout(home, files: world.files)
    return isWorkspace ? home : current
  }
}
