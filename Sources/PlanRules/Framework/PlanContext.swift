import MarkdownSyntax
package import PlanCore

/// A plan and what the rules may know about its surroundings.
package struct PlanContext: Sendable {
  /// The plan.
  package let plan: Plan

  /// The path of its file from the workspace, with `/`.
  package let path: String

  /// The name by which the plan is called.
  package let slug: String

  /// The time of the check.
  package let now: UTCTimestamp

  /// The state of the plan, the index included.
  package let state: StateDecision

  /// What the workspace sets.
  package let settings: RuleSettings

  /// The files around, or `nil` when they are not known.
  package let tree: (any TreeFacts)?

  /// What a file is to its workspace.
  package enum Kind: Hashable, Sendable {
    /// A plan.
    case plan
    /// A document that the workspace governs.
    case governed
    /// A file that readers of plans go through, such as the index: only its links and its safety matter.
    case companion
  }

  /// What the file is.
  package let kind: Kind

  /// The links of the plan.
  let links: [PlanLink]

  /// Those of them that lead to files.
  let targets: [LinkTarget]

  /// The decisions of the plan.
  let decisions: [Decision]

  /// The steps of the plan.
  let steps: [Step]

  /// The commands of its validation; only of an open plan.
  let commands: [ValidationCommand]

  /// What keeps it from being closed.
  let gates: [ClosingGate]

  /// The headings, by their blocks, of sections that hold others.
  let parents: Set<Int>

  /// What a look over the bytes has seen.
  let marks: TextMarks

  /// Makes a context.
  package init(
    plan: Plan, path: String, slug: String, now: UTCTimestamp, state: StateDecision,
    settings: RuleSettings = RuleSettings(), tree: (any TreeFacts)? = nil, kind: Kind = .plan
  ) {
    self.plan = plan
    self.path = path
    self.slug = slug
    self.now = now
    self.state = state
    self.settings = settings
    self.tree = tree
    self.kind = kind
    links = plan.links()
    decisions = plan.decisions()
    steps = plan.steps()
    gates = plan.closingGates(decisions: decisions, steps: steps)
    parents = Set(plan.sections.compactMap(\.parent).map { plan.sections[$0].heading })
    marks = TextMarks(plan.document.source.bytes)
    switch state.state {
    case .draft, .active, .blocked: commands = plan.validationCommands()
    case .completed, .abandoned, .superseded, .archived: commands = []
    }
    targets = LinkTarget.all(among: links, in: path)
  }

  /// Whether a place that a reader sees declares the state; without one it is a guess.
  var isStateDeclared: Bool { state.declarations.contains { $0.state != nil } }
}
