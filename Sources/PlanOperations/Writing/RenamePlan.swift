import MarkdownSyntax
import PlanCore
import PlanWorkspace
import SystemPackage

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
    try PlanSlug.validate(slug)
    let plan = try draft.plan(file)
    guard (plan.ownSlug ?? file.pathSlug) != slug else {
      throw Refusal("\(file.displayPath) has the slug '\(slug)' already")
    }
    if let other = try await draft.knownPlans().first(where: { $0.slug == slug }) {
      throw Refusal("the slug '\(slug)' names \(other.path) already", hint: "choose another one")
    }
    if plan.ownSlug != nil {
      try draft.edit(file) { try $0.settingFrontmatter("slug", to: slug) }
    }
    try draft.touch(file)
    let move = PlanMove(file, to: slug)
    let moved = try await draft.relocate(file, by: move)
    return WriteReport("renamed to \(slug)", plan: try draft.written(moved))
  }
}
