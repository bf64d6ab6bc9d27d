package import PlanLanguage
package import PlanText

/// What rules know about the history of plans.
package struct HistoryFacts: Sendable {
  /// The commit that something happened in.
  package struct Commit: Hashable, Sendable {
    /// The id, as hexadecimal digits.
    package let id: String
    /// When it was made, in seconds since 1970.
    package let committed: Int64
    /// When its change was first made, in seconds since 1970.
    package let authored: Int64
    /// The author's distance from UTC in minutes.
    package let authorOffset: Int

    /// Makes a commit.
    package init(id: String, committed: Int64, authored: Int64, authorOffset: Int) {
      self.id = id
      self.committed = committed
      self.authored = authored
      self.authorOffset = authorOffset
    }

    /// The id and the minute, as people read them.
    package var shown: String { "\(id.prefix(12)) of \(UTCTimestamp(secondsSince1970: committed))" }
  }

  /// A plan, also one that is gone.
  package struct PlanFact: Hashable, Sendable {
    /// The last path from the workspace.
    package let path: String
    /// The name of the plan.
    package let slug: String
    /// Where findings about the whole plan are reported.
    package let place: WorkspaceFacts.Place
    /// Whether the plan is active today, and says so.
    package let isActive: Bool
    /// How old it is by the times that git bears out, in seconds of working days; `nil` when unknown.
    package let trueAge: Int64?
    /// How old it is by its stamps alone; `nil` without any.
    package let claimedAge: Int64?
    /// After how many days without an entry it is stale.
    package let staleAfterDays: Int

    /// Makes a fact.
    package init(
      path: String, slug: String, place: WorkspaceFacts.Place, isActive: Bool, trueAge: Int64?,
      claimedAge: Int64?, staleAfterDays: Int
    ) {
      self.path = path
      self.slug = slug
      self.place = place
      self.isActive = isActive
      self.trueAge = trueAge
      self.claimedAge = claimedAge
      self.staleAfterDays = staleAfterDays
    }
  }

  /// A line with a stamp that has a zone.
  package struct Stamp: Hashable, Sendable {
    /// The plan, by its place in ``HistoryFacts/plans``.
    package let plan: Int
    /// The time.
    package let time: TimeStamp
    /// The time as it is written.
    package let text: String
    /// The first commit that holds the line.
    package let commit: Commit
    /// When the entry was first committed, in whatever words: seconds since 1970.
    package let firstCommitted: Int64
    /// Whether the plan was in git before that commit.
    package let isAddition: Bool
    /// Whether the stamp itself is older: the line was wrapped anew, continued or ticked around it.
    package let isRestated: Bool
    /// Where the stamp stands today, or `nil` when the line is gone.
    package let place: WorkspaceFacts.Place?

    /// Makes a fact.
    package init(
      plan: Int, time: TimeStamp, text: String, commit: Commit, firstCommitted: Int64, isAddition: Bool,
      isRestated: Bool = false, place: WorkspaceFacts.Place?
    ) {
      self.plan = plan
      self.time = time
      self.text = text
      self.commit = commit
      self.firstCommitted = firstCommitted
      self.isAddition = isAddition
      self.isRestated = isRestated
      self.place = place
    }
  }

  /// An entry that was changed or taken out after it had been committed.
  package struct EntryChange: Hashable, Sendable {
    /// The plan, by its place in ``HistoryFacts/plans``.
    package let plan: Int
    /// The commit that changed it.
    package let commit: Commit
    /// The stamp of the entry as it was.
    package let stamp: String
    /// The first words of the entry as it was.
    package let words: String
    /// Where the changed entry stands today; `nil` when it was taken out or changed again.
    package let place: WorkspaceFacts.Place?

    /// Makes a fact.
    package init(
      plan: Int, commit: Commit, stamp: String, words: String, place: WorkspaceFacts.Place?
    ) {
      self.plan = plan
      self.commit = commit
      self.stamp = stamp
      self.words = words
      self.place = place
    }
  }

  /// A change of state.
  package struct Transition: Hashable, Sendable {
    /// The plan, by its place in ``HistoryFacts/plans``.
    package let plan: Int
    /// The commit.
    package let commit: Commit
    /// The state before.
    package let old: PlanState
    /// The state afterwards.
    package let new: PlanState

    /// Makes a fact.
    package init(plan: Int, commit: Commit, old: PlanState, new: PlanState) {
      self.plan = plan
      self.commit = commit
      self.old = old
      self.new = new
    }
  }

  /// A plan that was deleted and did not come back.
  package struct Deletion: Hashable, Sendable {
    /// The plan, by its place in ``HistoryFacts/plans``.
    package let plan: Int
    /// The commit.
    package let commit: Commit
    /// Its state at that time.
    package let state: PlanState
    /// Whether nothing said that the work was over.
    package let isUnclosed: Bool

    /// Makes a fact.
    package init(plan: Int, commit: Commit, state: PlanState, isUnclosed: Bool) {
      self.plan = plan
      self.commit = commit
      self.state = state
      self.isUnclosed = isUnclosed
    }
  }

  /// The plans in the order of their paths.
  package let plans: [PlanFact]
  /// The lines with stamps, in the order in which they were committed.
  package let stamps: [Stamp]
  /// Entries that were rewritten.
  package let rewritten: [EntryChange]
  /// Entries that were taken out.
  package let removed: [EntryChange]
  /// Changes of state.
  package let transitions: [Transition]
  /// Plans that were deleted.
  package let deletions: [Deletion]
  /// The time of the look.
  package let now: UTCTimestamp
  /// What the workspace sets.
  package let settings: RuleSettings

  /// Collects facts.
  package init(
    plans: [PlanFact], stamps: [Stamp], rewritten: [EntryChange], removed: [EntryChange],
    transitions: [Transition], deletions: [Deletion], now: UTCTimestamp, settings: RuleSettings
  ) {
    self.plans = plans
    self.stamps = stamps
    self.rewritten = rewritten
    self.removed = removed
    self.transitions = transitions
    self.deletions = deletions
    self.now = now
    self.settings = settings
  }
}
