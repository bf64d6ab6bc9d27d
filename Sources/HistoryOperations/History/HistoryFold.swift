import MarkdownSyntax
import PlanLanguage
import PlanText
import PlanWorld
import RuleFramework

/// Goes through commits from the oldest to the newest and keeps what became of each plan.
struct HistoryFold {
  /// A plan on its way through the history.
  struct Track {
    /// The path that it had last.
    var path: String
    /// All paths that it ever had.
    var paths: Set<PathKey>
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
    /// The introductions of the stamps that it holds, by the digests of their lines.
    var origins: [UInt64: Int] = [:]
    /// How it was deleted, also when it came back.
    var deletion: (commit: HistoryFacts.Commit, state: PlanState, isUnclosed: Bool)?
  }

  /// A line with a stamp and the commit that introduced it.
  struct Introduction {
    /// The plan that holds the line, or held it last.
    var plan: Int
    let line: RevisionFacts.StampedLine
    let commit: HistoryFacts.Commit
    let firstCommitted: Int64
    let isAddition: Bool
    /// Whether the stamp stood in another line of the plan before.
    let isRestated: Bool
    /// The digest of the line in which the stamp stands last.
    var standing: UInt64
  }

  /// An entry that was changed or taken out.
  struct Change {
    let plan: Int
    let commit: HistoryFacts.Commit
    let old: RevisionFacts.LoggedEntry
    let new: RevisionFacts.LoggedEntry?
  }

  /// Something that is told once, however many branches it was done on.
  private enum Telling: Hashable {
    case change(plan: Int, old: [UInt64], new: [UInt64]?)
    case transition(plan: Int, old: PlanState, new: PlanState, authored: Int64)
  }

  /// A version of a plan and those that it came from.
  private struct Step {
    let plan: Int
    let new: RevisionFacts
    let previous: [RevisionFacts]
    /// Whether all versions before are known.
    let isComplete: Bool
  }

  private(set) var tracks: [Track] = []
  private(set) var introductions: [Introduction] = []
  private(set) var changes: [Change] = []
  private(set) var transitions: [HistoryFacts.Transition] = []
  private var told: Set<Telling> = []
  /// The plans by their paths.
  private var places: [PathKey: Int] = [:]
  /// The plans by the paths that they have or had: another branch may still know them there.
  private var owners: [PathKey: Int] = [:]
  /// The plans that went away, by the name that their paths give them.
  private var gone: [PathKey: (plan: Int, last: RevisionFacts?)] = [:]
  /// When a line was first committed, in any plan.
  private var firstSeen: [UInt64: Int64] = [:]

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
    var leaving: [UInt64: Int] = [:]
    // What leaves one path may arrive at another in the same commit, also when git sees two files.
    for change in commit.changes where change.after == nil {
      let path = PathKey(change.path)
      guard let plan = places.removeValue(forKey: path) ?? owners[path] else { continue }
      let last = change.before.first.flatMap { facts($0, change.path) } ?? tracks[plan].last
      gone[PathKey(slug(change.path))] = (plan, last)
      for line in last?.stamps ?? [] { leaving[line.key] = plan }
      tracks[plan].isPresent = false
      let isOpen = last.map { $0.state.group == .open && ($0.isStateDeclared || !$0.isFinished) } ?? false
      tracks[plan].deletion = (moment, last?.state ?? .active, isOpen)
      tracks[plan].changed = moment
      tracks[plan].commits.append(moment)
      tracks[plan].places.append(PlaceChange(kind: .deleted, path: change.path, commit: moment))
    }
    var steps: [Step] = []
    for change in commit.changes {
      guard let after = change.after, let new = facts(after, change.path) else { continue }
      let (plan, returned) = plan(of: change, at: moment)
      let old = change.before.compactMap { facts($0, change.oldPath ?? change.path) }
      steps.append(
        Step(
          plan: plan, new: new, previous: change.before.isEmpty ? [returned].compactMap(\.self) : old,
          isComplete: old.count == change.before.count))
      tracks[plan].last = new
    }
    if commit.changes.count > 1 {
      for step in steps {
        let kept = Set(step.new.stamps.map(\.key))
        for line in step.previous.flatMap(\.stamps) where !kept.contains(line.key) {
          leaving[line.key] = step.plan
        }
      }
    }
    for step in steps { introduce(step, moment, leaving, isInRange: isInRange) }
    if isInRange { compare(steps, moment) }
  }

  /// Ends the history with the files that its last commit has: a merge may have chosen those of one side.
  mutating func finish(present paths: Set<PathKey>) {
    var found: [Int: [PathKey]] = [:]
    for path in paths {
      if let plan = places[path] ?? owners[path] { found[plan, default: []].append(path) }
    }
    for plan in tracks.indices {
      let paths = found[plan] ?? []
      tracks[plan].isPresent = !paths.isEmpty
      guard let first = paths.min(by: { $0.text.utf8Precedes($1.text) }) else { continue }
      tracks[plan].deletion = nil
      if !paths.contains(PathKey(tracks[plan].path)) { tracks[plan].path = first.text }
    }
  }

  /// Returns the plan that a change is about, a new one where there was none, and the version that it went away
  /// with when it comes back.
  private mutating func plan(
    of change: GitCommit.Change, at moment: HistoryFacts.Commit
  ) -> (plan: Int, returned: RevisionFacts?) {
    var returned: RevisionFacts?
    let path = PathKey(change.path)
    let old = change.oldPath.map { PathKey($0) }
    var known = old.flatMap { places.removeValue(forKey: $0) ?? owners[$0] } ?? places[path]
    if change.before.isEmpty {
      let back = gone.removeValue(forKey: PathKey(slug(change.path)))
      if known == nil, let back {
        known = back.plan
        returned = back.last
      }
    } else if known == nil {
      known = owners[path]
    }
    let plan = known ?? tracks.count
    if known == nil { tracks.append(Track(path: change.path, paths: [], changed: moment)) }
    places[path] = plan
    notePlace(of: plan, change.path, moment, isNew: known == nil)
    owners[path] = plan
    tracks[plan].path = change.path
    tracks[plan].paths.insert(path)
    tracks[plan].isPresent = true
    tracks[plan].changed = moment
    tracks[plan].commits.append(moment)
    return (plan, returned)
  }

  private mutating func notePlace(
    of plan: Int, _ path: String, _ moment: HistoryFacts.Commit, isNew: Bool
  ) {
    // What leaves and arrives in one commit was moved.
    if let last = tracks[plan].places.last, last.kind == .deleted, last.commit == moment {
      tracks[plan].places.removeLast()
    }
    let kind: PlaceChange.Kind? =
      if isNew || !tracks[plan].isPresent && tracks[plan].path.hasBytes(of: path) {
        tracks[plan].deletion?.commit == moment ? nil : .created
      } else {
        tracks[plan].path.hasBytes(of: path) ? nil : .moved(from: tracks[plan].path)
      }
    if let kind { tracks[plan].places.append(PlaceChange(kind: kind, path: path, commit: moment)) }
  }

  /// Takes the lines with stamps that are new.
  ///
  /// - Parameters:
  ///   - step: The version of the plan.
  ///   - moment: The commit.
  ///   - leaving: The plans that lose lines in the same commit, by the digests of these.
  ///   - isInRange: Whether what happens in the commit is kept.
  private mutating func introduce(
    _ step: Step, _ moment: HistoryFacts.Commit, _ leaving: [UInt64: Int], isInRange: Bool
  ) {
    let plan = step.plan
    let known = Set(step.previous.flatMap { $0.stamps.map(\.key) })
    let added = step.new.stamps.filter { !known.contains($0.key) }
    guard !added.isEmpty else { return }
    let kept = Set(step.new.stamps.map(\.key))
    var vanished = Dictionary(
      grouping: step.previous.flatMap(\.stamps).filter { !kept.contains($0.key) }, by: \.time.earliestInstant)
    for line in added where tracks[plan].seen.insert(line.key).inserted {
      let before = vanished[line.time.earliestInstant]?.popLast()
      let first = min(
        before.flatMap { tracks[plan].first[$0.bare] } ?? tracks[plan].first[line.bare] ?? moment.committed,
        firstSeen[line.key] ?? moment.committed)
      tracks[plan].first[line.bare] = first
      if firstSeen[line.key] == nil { firstSeen[line.key] = first }
      if let from = leaving[line.key], from != plan {
        // A line that moves to another plan stays the line that it was.
        if let origin = tracks[from].origins[line.key] {
          introductions[origin].plan = plan
          tracks[plan].origins[line.key] = origin
        }
        continue
      }
      guard isInRange else { continue }
      let origin = before.flatMap { tracks[plan].origins[$0.key] }
      tracks[plan].origins[line.key] = origin ?? introductions.count
      if let origin { introductions[origin].standing = line.key }
      introductions.append(
        Introduction(
          plan: plan, line: line, commit: moment, firstCommitted: first,
          isAddition: !step.previous.isEmpty && step.isComplete, isRestated: before != nil,
          standing: line.key))
    }
  }

  /// Finds the entries and states that a commit changes.
  private mutating func compare(_ steps: [Step], _ moment: HistoryFacts.Commit) {
    var arrived: Set<[UInt64]> = []
    for step in steps {
      let known = Set(step.previous.flatMap { $0.entries.map(\.key) })
      arrived.formUnion(step.new.entries.map(\.key).filter { !known.contains($0) })
    }
    for step in steps where step.isComplete {
      let plan = step.plan
      let comparison = EntryComparison(step.previous.map(\.entries), step.new.entries)
      let pairs =
        comparison.rewritten.map { (old: $0.old, new: Optional($0.new)) }
        // What another plan has taken over is not lost.
        + comparison.removed.filter { !arrived.contains($0.key) }.map { (old: $0, new: nil) }
      for pair in pairs
      where told.insert(.change(plan: plan, old: pair.old.key, new: pair.new?.key)).inserted {
        changes.append(Change(plan: plan, commit: moment, old: pair.old, new: pair.new))
      }
      guard step.previous.count == 1, let before = step.previous.first, before.state != step.new.state,
        told.insert(
          .transition(plan: plan, old: before.state, new: step.new.state, authored: moment.authored)
        ).inserted
      else { continue }
      transitions.append(
        HistoryFacts.Transition(plan: plan, commit: moment, old: before.state, new: step.new.state))
    }
  }
}
