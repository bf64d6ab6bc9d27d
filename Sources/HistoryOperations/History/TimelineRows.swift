import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText
import RuleFramework

/// Makes the rows of a timeline.
struct TimelineRows {
  private let facts: HistoryFacts?
  private let now: UTCTimestamp
  private let settings: RuleSettings
  /// The place of the plan in the facts.
  private let plan: Int
  private let stamps: [HistoryFacts.Stamp]
  /// The first of ``stamps`` at each place of the text.
  private let standing: [Int: HistoryFacts.Stamp]
  /// The first of ``stamps`` that stands nowhere any more, by what is written.
  private let gone: [WrittenTime: HistoryFacts.Stamp]

  /// A time with its spelling.
  private struct WrittenTime: Hashable {
    let text: String
    let time: TimeStamp
  }

  /// Takes what git knows about the plan, if anything.
  init(_ history: (facts: HistoryFacts, plan: Int)?, now: UTCTimestamp, settings: RuleSettings) {
    facts = history?.facts
    plan = history?.plan ?? 0
    self.now = now
    self.settings = settings
    let stamps = history.map { history in history.facts.stamps.filter { $0.plan == history.plan } } ?? []
    self.stamps = stamps
    standing = Dictionary(stamps.compactMap { stamp in stamp.place.map { ($0.range.start, stamp) } }) {
      first, _ in
      first
    }
    gone = Dictionary(
      stamps.filter { $0.place == nil }.map { (WrittenTime(text: $0.text, time: $0.time), $0) }
    ) { first, _ in first }
  }

  /// Sorts rows by time; of equal ones what is written comes before what is committed.
  static func sorted(_ rows: [TimelineAnswer.Row]) -> [TimelineAnswer.Row] {
    rows.enumerated().sorted { left, right in
      (left.element.order, left.offset) < (right.element.order, right.offset)
    }.map(\.element)
  }

  // MARK: - Entries

  /// Returns what the entries of a text with times tell, in the order of the text.
  func entries(of plan: Plan) -> [TimelineAnswer.Row] {
    let steps = Dictionary(plan.steps().map { ($0.entry, $0) }) { first, _ in first }
    var rows: [(line: Int, row: TimelineAnswer.Row)] = []
    for (index, entry) in plan.entries.enumerated() {
      guard let time = entry.time, let range = entry.timeText else { continue }
      let kind: TimelineAnswer.Row.Kind
      if let step = steps[index], step.state == .done {
        kind = .stepDone
      } else if entry.role == .status || entry.role == .validation {
        kind = .entry
      } else {
        continue
      }
      let stamp = stamp(written: plan.string(range), time, at: range.start)
      rows.append(
        (entry.line, row(kind, time, plan.string(range), plan.textLine(of: entry), entry.line, stamp)))
    }
    for decision in plan.decisions() {
      guard let time = decision.time, let range = decision.timeText else { continue }
      let kind = decision.kind == .decision ? "" : "\(decision.kind.label): "
      let stamp = stamp(written: plan.string(range), time, at: range.start)
      rows.append(
        (
          decision.line,
          row(.decision, time, plan.string(range), kind + decision.text, decision.line, stamp)
        ))
    }
    return rows.sorted { $0.line < $1.line }.map(\.row)
  }

  /// Returns what git knows about a stamp: by its place, and where the text is gone by what is written.
  private func stamp(written text: String, _ time: TimeStamp, at start: Int) -> HistoryFacts.Stamp? {
    standing[start] ?? gone[WrittenTime(text: text, time: time)]
  }

  private func row(
    _ kind: TimelineAnswer.Row.Kind, _ time: TimeStamp, _ written: String, _ text: String, _ line: Int,
    _ stamp: HistoryFacts.Stamp?
  ) -> TimelineAnswer.Row {
    let local = Int64(time.date.dayNumber) * 86_400 + Int64(time.time?.secondOfDay ?? 0)
    return TimelineAnswer.Row(
      order: time.instant ?? local, time: time.instant.map { UTCTimestamp(secondsSince1970: $0) },
      stamp: written, kind: kind, text: text, line: line, commit: stamp?.commit.id,
      doubt: doubt(time, stamp))
  }

  private func doubt(_ time: TimeStamp, _ stamp: HistoryFacts.Stamp?) -> String? {
    if let facts, let stamp {
      return facts.verdict(on: stamp).map { "\(facts.words($0, on: stamp)) (\(stamp.commit.shown))" }
    }
    // What git does not know is held against the clock.
    let limit = now.secondsSince1970 + 59 + settings.clockTolerance
    return time.earliestInstant > limit ? "is later than now" : nil
  }

  // MARK: - Commits

  /// Returns what commits did to the plan.
  func commits(of life: PlanHistory.Life) -> [TimelineAnswer.Row] {
    var rows: [TimelineAnswer.Row] = []
    for place in life.places {
      switch place.kind {
      case .created: rows.append(row(.created, place.commit, "as \(place.path)"))
      case .moved(let old): rows.append(row(.moved, place.commit, "from \(old) to \(place.path)"))
      case .deleted: rows.append(row(.deleted, place.commit, place.path))
      }
    }
    for transition in facts?.transitions ?? [] where transition.plan == plan {
      rows.append(
        row(
          .stateChange, transition.commit, "from \(transition.old.rawValue) to \(transition.new.rawValue)"))
    }
    for change in facts?.rewritten ?? [] where change.plan == plan {
      rows.append(row(.rewritten, change.commit, "\(change.stamp) \(change.words)"))
    }
    for change in facts?.removed ?? [] where change.plan == plan {
      rows.append(row(.removed, change.commit, "\(change.stamp) \(change.words)"))
    }
    // A commit of which nothing better is known still is one.
    var told = Set(rows.compactMap(\.commit))
    let counts = Dictionary(stamps.map { ($0.commit.id, 1) }, uniquingKeysWith: +)
    for commit in life.commits where told.insert(commit.id).inserted {
      let count = counts[commit.id] ?? 0
      let what = count == 0 ? "changes the text" : "adds \(count.counted("stamp"))"
      rows.append(row(.commit, commit, what))
    }
    let numbers = Dictionary(life.commits.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first
    }
    return rows.enumerated().sorted { left, right in
      let places = (numbers[left.element.commit ?? ""] ?? 0, numbers[right.element.commit ?? ""] ?? 0)
      return (places.0, left.offset) < (places.1, right.offset)
    }.map(\.element)
  }

  private func row(
    _ kind: TimelineAnswer.Row.Kind, _ commit: HistoryFacts.Commit, _ text: String
  ) -> TimelineAnswer.Row {
    TimelineAnswer.Row(
      order: commit.committed, time: UTCTimestamp(secondsSince1970: commit.committed), stamp: nil, kind: kind,
      text: "\(text) (\(commit.id.prefix(12)))", line: nil, commit: commit.id, doubt: nil)
  }
}
