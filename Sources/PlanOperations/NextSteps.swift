import PlanIndexing
package import PlanLanguage
package import PlanModel
import PlanText
import PlanWorkspace
package import PlanWorld
import SystemPackage
package import WorkspaceReading

/// Finds what to do next.
package struct NextSteps: Hashable, Sendable {
  /// The plan that is asked about; every active one when `nil`.
  package var name: String?
  /// A person whose steps are wanted, with or without `@`.
  package var owner: String?
  /// Whether all workspaces of the repository are looked at.
  package var isEverywhere = false

  /// Makes a question about all active plans.
  package init() {}

  /// Finds the steps.
  ///
  /// - Throws: ``FindPlanError`` when the plan that is named cannot be chosen or read.
  package func run(in world: World) async throws(FindPlanError) -> NextStepsAnswer {
    guard isEverywhere else { return try await answer(in: world) }
    let found = RepositoryWorkspaces.find(around: WorkspaceRoot.find(in: world), files: world.files)
    var steps: [NextStep] = []
    var unreadable = found.problems.map { Workspace.unreadable($0, in: found.top) }
    for root in found.roots {
      var world = world
      world.workspaceStart = root
      let folder = Workspace.pathInside(found.top, root)
      let answer = try await answer(in: world)
      steps += answer.steps.map { $0.lying(in: folder) }
      unreadable += answer.unreadable.map { file in
        UnreadableFile(path: folder.isEmpty ? file.path : "\(folder)/\(file.path)", reason: file.reason)
      }
    }
    return NextStepsAnswer(
      root: found.top.text, steps: steps.filter(\.isReady) + steps.filter { !$0.isReady },
      unreadable: unreadable.sorted { $0.path.utf8Precedes($1.path) })
  }

  private func answer(in world: World) async throws(FindPlanError) -> NextStepsAnswer {
    var named: PlanDetails?
    if let name { named = try await ShowPlan(name).run(in: world) }
    let workspace = Workspace(in: world, extent: .index)
    let readings = await workspace.allPlans { file, plan in
      let decision = workspace.decision(on: plan, in: file)
      return Candidate(PlanDetails(plan, in: file, decision: decision, world: world))
    }
    var candidates: [Candidate] = []
    var states: [String: PlanState] = [:]
    for candidate in readings.plans {
      // Of several plans with one slug the least finished counts, so that nothing starts too early.
      let known = states[candidate.slug]
      if known.map(\.isFinished) ?? true { states[candidate.slug] = candidate.state }
      if named == nil, candidate.state == .active { candidates.append(candidate) }
    }
    if let named { candidates = [Candidate(named)] }
    let found = candidates.compactMap { next(in: $0, states) }
    return NextStepsAnswer(
      root: workspace.root.text, steps: found.filter(\.isReady) + found.filter { !$0.isReady },
      unreadable: readings.unreadable.sorted { $0.path.utf8Precedes($1.path) })
  }

  /// What is kept of a plan until all states are known.
  private struct Candidate: Sendable {
    let path: String
    let slug: String
    let title: String?
    let state: PlanState
    let steps: [Step]
    let owners: [String]
    let dependencies: [String]

    init(_ details: PlanDetails) {
      path = details.file.displayPath
      slug = details.slug
      title = details.plan.title
      state = details.decision.state
      steps = details.plan.steps()
      owners = details.plan.owners
      dependencies = details.plan.dependencies
    }
  }

  /// Returns the next step of a plan, or `nil` when the person who is asked about has none in it.
  private func next(in plan: Candidate, _ states: [String: PlanState]) -> NextStep? {
    let dependencies = StepDependencies(steps: plan.steps, states: states)
    let planWaits = plan.dependencies.filter { states[$0].map { !$0.isFinished } ?? false }
    let hasStatusBoxes = plan.steps.contains { $0.role == .status }
    let open = plan.steps.filter { step in
      guard step.state == .open || step.state == .partial else { return false }
      return (!hasStatusBoxes || step.role == .status) && isWanted(step, in: plan)
    }
    let ready = planWaits.isEmpty ? open.first { dependencies.unmet(by: $0).isEmpty } : nil
    guard let step = ready ?? open.first else {
      return owner == nil ? answer(plan, step: nil, waitsFor: []) : nil
    }
    return answer(plan, step: step, waitsFor: planWaits + dependencies.unmet(by: step))
  }

  private func isWanted(_ step: Step, in plan: Candidate) -> Bool {
    guard let owner else { return true }
    let people = step.owner.map { [$0] } ?? plan.owners
    return people.contains { ListPlans.isSamePerson($0, owner) }
  }

  private func answer(_ plan: Candidate, step: Step?, waitsFor: [String]) -> NextStep {
    NextStep(
      path: plan.path, slug: plan.slug, title: plan.title, state: plan.state, step: step,
      owner: step?.owner ?? plan.owners.first, waitsFor: waitsFor)
  }
}

/// What to do next in one plan.
package struct NextStep: Hashable, Sendable {
  /// The path of the plan from the workspace.
  package let path: String
  /// The slug of the plan.
  package let slug: String
  /// The title of the plan, or `nil`.
  package let title: String?
  /// The state of the plan.
  package let state: PlanState
  /// The step: the first that can be done, else the first that waits; `nil` when no step is left.
  package let step: Step?
  /// Who does it: the step's owner, else the plan's.
  package let owner: String?
  /// What must be done before it and is not, as written; empty when the step can be done now.
  package let waitsFor: [String]

  /// Returns the same step of a plan whose path begins with a folder.
  func lying(in folder: String) -> NextStep {
    guard !folder.isEmpty else { return self }
    return NextStep(
      path: "\(folder)/\(path)", slug: slug, title: title, state: state, step: step, owner: owner,
      waitsFor: waitsFor)
  }

  /// Whether the step can be done now.
  package var isReady: Bool { step != nil && waitsFor.isEmpty }
}

/// The next steps of several plans.
package struct NextStepsAnswer: Sendable {
  /// The folder that the workspace begins at.
  package let root: String
  /// One element per plan, in the order of the paths' bytes: plans that can go on before those that wait.
  package let steps: [NextStep]
  /// The files and folders that could not be read.
  package let unreadable: [UnreadableFile]
}
