import PlanText
import RuleFramework

extension HistoryFacts {
  /// Says what is to be said against a stamp, as what follows it in a sentence.
  func words(_ verdict: StampVerdict, on stamp: Stamp) -> String {
    switch verdict {
    case .laterThanNow: "is later than now"
    case .localTime: "is a local time that calls itself UTC"
    case .laterThanCommit: "is \(Self.shown(seconds: lateness(of: stamp))) later than its commit"
    case .midnight: "is exactly midnight"
    case .writtenAfterwards:
      "was committed \(Self.shown(seconds: stamp.firstCommitted - stamp.time.latestInstant)) later"
    }
  }
}
