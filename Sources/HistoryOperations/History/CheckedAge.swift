package import PlanText

/// How old a plan is by the times that git bears out.
package struct CheckedAge: Hashable, Sendable {
  /// The newest time that counts: a stamp that is not later than its commit, else the time of the last commit.
  package let newest: UTCTimestamp?

  /// Whether that time is the one of a commit, because no stamp counts.
  package let isCommitTime: Bool

  /// Whether a stamp of the plan is later than its commit or than now, so that its age by stamps is in doubt.
  package let isDoubtful: Bool

  /// Seconds of working days between that time and now, or `nil` without one.
  package let seconds: Int64?

  /// Whole days between that time and now, or `nil` without one.
  package var days: Int? { seconds.map { Int($0 / 86_400) } }
}
