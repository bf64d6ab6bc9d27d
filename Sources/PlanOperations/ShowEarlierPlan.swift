import HistoryOperations
package import PlanWorld
import SystemPackage
import WorkspaceReading

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
  /// - Throws: ``Refusal`` when the commit is not here, ``FindPlanError`` when no plan of it can be chosen.
  /// - Complexity: Six runs of git at most.
  package func run(in world: World) async throws -> PlanDetails {
    let files = try await CommittedFiles(
      of: reference, below: Workspace.root(forPlan: name, in: world), in: world, for: "--at")
    let result = try await files.answer(in: world) { world -> Result<PlanDetails, FindPlanError> in
      do throws(FindPlanError) {
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
