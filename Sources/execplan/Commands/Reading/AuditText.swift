import HistoryOperations
import PlanLanguage
import PlanText
import RuleFramework

/// An audit for people.
struct AuditText {
  let answer: AuditAnswer
  let palette: Palette
  /// The columns of the terminal, or `nil`.
  let width: Int?

  /// How many events are listed.
  private static let eventCount = 30

  /// What is counted, in the order in which it is shown.
  private var facts: [(name: String, count: Int)] {
    let totals = answer.totals
    let verdicts: [(StampVerdict, String)] = [
      (.laterThanNow, "later than now"), (.laterThanCommit, "later than their commit"),
      (.localTime, "local time that calls itself UTC"), (.midnight, "exactly midnight"),
      (.writtenAfterwards, "committed days afterwards"),
    ]
    return verdicts.map { ("  \($0.1)", totals.verdicts[$0.0] ?? 0) }
      + [
        ("entries rewritten", totals.entriesRewritten), ("entries taken out", totals.entriesRemoved),
        ("states left out", totals.statesSkipped), ("plans deleted and never closed", totals.deletedUnclosed),
        ("claims without evidence", totals.claimsWithoutEvidence),
      ]
  }

  private var headline: String {
    let since = answer.since.map { " since \(SafeText.escaped($0))" } ?? ""
    return
      "\(answer.plans.count.counted("plan")) in \(answer.commitCount.counted("commit"))\(since)"
  }

  private var stampLine: String {
    let late = answer.totals.laterThanCommit
    let share =
      answer.totals.stampsChecked == 0 ? "" : ", \(Self.percent(late, of: answer.totals.stampsChecked))"
    let worst =
      late == 0 ? "" : ", the worst by \(HistoryFacts.shown(seconds: answer.totals.largestLateness))"
    return "\(answer.totals.stampsChecked) stamps checked, \(late) later than their commit\(share)\(worst)"
  }

  private static func percent(_ part: Int, of whole: Int) -> String {
    let tenths = (part * 1_000 + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// The numbers, the plans with something to say, and what happened in them.
  var rendered: String {
    var text = "\(headline)\n\(stampLine)\n"
    for fact in facts where fact.count > 0 {
      let number = String(fact.count)
      text += String(repeating: " ", count: max(0, 6 - number.count)) + "\(number)  \(fact.name)\n"
    }
    let faulty = answer.plans.filter { !$0.counts.isClean }
    guard !faulty.isEmpty else { return text + "nothing found\n" }
    var table = TextTable(columns: [
      TextTable.Column(title: "STAMPS", alignment: .right),
      TextTable.Column(title: "FALSE", alignment: .right),
      TextTable.Column(title: "WORST", alignment: .right),
      TextTable.Column(title: "REWRITTEN", alignment: .right),
      TextTable.Column(title: "GONE", alignment: .right),
      TextTable.Column(title: "CLAIMS", alignment: .right),
      TextTable.Column(title: "STATE"), TextTable.Column(title: "PLAN", minimumWidth: 20, isFlexible: true),
    ])
    for plan in faulty.sorted(by: Self.isWorse) { table.append(Self.cells(plan)) }
    text += "\n" + table.rendered(width: width, palette: palette)
    guard !answer.events.isEmpty else { return text }
    text += "\n"
    for event in answer.events.prefix(Self.eventCount) { text += line(event) }
    let rest = answer.events.count - Self.eventCount
    if rest > 0 { text += "\(rest) more: --json shows all, a path those of one plan\n" }
    return text
  }

  private static func isWorse(_ left: AuditAnswer.AuditedPlan, _ right: AuditAnswer.AuditedPlan) -> Bool {
    let (one, other) = (left.counts.falseStamps, right.counts.falseStamps)
    return one == other ? left.path.utf8Precedes(right.path) : one > other
  }

  private static func cells(_ plan: AuditAnswer.AuditedPlan) -> [TextTable.Cell] {
    let counts = plan.counts
    func cell(_ count: Int, _ style: DisplayStyle = .plain) -> TextTable.Cell {
      count == 0 ? TextTable.Cell(text: "-") : TextTable.Cell(text: String(count), style: style)
    }
    return [
      cell(counts.stampsChecked), cell(counts.falseStamps, .red),
      TextTable.Cell(
        text: counts.largestLateness > 0 ? HistoryFacts.shown(seconds: counts.largestLateness) : "-"),
      cell(counts.entriesRewritten), cell(counts.entriesRemoved), cell(counts.claimsWithoutEvidence),
      TextTable.Cell(text: plan.isPresent ? plan.state.rawValue : "deleted", style: plan.state.style),
      TextTable.Cell(text: plan.slug, style: .cyan),
    ]
  }

  private func line(_ event: AuditAnswer.Event) -> String {
    let place = SafeText.escaped(event.path) + (event.line.map { ":\($0)" } ?? "")
    let stamp = event.stamp.map { "'\($0)' " } ?? ""
    let commit = "\(event.commit.prefix(12)), \(UTCTimestamp(secondsSince1970: event.committed))"
    return "\(palette.apply(.bold, to: place)): \(SafeText.escaped(stamp + event.message)) "
      + "[\(event.rule)] \(palette.apply(.dim, to: commit))\n"
  }

  // MARK: - Markdown

  /// The same as Markdown.
  var markdown: String {
    var text = "## Audit of plans\n\n\(Self.cell(headline)). \(stampLine).\n\n"
    text += "| what | count |\n| --- | --: |\n"
    for fact in facts { text += "| \(fact.name.drop { $0 == " " }) | \(fact.count) |\n" }
    let faulty = answer.plans.filter { !$0.counts.isClean }
    guard !faulty.isEmpty else { return text }
    text += "\n| plan | stamps | false | worst | rewritten | taken out | claims |\n"
    text += "| --- | --: | --: | --: | --: | --: | --: |\n"
    for plan in faulty.sorted(by: Self.isWorse) {
      let counts = plan.counts
      let worst = counts.largestLateness > 0 ? HistoryFacts.shown(seconds: counts.largestLateness) : "-"
      text += "| \(Self.cell(plan.path)) | \(counts.stampsChecked) | \(counts.falseStamps) | \(worst) "
      text += "| \(counts.entriesRewritten) | \(counts.entriesRemoved) | \(counts.claimsWithoutEvidence) |\n"
    }
    return text
  }

  /// A text that stays in its cell and means nothing to a reader of Markdown.
  private static func cell(_ text: String) -> String {
    InlineEscaping.escaped(SafeText.escaped(text))
  }
}

extension AuditAnswer.Counts {
  /// How many stamps something is to be said against.
  var falseStamps: Int { verdicts.values.reduce(0, +) }
}
