package import MarkdownSyntax
package import PlanLanguage

/// One place that says in which state a plan is.
package struct StateDeclaration: Hashable, Sendable {
  /// Where a state can be declared.
  package enum Place: String, Hashable, Sendable, CaseIterable {
    /// The key `status` of the frontmatter.
    case frontmatter
    /// A line such as `Status: active` above the first section.
    case metadata
    /// A remark below the title such as `**Completed on 2026-01-31.**`.
    case banner
    /// A folder of the plan's path, such as `completed/`.
    case folder
    /// The list of the index that names the plan.
    case index
    /// A line `Status: …` inside a section, or the text of a Status section.
    case section
  }

  /// Where the state is declared.
  package let place: Place

  /// The state, or `nil` when the word is not known.
  package let state: PlanState?

  /// The words as written; of a folder its name.
  package let text: String

  /// The bytes of the words, or `nil` when they do not stand in the plan.
  package let range: ByteRange?

  /// Makes a declaration.
  package init(place: Place, state: PlanState?, text: String, range: ByteRange?) {
    self.place = place
    self.state = state
    self.text = text
    self.range = range
  }
}
