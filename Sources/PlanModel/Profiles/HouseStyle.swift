package import PlanLanguage
package import PlanText

/// How the plans of one workspace are written, where its configuration says so itself.
///
/// What is not set is up to the profile: the one that is set here, else the built-in one that fits each plan best.
package struct HouseStyle: Hashable, Sendable {
  /// The profile of all plans, or `nil` to take for each plan the one that fits it best.
  package var base: Profile?

  /// The sections in the order in which plans have them, or `nil`.
  package var sections: [SectionForm]?

  /// How a new entry begins, or `nil`.
  package var entryForm: EntryForm?

  /// Where the state is declared, the most binding place first; places that are not named come after these.
  package var statePlaces: [StateDeclaration.Place] = []

  /// Names of sections besides the built-in ones, or `nil`.
  package var aliases: RoleAliasOverlay?

  /// Makes a style in which nothing is set but the profile of all plans.
  package init(base: Profile? = nil) {
    self.base = base
  }

  /// Returns a profile with what is set here.
  package func applied(to profile: Profile) -> Profile {
    guard sections != nil || entryForm != nil || !statePlaces.isEmpty else { return profile }
    var profile = profile
    if let sections { profile.sections = sections }
    if let entryForm { profile.entryForm = entryForm }
    profile.statePlaces = statePlaces + profile.statePlaces.filter { !statePlaces.contains($0) }
    return profile
  }
}

/// How an index lists plans.
package enum IndexForm: String, CaseIterable, Hashable, Sendable {
  /// One list item for each plan.
  case bullets
  /// One table row for each plan.
  case table
}

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
