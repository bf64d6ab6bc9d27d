package import PlanWorld
package import WorkspaceReading

/// Reads one plan, in a workspace or anywhere else.
package struct ShowPlan: Hashable, Sendable {
  /// The slug, the beginning of a slug or the path.
  package let name: String

  /// Makes the question.
  package init(_ name: String) {
    self.name = name
  }

  /// Reads the plan.
  ///
  /// - Throws: ``FindPlanError`` when no plan can be chosen or its file cannot be read.
  package func run(in world: World) async throws(FindPlanError) -> PlanDetails {
    do {
      return try await details(in: world)
    } catch .elsewhere(_, let home, _) {
      var world = world
      world.workspaceStart = home
      return try await details(in: world)
    }
  }

  private func details(in world: World) async throws(FindPlanError) -> PlanDetails {
    let workspace = Workspace(in: world, extent: .index)
    let file = try await FindPlan(name).run(in: world)
    let result = Result { () throws(FileError) in
      try workspace.checkout.holding(file.path).read(file.path, limit: PlanFile.maximumByteCount)
    }
    switch PlanReading(file, result, style: workspace.style) {
    case .plan(let plan):
      return PlanDetails(plan, in: file, decision: workspace.decision(on: plan, in: file), world: world)
    case .unreadable(let reason):
      throw .unreadable(UnreadableFile(path: file.displayPath, reason: reason))
    case .noPlan:
      throw .unreadable(UnreadableFile(path: file.displayPath, reason: "it is no plan"))
    }
  }
}
