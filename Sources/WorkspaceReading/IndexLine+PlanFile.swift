package import PlanIndexing
package import PlanModel

extension IndexLine {
  /// Makes the line of a plan from what it says of itself.
  package init(_ file: PlanFile, _ plan: Plan) {
    self.init(
      path: file.displayPath, slug: plan.ownSlug ?? file.pathSlug, title: plan.title ?? file.pathSlug,
      summary: plan.frontmatter?.text("summary"))
  }
}
