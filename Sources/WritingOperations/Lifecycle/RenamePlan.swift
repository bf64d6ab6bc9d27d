import MarkdownSyntax
import PlanEditing
import SystemPackage
import WorkspaceReading

/// Gives a plan another slug; its file, its folder, the index and all links follow.
package struct RenamePlan: WritingOperation {
  /// How the plan is named.
  package let name: String
  /// The new slug.
  package let slug: String

  /// Makes the operation.
  package init(_ name: String, to slug: String) {
    self.name = name
    self.slug = slug
  }

  package var title: String { "rename \(name)" }

  package func plan(_ draft: inout Draft) async throws -> WriteReport {
    let file = try await draft.find(name)
    let plan = try draft.plan(file)
    guard (plan.ownSlug ?? file.pathSlug) != slug else {
      throw Refusal("\(file.displayPath) has the slug '\(slug)' already")
    }
    let plans = try await draft.knownPlans()
    let old = plan.ownSlug ?? file.pathSlug
    let move = PlanMove(file, to: slug)
    try draft.checkFree(slug, in: move.folder.target.removingLastComponent(), among: plans)
    if plan.ownSlug != nil {
      try draft.edit(file) { try $0.settingFrontmatter("slug", to: slug) }
    }
    try draft.touch(file)
    try await draft.renameDependencies(from: old, to: slug)
    let moved = try await draft.relocate(file, by: move)
    return WriteReport("renamed to \(slug)", plan: try draft.written(moved))
  }
}
