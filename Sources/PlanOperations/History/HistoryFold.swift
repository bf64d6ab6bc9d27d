import MarkdownSyntax
import PlanCore
import PlanRules
import PlanWorkspace

/// Goes through commits from the oldest to the newest and keeps what became of each plan.
struct HistoryFold {
  /// A plan on its way through the history.
  struct Track {
    /// The path that it had last.
    var path: String
    /// Whether it is there after the last commit.
    var isPresent = false
    /// What its last version says.
    var last: RevisionFacts?
    /// The last commit that changed it.
    var changed: HistoryFacts.Commit
    /// The commits that changed it, oldest first.
    var commits: [HistoryFacts.Commit] = []
    /// Where it came from and went, oldest first.
    var places: [PlaceChange] = []
    /// The lines with stamps that it ever held.
    var seen: Set<UInt64> = []
    /// When a line was first committed, by its digest without the stamp.
    var first: [UInt64: Int64] = [:]
    /// Where it was when it was deleted.
    var deletion: (commit: HistoryFacts.Commit, state: PlanState, isUnclosed: Bool)?
  }

  /// A line with a stamp and the commit that introduced it.
  struct Introduction {
    let plan: Int
    let line: RevisionFacts.StampedLine
    let commit: HistoryFacts.Commit
    let firstCommitted: Int64
    let isAddition: Bool
  }

  /// An entry that was changed or taken out.
  struct Change {
    let plan: Int
    let commit: HistoryFacts.Commit
    let old: RevisionFacts.LoggedEntry
    let new: RevisionFacts.LoggedEntry?
  }

  private(set) var tracks: [Track] = []
  private(set) var introductions: [Introduction] = []
  private(set) var changes: [Change] = []
  private(set) var transitions: [HistoryFacts.Transition] = []
  private var places: [String: Int] = [:]
  /// The plans that went away, by the name that their paths give them.
  private var gone: [String: Int] = [:]

  /// What a version of a plan says; a version that is not here says nothing.
  private let facts: (_ object: String, _ path: String) -> RevisionFacts?
  private let slug: (String) -> String

  /// Begins with no plan.
  ///
  /// - Parameters:
  ///   - slug: Returns the name that a path gives to a plan.
  ///   - facts: Returns what a version says.
  init(slug: @escaping (String) -> String, facts: @escaping (String, String) -> RevisionFacts?) {
    self.slug = slug
    self.facts = facts
  }

  /// Goes on by one commit.
  ///
  /// - Parameters:
  ///   - commit: The commit with the plans that it changes.
  ///   - isInRange: Whether what happens in it is kept.
  mutating func take(_ commit: GitCommit, isInRange: Bool) {
    let moment = HistoryFacts.Commit(
      id: commit.id, committed: commit.committed, authored: commit.authored, authorOffset: commit.authorOffset
    )
    // What leaves one path may arrive at another in the same commit, also when git sees two files.
    for change in commit.changes where change.after == nil {
      guard let plan = places.removeValue(forKey: change.path) else { continue }
      gone[slug(change.path)] = plan
      tracks[plan].isPresent = false
      let last = tracks[plan].last
      let isOpen = last.map { !$0.state.isClosed && ($0.isStateDeclared || !$0.isFinished) } ?? false
      tracks[plan].deletion = (moment, last?.state ?? .active, isOpen)
      tracks[plan].changed = moment
      tracks[plan].commits.append(moment)
      tracks[plan].places.append(PlaceChange(kind: .deleted, path: change.path, commit: moment))
    }
    var comparisons: [(plan: Int, comparison: EntryComparison)] = []
    var arrived: Set<[UInt64]> = []
    for change in commit.changes {
      guard let after = change.after, let new = facts(after, change.path) else { continue }
      let plan = plan(of: change, at: moment)
      let old = change.before.compactMap { facts($0, change.oldPath ?? change.path) }
      let previous = old.isEmpty ? [tracks[plan].last].compactMap(\.self) : old
      introduce(new, previous, plan, moment, isInRange: isInRange)
      let known = Set(previous.flatMap { $0.entries.map(\.key) })
      arrived.formUnion(new.entries.map(\.key).filter { !known.contains($0) })
      if change.before.count <= 1, let before = previous.first {
        comparisons.append((plan, EntryComparison(before.entries, new.entries)))
        if isInRange, before.state != new.state {
          transitions.append(
            HistoryFacts.Transition(plan: plan, commit: moment, old: before.state, new: new.state))
        }
      }
      tracks[plan].last = new
    }
    guard isInRange else { return }
    for (plan, comparison) in comparisons {
      changes += comparison.rewritten.map { Change(plan: plan, commit: moment, old: $0.old, new: $0.new) }
      // What another plan has taken over is not lost.
      changes += comparison.removed.filter { !arrived.contains($0.key) }.map {
        Change(plan: plan, commit: moment, old: $0, new: nil)
      }
    }
  }

  /// Returns the plan that a change is about, a new one where there was none.
  private mutating func plan(of change: GitCommit.Change, at moment: HistoryFacts.Commit) -> Int {
    let name = slug(change.path)
    let known =
      change.oldPath.flatMap { places.removeValue(forKey: $0) } ?? places[change.path]
      ?? (change.before.isEmpty ? gone.removeValue(forKey: name) : nil)
    let plan = known ?? tracks.count
    if known == nil { tracks.append(Track(path: change.path, changed: moment)) }
    places[change.path] = plan
    notePlace(of: plan, change.path, moment, isNew: known == nil)
    tracks[plan].path = change.path
    tracks[plan].isPresent = true
    tracks[plan].deletion = nil
    tracks[plan].changed = moment
    tracks[plan].commits.append(moment)
    return plan
  }

  private mutating func notePlace(
    of plan: Int, _ path: String, _ moment: HistoryFacts.Commit, isNew: Bool
  ) {
    // What leaves and arrives in one commit was moved.
    if let last = tracks[plan].places.last, last.kind == .deleted, last.commit == moment {
      tracks[plan].places.removeLast()
    }
    let kind: PlaceChange.Kind? =
      if isNew || !tracks[plan].isPresent && tracks[plan].path == path {
        tracks[plan].deletion?.commit == moment ? nil : .created
      } else {
        tracks[plan].path == path ? nil : .moved(from: tracks[plan].path)
      }
    if let kind { tracks[plan].places.append(PlaceChange(kind: kind, path: path, commit: moment)) }
  }

  private mutating func introduce(
    _ new: RevisionFacts, _ previous: [RevisionFacts], _ plan: Int, _ moment: HistoryFacts.Commit,
    isInRange: Bool
  ) {
    let known = Set(previous.flatMap { $0.stamps.map(\.key) })
    for line in new.stamps where !known.contains(line.key) {
      guard tracks[plan].seen.insert(line.key).inserted else { continue }
      let first = tracks[plan].first[line.bare] ?? moment.committed
      tracks[plan].first[line.bare] = first
      guard isInRange else { continue }
      introductions.append(
        Introduction(
          plan: plan, line: line, commit: moment, firstCommitted: first, isAddition: !previous.isEmpty))
    }
  }
}

extension PlanState {
  /// Whether the work is over.
  var isClosed: Bool {
    switch self {
    case .draft, .active, .blocked: false
    case .completed, .abandoned, .superseded, .archived: true
    }
  }
}
