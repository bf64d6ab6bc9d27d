import MarkdownSyntax
package import PlanLanguage
package import PlanModel
package import PlanText

/// What a conversion has to know besides the plan's own text.
package struct ConversionSubject: Hashable, Sendable {
  /// The profile that the plan shall have.
  package let profile: Profile

  /// The slug.
  package let slug: String

  /// The state, with folder and index taken into account.
  package let state: PlanState

  /// The day of the conversion, in UTC.
  package let today: CalendarDate

  /// Makes a subject.
  package init(profile: Profile, slug: String, state: PlanState, today: CalendarDate) {
    self.profile = profile
    self.slug = slug
    self.state = state
    self.today = today
  }
}

/// One thing that a conversion does, which can be left out when something would be lost by it.
struct ConversionPart {
  /// What changes.
  var edits: [TextEdit] = []

  /// What becomes what, in words.
  var changes: [String] = []

  /// What stays as it is, and why.
  var kept: [String] = []
}
