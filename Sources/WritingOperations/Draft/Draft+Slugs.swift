import PlanModel
import PlanWorkspace
import SystemPackage
import WorkspaceReading

extension Draft {
  /// Refuses a slug that a new or renamed plan cannot have.
  ///
  /// - Parameters:
  ///   - slug: The slug.
  ///   - folder: The folder that the plan will lie in.
  ///   - plans: All plans.
  ///   - own: The folder of the plan's own supporting files, which moves with it.
  /// - Throws: ``PlanSlugError`` or ``Refusal``.
  func checkFree(_ slug: String, in folder: FilePath, among plans: [KnownPlan], own: FilePath? = nil) throws {
    try PlanSlug.validate(slug)
    guard PlanNaming.mayBePlan(slug) else {
      throw Refusal(
        "'\(slug)' is the name of a file that stands beside plans and is none", hint: "choose another slug")
    }
    if let other = plans.first(where: { $0.slug == slug }) {
      throw Refusal("the slug '\(slug)' names \(other.path) already", hint: "choose another slug")
    }
    // The folder beside a plan holds its supporting files: plans in it would be hidden.
    let beside = folder.appending(slug)
    if beside != own, try !isMissing(beside) {
      throw Refusal(
        "\(display(beside)) is there already and would become the folder of the plan's supporting files",
        hint: "choose another slug")
    }
  }
}
