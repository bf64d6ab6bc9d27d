package import PlanModel

/// What a workspace sets for the rules.
package struct RuleSettings: Hashable, Sendable {
  /// After how many days without an entry an active plan is stale.
  package var staleAfterDays = 3

  /// How many seconds a stamp may be ahead of the clock or of its commit, because clocks differ.
  package var clockTolerance: Int64 = 300

  /// How bad findings are where it differs from the rule's own word, by the name of the rule.
  package var severities: [String: Diagnostic.Severity] = [:]

  /// The names of rules that are off.
  package var off: Set<String> = []

  /// The tags that documents may have, or `nil` when any will do.
  package var taxonomy: Set<String>?

  /// The states that governed documents may be in.
  package var documentStatuses: Set<String> = [
    "draft", "proposed", "review", "active", "living", "stable", "accepted", "approved", "published",
    "reference", "completed", "rejected", "deprecated", "superseded", "archived",
  ]

  /// The days on which work goes on.
  package var calendar = WorkingCalendar()

  /// Host and path of the repository, such as `github.com/ann/parser`, or `nil`.
  package var repository: String?

  /// Whether the workspace says itself how its plans are written; otherwise the profile is a guess.
  package var isProfileChosen = false

  /// Makes the settings that hold when nothing is set.
  package init() {}

  /// How bad the findings of a rule are here.
  func severity(of info: RuleInfo) -> Diagnostic.Severity { severities[info.id] ?? info.severity }
}
