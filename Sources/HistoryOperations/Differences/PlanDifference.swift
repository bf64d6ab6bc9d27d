package import PlanLanguage
package import PlanModel

/// In what one plan differs from a commit.
package struct PlanDifference: Sendable {
  /// What became of the file.
  package enum Presence: String, CaseIterable, Hashable, Sendable {
    /// It is not in the commit.
    case new
    /// It is in the commit and not in the working tree.
    case gone
    /// It lies elsewhere, and may differ too.
    case moved
    /// It lies where it lay.
    case changed
  }

  /// A step that differs.
  package struct StepChange: Hashable, Sendable {
    /// What became of the step.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case added
      case begun
      case done
      case dropped
      case reopened
      case reworded
      case removed
    }

    /// What became of it.
    package let kind: Kind
    /// The number of an ordered item, or `nil`.
    package let number: Int?
    /// The text as one line; of a step that is gone the old one.
    package let text: String
    /// The text in the commit where that is another one, or `nil`.
    package let oldText: String?
    /// The line today, 1-based, or `nil` when the step is gone.
    package let line: Int?
  }

  /// An entry of a log that differs.
  package struct EntryChange: Hashable, Sendable {
    /// What became of the entry.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
      case added
      case rewritten
      case removed
    }

    /// What became of it.
    package let kind: Kind
    /// The time as it is written; of an entry that is gone the old one; `nil` without one.
    package let stamp: String?
    /// The text as one line; of an entry that is gone the old one.
    package let text: String
    /// The time in the commit where the entry was rewritten, or `nil`.
    package let oldStamp: String?
    /// The text in the commit where the entry was rewritten, or `nil`.
    package let oldText: String?
    /// The line today, 1-based, or `nil` when the entry is gone.
    package let line: Int?
  }

  /// What became of the file.
  package let presence: Presence

  /// The path from the workspace; of a plan that is gone the old one.
  package let path: String

  /// The path in the commit where that is another one, or `nil`.
  package let oldPath: String?

  /// The name of the plan.
  package let slug: String

  /// The title, or `nil`.
  package let title: String?

  /// The title in the commit where that is another one, or `nil`.
  package let oldTitle: String?

  /// The state in the commit, or `nil` for a new plan.
  package let oldState: PlanState?

  /// The state today, or `nil` for a plan that is gone.
  package let newState: PlanState?

  /// The progress in the commit, or `nil` for a new plan.
  package let oldProgress: Progress?

  /// The progress today, or `nil` for a plan that is gone.
  package let newProgress: Progress?

  /// The steps that differ, in the order of the plan; those that are gone stand last.
  package internal(set) var steps: [StepChange] = []

  /// The entries that differ, in the order of the plan; those that are gone stand last.
  package internal(set) var entries: [EntryChange] = []

  /// The decisions that were added, blockers and their ends included.
  package internal(set) var decisions: [Decision] = []

  /// The headings of sections that were added.
  package internal(set) var sectionsAdded: [String] = []

  /// The headings of sections that were taken out.
  package internal(set) var sectionsRemoved: [String] = []

  /// The decisions that were added and are of a kind.
  package func decisions(_ kind: DecisionKind) -> [Decision] { decisions.filter { $0.kind == kind } }

  /// Whether the file differs in nothing that is named here.
  package var isTextOnly: Bool {
    presence == .changed && oldState == newState && oldTitle == nil && steps.isEmpty && entries.isEmpty
      && decisions.isEmpty && sectionsAdded.isEmpty && sectionsRemoved.isEmpty
  }
}
