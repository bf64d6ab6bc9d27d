import MarkdownSyntax
package import PlanLanguage
package import PlanModel
import PlanText
package import RuleFramework
package import WorkspaceReading

/// What an audit has found.
package struct AuditAnswer: Sendable {
  /// Numbers about one plan, or about all.
  package struct Counts: Hashable, Sendable {
    /// Different lines with a stamp that has a time of day and a zone.
    package var stampsChecked = 0
    /// Those of them that are later than their commit by more than clocks differ.
    package var laterThanCommit = 0
    /// The most by which one of them is later, in seconds.
    package var largestLateness: Int64 = 0
    /// Stamps by the gravest that is to be said against each.
    package var verdicts: [StampVerdict: Int] = [:]
    /// Entries that were rewritten.
    package var entriesRewritten = 0
    /// Entries that were taken out.
    package var entriesRemoved = 0
    /// States that were left out.
    package var statesSkipped = 0
    /// Plans that were deleted and never closed.
    package var deletedUnclosed = 0
    /// Claims of success that show nothing for it.
    package var claimsWithoutEvidence = 0

    /// Whether nothing is to be said.
    package var isClean: Bool {
      laterThanCommit == 0 && verdicts.isEmpty && entriesRewritten == 0 && entriesRemoved == 0
        && statesSkipped == 0
        && deletedUnclosed == 0 && claimsWithoutEvidence == 0
    }

    mutating func add(_ other: Counts) {
      stampsChecked += other.stampsChecked
      laterThanCommit += other.laterThanCommit
      largestLateness = max(largestLateness, other.largestLateness)
      verdicts.merge(other.verdicts, uniquingKeysWith: +)
      entriesRewritten += other.entriesRewritten
      entriesRemoved += other.entriesRemoved
      statesSkipped += other.statesSkipped
      deletedUnclosed += other.deletedUnclosed
      claimsWithoutEvidence += other.claimsWithoutEvidence
    }
  }

  /// A plan.
  package struct AuditedPlan: Sendable {
    /// The last path from the workspace.
    package let path: String
    /// The name of the plan.
    package let slug: String
    /// Its last state.
    package let state: PlanState
    /// Whether `HEAD` has it.
    package let isPresent: Bool
    /// How many commits changed it.
    package let commitCount: Int
    /// What was counted.
    package let counts: Counts
  }

  /// Something that happened.
  package struct Event: Hashable, Sendable {
    /// The name of the rule that speaks of it.
    package let rule: String
    /// The path of the plan.
    package let path: String
    /// The line today, 1-based; `nil` when there is none.
    package let line: Int?
    /// The commit.
    package let commit: String
    /// When that was made, in seconds since 1970.
    package let committed: Int64
    /// The stamp that it is about, or `nil`.
    package let stamp: String?
    /// By how many seconds the stamp is later than its commit, or `nil`.
    package let lateness: Int64?
    /// What happened, in words.
    package let message: String
  }

  /// The folder that the workspace begins at, absolute.
  package let root: String
  /// Where the history that counts begins, as it was asked for.
  package let since: String?
  /// How many commits change plans.
  package let commitCount: Int
  /// By how many seconds a stamp may be later than its commit.
  package let tolerance: Int64
  /// What was counted in all.
  package let totals: Counts
  /// The plans, in the order of their paths.
  package let plans: [AuditedPlan]
  /// What happened, by path and time.
  package let events: [Event]
  /// What cannot be known.
  package let notes: [String]
  /// What could not be read.
  package let unreadable: [UnreadableFile]

  /// Whether nothing needs attention.
  package var isClean: Bool { totals.isClean && unreadable.isEmpty }
}

extension AuditAnswer {
  init(
    _ history: PlanHistory, root: String, since: String?, unreadable: [UnreadableFile], claims: [PathKey: Int]
  ) {
    let facts = history.facts
    var counts = [Counts](repeating: Counts(), count: history.lives.count)
    var events: [Event] = []
    for stamp in facts.stamps {
      counts[stamp.plan].stampsChecked += 1
      if facts.isLate(stamp) {
        counts[stamp.plan].laterThanCommit += 1
        counts[stamp.plan].largestLateness = max(
          counts[stamp.plan].largestLateness, facts.lateness(of: stamp))
      }
      guard let verdict = facts.verdict(on: stamp) else { continue }
      counts[stamp.plan].verdicts[verdict, default: 0] += 1
      events.append(Event(stamp, verdict, in: facts))
    }
    for change in facts.rewritten {
      counts[change.plan].entriesRewritten += 1
      events.append(Event(change, rule: .rewrittenEntry, "was rewritten", in: facts))
    }
    for change in facts.removed {
      counts[change.plan].entriesRemoved += 1
      events.append(Event(change, rule: .removedEntry, "was taken out", in: facts))
    }
    for transition in facts.transitions where transition.isSkip {
      counts[transition.plan].statesSkipped += 1
      events.append(
        Event(
          rule: RuleID.skippedState.rawValue, path: facts.plans[transition.plan].path, line: nil,
          commit: transition.commit.id, committed: transition.commit.committed, stamp: nil, lateness: nil,
          message: "went from \(transition.old.rawValue) to \(transition.new.rawValue)"))
    }
    for deletion in facts.deletions where deletion.isUnclosed {
      counts[deletion.plan].deletedUnclosed += 1
      events.append(
        Event(
          rule: RuleID.deletedWhileOpen.rawValue, path: facts.plans[deletion.plan].path, line: nil,
          commit: deletion.commit.id, committed: deletion.commit.committed, stamp: nil, lateness: nil,
          message: "was deleted while \(deletion.state.rawValue)"))
    }
    for (index, life) in history.lives.enumerated() {
      counts[index].claimsWithoutEvidence = claims[PathKey(life.path)] ?? 0
    }
    self.root = root
    self.since = since
    commitCount = history.commitCount
    tolerance = facts.settings.clockTolerance
    totals = counts.reduce(into: Counts()) { $0.add($1) }
    plans = zip(history.lives, counts).map { life, counts in
      AuditedPlan(
        path: life.path, slug: life.slug, state: life.state, isPresent: life.isPresent,
        commitCount: life.commits.count, counts: counts)
    }
    self.events = events.sorted { left, right in
      left.path.hasBytes(of: right.path)
        ? (left.committed, left.line ?? 0, left.rule, left.message)
          < (right.committed, right.line ?? 0, right.rule, right.message)
        : left.path.utf8Precedes(right.path)
    }
    notes = history.notes
    self.unreadable = unreadable
  }
}

extension StampVerdict {
  /// The name of the rule that says the same about a plan.
  package var rule: RuleID {
    switch self {
    case .laterThanNow: .futureTime
    case .localTime: .localTimeAsUTC
    case .laterThanCommit: .laterThanCommit
    case .midnight: .midnightTime
    case .writtenAfterwards: .writtenAfterwards
    }
  }
}

extension AuditAnswer.Event {
  fileprivate init(_ stamp: HistoryFacts.Stamp, _ verdict: StampVerdict, in facts: HistoryFacts) {
    self.init(
      rule: verdict.rule.rawValue, path: facts.plans[stamp.plan].path, line: stamp.place?.start.line,
      commit: stamp.commit.id, committed: stamp.commit.committed, stamp: stamp.text,
      lateness: facts.lateness(of: stamp), message: facts.words(verdict, on: stamp))
  }

  fileprivate init(
    _ change: HistoryFacts.EntryChange, rule: RuleID, _ what: String, in facts: HistoryFacts
  ) {
    self.init(
      rule: rule.rawValue, path: facts.plans[change.plan].path, line: change.place?.start.line,
      commit: change.commit.id,
      committed: change.commit.committed, stamp: change.stamp, lateness: nil,
      message: "\(what): '\(change.words)'")
  }
}
