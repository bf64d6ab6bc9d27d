import MarkdownSyntax
import PlanIndexing
import PlanModel
import PlanText

/// Compares two versions of one plan.
struct PlanComparison {
  private let old: Side
  private let new: Side
  /// The entries of logs, matched as an audit matches them.
  private let entries: EntryComparison
  /// Where the times of entries stand that are told as steps or decisions, so that nothing is told twice.
  private var (toldOld, toldNew): (Set<Int>, Set<Int>) = ([], [])

  /// One version.
  private struct Side {
    let plan: Plan
    let logged: [RevisionFacts.LoggedEntry]
    /// The entries of logs by the place of their times.
    let byTime: [Int: Entry]

    init(_ version: ComparedPlan) {
      plan = version.plan
      logged = RevisionFacts(version.plan, state: version.decision).entries
      let starts = Set(logged.map(\.range.start))
      byTime = Dictionary(
        plan.entries.compactMap { entry in
          entry.timeText.flatMap { starts.contains($0.start) ? ($0.start, entry) : nil }
        }
      ) { first, _ in first }
    }

    /// The place of the time of a step that is an entry of a log, or `nil`.
    func time(of step: Step) -> Int? {
      plan.entries[step.entry].timeText.flatMap { byTime[$0.start] == nil ? nil : $0.start }
    }

    /// The place of the time of a decision that is an entry of a log, or `nil`.
    func time(of decision: Decision) -> Int? {
      decision.timeText.flatMap { byTime[$0.start] == nil ? nil : $0.start }
    }

    func text(_ entry: RevisionFacts.LoggedEntry) -> String {
      byTime[entry.range.start].map(plan.textLine) ?? entry.shown
    }

    func line(_ entry: RevisionFacts.LoggedEntry) -> Int { plan.line(of: entry.range.start) }
  }

  /// Returns in what a plan differs, or `nil` when it does not.
  ///
  /// - Complexity: O(*n* · *m*) in the number of steps and entries that are not in both.
  static func difference(_ old: ComparedPlan?, _ new: ComparedPlan?) -> PlanDifference? {
    guard let shown = new ?? old else { return nil }
    let presence: PlanDifference.Presence =
      old == nil ? .new : new == nil ? .gone : old?.path.hasBytes(of: shown.path) == true ? .changed : .moved
    let oldTitle = new == nil || old?.plan.title == new?.plan.title ? nil : old?.plan.title
    var difference = PlanDifference(
      presence: presence, path: shown.path, oldPath: presence == .moved ? old?.path : nil, slug: shown.slug,
      title: shown.plan.title, oldTitle: oldTitle, oldState: old?.decision.state,
      newState: new?.decision.state, oldProgress: old?.plan.progress, newProgress: new?.plan.progress)
    guard let old, let new else { return difference }
    if old.bytes == new.bytes {
      return presence == .moved || difference.oldState != difference.newState ? difference : nil
    }
    var comparison = PlanComparison(old, new)
    difference.steps = comparison.steps()
    let (decisions, changes) = comparison.decisions()
    difference.decisions = decisions
    difference.entries = comparison.logEntries(and: changes)
    let (oldHeadings, newHeadings) = (headings(old.plan), headings(new.plan))
    difference.sectionsAdded = subtracting(oldHeadings, from: newHeadings)
    difference.sectionsRemoved = subtracting(newHeadings, from: oldHeadings)
    return difference
  }

  private init(_ old: ComparedPlan, _ new: ComparedPlan) {
    self.old = Side(old)
    self.new = Side(new)
    entries = EntryComparison([self.old.logged], self.new.logged)
  }

  // MARK: - Steps

  private mutating func steps() -> [PlanDifference.StepChange] {
    let (before, after) = (old.plan.steps(), new.plan.steps())
    let matching = TextMatching(before.map(\.text), after.map(\.text))
    var changes: [(place: Int, change: PlanDifference.StepChange)] = []
    let addedTimes = Set(entries.added.map(\.range.start))
    for (oldPlace, newPlace) in matching.pairs {
      let (left, right) = (before[oldPlace], after[newPlace])
      let times = (old.time(of: left), new.time(of: right))
      let isReworded = left.text != right.text
      var kind = Self.kind(from: left.state, to: right.state)
      // The text of a step that both versions log is compared with the log.
      if kind == nil, isReworded, times.0 == nil || times.1 == nil { kind = .reworded }
      guard let kind else { continue }
      changes.append((newPlace, Self.change(kind, right, was: isReworded ? left.text : nil)))
      if let time = times.0 { toldOld.insert(time) }
      if let time = times.1 { toldNew.insert(time) }
    }
    for place in matching.added {
      let step = after[place]
      let time = new.time(of: step)
      // What the log takes for a rewritten or continued entry is no new step.
      if let time, !addedTimes.contains(time) { continue }
      if let time { toldNew.insert(time) }
      let kind: PlanDifference.StepChange.Kind =
        switch step.state {
        case .done: .done
        case .dropped: .dropped
        case .open, .partial, .unknown: .added
        }
      changes.append((place, Self.change(kind, step, was: nil)))
    }
    changes.sort { $0.place < $1.place }
    let removed = matching.removed.filter { old.time(of: before[$0]) == nil }.map { place in
      PlanDifference.StepChange(
        kind: .removed, number: before[place].number, text: before[place].text, oldText: nil, line: nil)
    }
    return changes.map(\.change) + removed
  }

  private static func kind(from old: Step.State, to new: Step.State) -> PlanDifference.StepChange.Kind? {
    switch (old, new) {
    case (.done, .done), (.partial, .partial), (.open, .open), (.dropped, .dropped), (.unknown, _): nil
    case (_, .done): .done
    case (_, .dropped): .dropped
    case (.open, .partial): .begun
    case (.open, .unknown): nil
    case (.done, .partial), (.done, .open), (.done, .unknown), (.partial, .open), (.partial, .unknown),
      (.dropped, .partial), (.dropped, .open), (.dropped, .unknown):
      .reopened
    }
  }

  private static func change(
    _ kind: PlanDifference.StepChange.Kind, _ step: Step, was oldText: String?
  ) -> PlanDifference.StepChange {
    PlanDifference.StepChange(
      kind: kind, number: step.number, text: step.text, oldText: oldText, line: step.line)
  }

  // MARK: - Decisions

  /// Returns the decisions that were added, and what became of those that are no entries of a log.
  private mutating func decisions() -> ([Decision], [PlanDifference.EntryChange]) {
    let addedTimes = Set(entries.added.map(\.range.start))
    let removedTimes = Set(entries.removed.map(\.range.start))
    // What the log has matched stays matched.
    let before = old.plan.decisions().filter { old.time(of: $0).map(removedTimes.contains) ?? true }
    let after = new.plan.decisions().filter { new.time(of: $0).map(addedTimes.contains) ?? true }
    let matching = TextMatching(before.map(\.text), after.map(\.text))
    var changes: [PlanDifference.EntryChange] = []
    for (oldPlace, newPlace) in matching.pairs {
      let (left, right) = (before[oldPlace], after[newPlace])
      if let time = old.time(of: left) { toldOld.insert(time) }
      if let time = new.time(of: right) { toldNew.insert(time) }
      guard left.text != right.text || left.kind != right.kind else { continue }
      changes.append(
        PlanDifference.EntryChange(
          kind: .rewritten, stamp: right.timeText.map(new.plan.string), text: right.text,
          oldStamp: left.timeText.map(old.plan.string), oldText: left.text, line: right.line))
    }
    for place in matching.removed where old.time(of: before[place]) == nil {
      changes.append(
        PlanDifference.EntryChange(
          kind: .removed, stamp: before[place].timeText.map(old.plan.string), text: before[place].text,
          oldStamp: nil, oldText: nil, line: nil))
    }
    let added = matching.added.map { after[$0] }
    toldNew.formUnion(added.compactMap(new.time))
    return (added, changes)
  }

  // MARK: - Entries

  private func logEntries(and others: [PlanDifference.EntryChange]) -> [PlanDifference.EntryChange] {
    var changes = others
    for entry in entries.added where !toldNew.contains(entry.range.start) {
      changes.append(
        PlanDifference.EntryChange(
          kind: .added, stamp: entry.stamp, text: new.text(entry), oldStamp: nil, oldText: nil,
          line: new.line(entry)))
    }
    for (left, right) in entries.rewritten where !toldNew.contains(right.range.start) {
      changes.append(
        PlanDifference.EntryChange(
          kind: .rewritten, stamp: right.stamp, text: new.text(right), oldStamp: left.stamp,
          oldText: old.text(left), line: new.line(right)))
    }
    changes.sort { ($0.line ?? .max) < ($1.line ?? .max) }
    // An entry in whose place a step or decision was told is gone all the same.
    let displaced = entries.rewritten.filter { toldNew.contains($0.new.range.start) }.map(\.old)
    for entry in entries.removed + displaced where !toldOld.contains(entry.range.start) {
      changes.append(
        PlanDifference.EntryChange(
          kind: .removed, stamp: entry.stamp, text: old.text(entry), oldStamp: nil, oldText: nil, line: nil))
    }
    return changes
  }

  // MARK: - Sections

  private static func headings(_ plan: Plan) -> [String] {
    plan.sections.filter { $0.heading != plan.titleHeading }.map {
      plan.document.plainText(ofHeading: $0.heading)
    }
  }

  /// Returns the texts that a list has more often than another one.
  private static func subtracting(_ other: [String], from list: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for text in other { counts[text, default: 0] += 1 }
    return list.filter { text in
      counts[text, default: 0] -= 1
      return counts[text, default: 0] < 0
    }
  }
}
