/// How one kind of plan is written: its sections, its entries, and where its state and index live.
///
/// Reading accepts every form that any profile uses; a profile says which form is written.
package struct Profile: Hashable, Sendable {
  /// How a new entry begins.
  package enum EntryForm: String, Hashable, Sendable {
    /// `- [2026-01-31 23:59 UTC] text`
    case bracketedUTC
    /// `- [x] (2026-01-31 23:59Z) text`
    case checkBoxWithZ
  }

  /// A section that plans of this profile have.
  package struct SectionForm: Hashable, Sendable {
    /// The role of the section.
    package let role: SectionRole
    /// The heading as the profile writes it.
    package let heading: String
    /// Whether a plan lacks something without it.
    package let isRequired: Bool
  }

  /// The name by which people and configuration refer to the profile.
  package let name: String

  /// One sentence about the profile, for help texts.
  package let summary: String

  /// The sections in the order in which plans have them.
  package let sections: [SectionForm]

  /// How a new entry begins.
  package let entryForm: EntryForm

  /// Where the state is declared, the most binding place first.
  package let statePlaces: [StateDeclaration.Place]

  /// The folders in which plans lie, relative to the workspace, the usual one first.
  package let folders: [String]

  /// The index of all plans, relative to the workspace, or `nil` when there is none.
  package let indexPath: String?

  /// Whether plans begin with frontmatter.
  package let hasFrontmatter: Bool
}
