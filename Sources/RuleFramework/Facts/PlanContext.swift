import MarkdownSyntax
import PlanEditing
package import PlanIndexing
package import PlanLanguage
package import PlanModel
package import PlanText

/// A plan and what the rules may know about its surroundings.
///
/// What takes time to read, such as links and decisions, is read when the first rule asks for it, and once.
package final class PlanContext {
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

  /// The title, or `nil`.
  package private(set) lazy var title: String? = plan.title

  /// The roles that sections have of their own.
  package private(set) lazy var roles: SectionRoleSet = plan.roles

  /// Whether a box anywhere but among what comes after the plan says that something is left to do.
  package private(set) lazy var hasUnfinishedBox: Bool = plan.entries.contains {
    $0.box.isUnfinished && $0.role != .followUp
  }

  /// Whether the text of a plan without open boxes says that the work is over, whatever its declared state.
  package private(set) lazy var saysItIsOver: Bool = findsItOver()

  /// The entries that begin with a time, by their indices.
  package private(set) lazy var timedEntries: [Int] = plan.timedEntries

  /// Those of them that are part of the log or of the decisions.
  package private(set) lazy var loggedTimes: [Int] = timedEntries.filter {
    plan.entries[$0].role == .status || plan.entries[$0].role == .decisions
  }

  /// All links of the plan.
  package private(set) lazy var links: [PlanLink] = plan.links()

  /// Those that are written as links or images.
  package private(set) lazy var fileLinks: [PlanLink] = plan.fileLinks()

  /// Those of them that lead to files.
  package private(set) lazy var targets: [LinkTarget] = LinkTarget.all(among: fileLinks, in: path)

  /// The decisions of the plan.
  package private(set) lazy var decisions: [Decision] = plan.decisions()

  /// The work that is left after closing.
  package private(set) lazy var followUps: [FollowUp] = plan.followUps()

  /// Whether the validation of an open plan names a command.
  package private(set) lazy var hasCommand: Bool = isOpen && plan.hasValidationCommand

  /// What decisions keep it from being closed.
  package private(set) lazy var gates: [ClosingGate] = plan.closingGates(decisions: decisions)

  /// The headings, by their blocks, of sections that hold others.
  private(set) lazy var parents = Set(plan.sections.compactMap(\.parent).map { plan.sections[$0].heading })

  /// What a look over the bytes has seen.
  package private(set) lazy var marks = TextMarks(plan.document.source.bytes)

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
  }

  /// Whether a place that a reader sees declares the state; without one it is a guess.
  package var isStateDeclared: Bool { state.declarations.contains { $0.state != nil } }
}
