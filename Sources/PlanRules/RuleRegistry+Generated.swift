/// All rules, written by script/generate from the files below Rules/.
package enum RuleRegistry {
  /// The rules in the order of their types.
  package static let rules: [any Rule.Type] = [
    BidirectionalCharacters.self,
    ConflictMarkers.self,
    DuplicateSection.self,
    FinishedButActive.self,
    FrontmatterMalformed.self,
    FutureTime.self,
    ImpossibleTime.self,
    LocalTime.self,
    MidnightTime.self,
    MissingTitle.self,
    OpenStepsInClosedPlan.self,
    OverlongField.self,
    PrivateKey.self,
    SkippedHeadingLevel.self,
    SlugMismatch.self,
    StalePlan.self,
    StateDisagrees.self,
    UnclosedFence.self,
    UnknownState.self,
    UnknownSuppression.self,
    UnorderedTimes.self,
    UselessSuppression.self,
    WrappedPlan.self,
    ZonelessTime.self,
  ]
}
