import HistoryOperations
import PlanText
package import PlanWorld
import WorkspaceReading

/// Reads one plan in its newest version, wherever that lives.
package struct ShowVersions: Hashable, Sendable {
  /// The slug, the beginning of a slug or the path.
  package let name: String
  /// Where versions are looked for.
  package let scope: BranchScope

  /// Makes the question.
  package init(_ name: String, in scope: BranchScope) {
    self.name = name
    self.scope = scope
  }

  /// Reads the plan.
  ///
  /// - Returns: The newest version, with all others that differ from the one of this tree.
  /// - Throws: ``FindPlanError`` when no plan can be chosen, ``Refusal`` when git gives no answer.
  package func run(in world: World) async throws -> PlanDetails {
    let workspace = Workspace(in: world, extent: .index)
    let survey = try await BranchSurvey.read(workspace, scope, in: world)
    var here: PlanDetails?
    var slug: String
    do throws(FindPlanError) {
      let found = try await ShowPlan(name).run(in: world)
      here = found
      slug = found.slug
    } catch {
      // A plan that this tree does not have may be on a branch.
      let known = Set(survey.versions.map { PathKey($0.details.slug) })
      let names = known.map(\.text).sorted { $0.utf8Precedes($1) }
      let matches =
        known.contains(PathKey(name)) ? [name] : names.filter { !name.isEmpty && $0.hasBytes(prefix: name) }
      let paths = survey.versions.filter { $0.details.file.displayPath.hasBytes(of: name) }.map(
        \.details.slug)
      guard let only = matches.first ?? paths.first, matches.count < 2 else {
        guard matches.count > 1 else { throw error }
        throw FindPlanError.ambiguous(
          name,
          matches: matches.map { slug in
            let place = survey.versions.first { $0.details.slug.hasBytes(of: slug) }
            return FindPlanError.Match(slug: slug, path: place?.place ?? "")
          })
      }
      slug = only
    }
    let versions = survey.versions.filter { $0.details.slug.hasBytes(of: slug) }
    let newest = survey.newer[PathKey(slug)] ?? (here == nil ? versions.first : nil)
    guard var details = newest?.details ?? here else { throw FindPlanError.unknown(name, similar: []) }
    details.place = newest?.place
    details.versions = versions
    return details
  }
}
