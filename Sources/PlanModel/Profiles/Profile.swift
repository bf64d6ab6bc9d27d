/// How one kind of plan is written: its sections, its entries, and where its state and index live.
///
/// Reading accepts every form that any profile uses; a profile says which form is written.
package struct Profile: Hashable, Sendable {
  /// Where a plan keeps its steps, and how it records decisions.
  package enum Family: Hashable, Sendable {
    /// Numbered steps in the plan of work, and one dated entry for each decision.
    case workflow
    /// Check boxes under Progress, and decisions with a label for each part.
    case livingDocument
  }

  /// The name by which people and configuration refer to the profile.
  package let name: String

  /// One sentence about the profile, for help texts.
  package let summary: String

  /// Where steps stand and how decisions are written.
  package let family: Family

  /// The sections in the order in which plans have them.
  package var sections: [SectionForm]

  /// How a new entry begins.
  package var entryForm: EntryForm

  /// Where the state is declared, the most binding place first.
  package var statePlaces: [StateDeclaration.Place]

  /// The folders in which plans lie, relative to the workspace, the usual one first.
  package let folders: [String]

  /// The index of all plans, relative to the workspace, or `nil` when there is none.
  package let indexPath: String?

  /// Whether plans begin with frontmatter.
  package let hasFrontmatter: Bool
}
