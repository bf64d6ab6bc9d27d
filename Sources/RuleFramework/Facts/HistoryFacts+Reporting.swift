import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

extension WorkspaceReport {
  /// Reports the stamps that stand in a plan today and have been judged in one way.
  package mutating func stamps(
    in facts: HistoryFacts, judged verdict: StampVerdict, _ message: (HistoryFacts.Stamp) -> String
  ) {
    for stamp in facts.stamps {
      guard let place = stamp.place, facts.verdict(on: stamp) == verdict else { continue }
      self(
        .init(stringLiteral: message(stamp)), at: place,
        hint: "stamps come from a clock: 'execplan log' reads it",
        fix: Self.fix(stamp, judged: verdict, at: place))
    }
  }

  /// Proposes a time in the spelling of the stamp: a local time in UTC, or the time of the commit.
  private static func fix(
    _ stamp: HistoryFacts.Stamp, judged verdict: StampVerdict, at place: WorkspaceFacts.Place
  ) -> Fix? {
    let title: String
    let time: UTCTimestamp
    switch verdict {
    case .writtenAfterwards: return nil
    case .localTime:
      title = "Write the same time in UTC"
      time = UTCTimestamp(
        secondsSince1970: stamp.time.earliestInstant - Int64(stamp.commit.authorOffset) * 60)
    case .laterThanCommit, .laterThanNow, .midnight:
      title = "Write the time of the commit"
      time = UTCTimestamp(secondsSince1970: stamp.commit.committed)
    }
    let spelling: StampForm.Spelling
    if stamp.text.hasSuffix(" UTC") {
      spelling = .spacedUTC
    } else {
      spelling = stamp.text.dropFirst(10).first == "T" ? .joinedZ : .spacedZ
    }
    return Fix(
      title, safety: .unsafe, edits: [TextEdit(replacing: place.range, with: spelling.text(time))])
  }
}

extension HistoryFacts {
  /// By how much a stamp is later than its commit, in words.
  package func shownLateness(of stamp: Stamp) -> String { Self.shown(seconds: lateness(of: stamp)) }

  /// A stretch of time in its largest unit of which there are at least two.
  package static func shown(seconds: Int64) -> String {
    switch seconds {
    case ..<7_200: Int(seconds / 60).counted("minute")
    case ..<172_800: "\(seconds / 3_600) hours"
    default: "\(seconds / 86_400) days"
    }
  }
}

extension HistoryFacts.Transition {
  /// Whether a state that lies between is left out: work that was never active, or put away unclosed.
  package var isSkip: Bool {
    switch (old, new) {
    case (.draft, .completed), (.draft, .archived), (.active, .archived), (.blocked, .archived): true
    default: false
    }
  }
}
