package import MarkdownSyntax
package import PlanIndexing
import PlanLanguage
import PlanModel
package import PlanText

extension WorkspaceFacts.PlanFact {
  /// Collects what rules for workspaces know about a plan.
  ///
  /// - Parameters:
  ///   - context: The plan.
  ///   - isIndexed: Whether there is an index; without one nobody asks whether the plan may be over.
  package convenience init(_ context: PlanContext, isIndexed: Bool = true) {
    let plan = context.plan
    let source = plan.document.source
    let whole = plan.titleHeading.map { plan.document.blocks[$0].range } ?? ByteRange(0, 0)
    let dependencies = plan.stepDependencies().compactMap { entry, name -> WorkspaceFacts.Reference? in
      guard !Self.isStep(name) else { return nil }
      let range = plan.entries[entry].paragraph.map { plan.document.blocks[$0].range }
      return WorkspaceFacts.Reference(
        name: name,
        place: WorkspaceFacts.Place(path: context.path, range: range ?? whole, in: source))
    }
    self.init(
      path: context.path, slug: context.slug, state: context.state.state,
      place: WorkspaceFacts.Place(path: context.path, range: whole, in: source), dependencies: dependencies,
      isStateInText: context.state.declarations.contains { $0.range != nil && $0.state != nil }
        || !context.isOpen && (!context.readsAsOrder || context.isTaskFile || context.saysItIsClosed),
      mayBeOver: isIndexed && (!context.isOpen || context.isLiving || context.saysItIsOver),
      title: context.title,
      links: context.targets.compactMap { target in
        target.path.map { WorkspaceFacts.Link(path: $0, anchor: target.anchor) }
      })
  }

  /// Whether a dependency names a step of the same plan, written `2` or `step 2`.
  private static func isStep(_ name: String) -> Bool {
    Int(name.lowercased().hasPrefix("step ") ? name.dropFirst(5) : name[...]) != nil
  }
}

extension WorkspaceFacts.IndexFact {
  /// Compares an index with the plans.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - source: Its text.
  ///   - path: Its path from the workspace.
  ///   - plans: The plans.
  ///   - places: Where a plan without a line is reported, by its path.
  /// - Returns: What does not agree, with places; a plan without a line is reported on the plan.
  /// - Throws: What makes the index unreadable.
  package static func all(
    in index: PlanIndex, _ source: SourceText, at path: String, comparedWith plans: IndexFacts,
    places: [PathKey: WorkspaceFacts.Place]
  ) throws(PlanIndexError) -> [WorkspaceFacts.IndexFact] {
    let listsClosedPlans = index.plans.contains { $0.state.group != .open }
    return try index.problems(comparedWith: plans).map { problem in
      let line = problem.line.map { source.lines.range(of: $0 - 1) }
      let own = WorkspaceFacts.Place(path: path, range: line ?? ByteRange(0, 0), in: source)
      return WorkspaceFacts.IndexFact(
        problem: problem, place: line == nil ? places[PathKey(problem.path)] ?? own : own,
        listsClosedPlans: listsClosedPlans)
    }
  }
}
