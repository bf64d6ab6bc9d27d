/// A section that plans of a profile have.
package struct SectionForm: Hashable, Sendable {
  /// What the section is for.
  package let role: SectionRole

  /// The heading as the profile writes it.
  package let heading: String

  /// Whether a plan lacks something without it.
  package let isRequired: Bool

  /// The heading, ready to be compared with others.
  package let name: SimilarNames.Name

  /// Makes a section.
  package init(role: SectionRole, heading: String, isRequired: Bool) {
    self.role = role
    self.heading = heading
    self.isRequired = isRequired
    name = SimilarNames.Name(heading)
  }
}
