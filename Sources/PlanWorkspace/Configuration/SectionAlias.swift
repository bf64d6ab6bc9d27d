package import PlanCore

/// Another name of a section.
package struct SectionAlias: Hashable, Sendable {
  /// The heading as people write it.
  package let heading: String
  /// What the section is for.
  package let role: SectionRole

  /// Makes an alias.
  package init(heading: String, role: SectionRole) {
    self.heading = heading
    self.role = role
  }
}
