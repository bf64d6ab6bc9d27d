import MarkdownSyntax
import PlanEditing
package import PlanLanguage
import PlanModel
import PlanText
import PlanWorkspace
import PlanWorld
package import SystemPackage
package import WorkspaceReading

extension Draft {
  /// Finds the plan that a person names.
  ///
  /// - Throws: ``FindPlanError`` when none or more than one plan fits.
  package func find(_ name: String) async throws(FindPlanError) -> PlanFile {
    let file = try await FindPlan(name).run(in: world, workspace)
    guard workspace.checkout.mayHold(file.path) else {
      throw .elsewhere(name, workspace: file.path.removingLastComponent(), current: workspace.root)
    }
    return file
  }

  /// Returns the plan that lies or will lie at a path.
  package func file(at path: FilePath) -> PlanFile {
    PlanFile(named: path, root: workspace.root, scope: workspace.configuration.scope, files: world.files)
  }

  /// Adds a section with a role when the plan has none.
  package mutating func ensure(_ role: SectionRole, in file: PlanFile) throws {
    try edit(file) { $0.sections(role).isEmpty ? try $0.addingSection(role) : [] }
  }

  /// Writes today's date where the frontmatter says when the plan was last changed.
  ///
  /// A plan without that key gets none, and a date that lies in the future stays: it is a finding, not ours to hide.
  package mutating func touch(_ file: PlanFile) throws {
    let today = now.date.description
    try edit(file) { plan in
      guard let date = plan.frontmatter?.text("last_updated"), date.utf8.count == 10, date.utf8Precedes(today)
      else { return [] }
      return try plan.settingFrontmatter("last_updated", to: today)
    }
  }

  /// Returns the plan as it is after the operation, with the first line that differs.
  package mutating func written(_ file: PlanFile) throws(Refusal) -> WrittenPlan {
    let plan = try plan(file)
    return WrittenPlan(
      path: file.displayPath, slug: plan.ownSlug ?? file.pathSlug, state: try state(of: plan, in: file),
      line: try changedLine(in: plan, file))
  }

  /// Returns the first line below the frontmatter that differs, 1-based; else the first of all.
  private mutating func changedLine(in plan: Plan, _ file: PlanFile) throws(Refusal) -> Int? {
    guard let old = before(file.path) else { return nil }
    let new = plan.document.source.bytes
    let start = plan.frontmatter?.range.end ?? 0
    let oldStart = Plan(parsing: old, yaml: LibYAMLReader()).frontmatter?.range.end ?? 0
    if let place = Self.firstDifference(old[oldStart...], new[start...]) { return plan.line(of: place) }
    return Self.firstDifference(old[...], new[...]).map { plan.line(of: $0) }
  }

  /// Returns the place of the first byte of the new text that differs.
  private static func firstDifference(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) -> Int? {
    let common = zip(old, new).prefix { $0 == $1 }.count
    return common < max(old.count, new.count) ? new.startIndex + common : nil
  }
}
