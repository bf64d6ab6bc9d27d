import HistoryOperations
import MarkdownSyntax
import PlanIndexing
import PlanLanguage
import PlanModel
import PlanOperations
import PlanText
import WorkspaceReading

/// One plan for people: what stands at its top, its outline, and what is newest in it.
struct ShowText {
  /// The plan.
  let details: PlanDetails
  /// Turns styles into codes.
  let palette: Palette
  /// The columns of the terminal, or `nil`.
  let width: Int?

  /// How many entries, steps and decisions are shown.
  static let count = 5

  private var plan: Plan { details.plan }

  /// Returns the text.
  func rendered() -> String {
    var parts = [header]
    parts.append(OutlineText(plan: plan).rendered(width: width, palette: palette))
    parts.append(block("newest entries", newestEntries))
    let open = plan.steps().filter { $0.state == .open || $0.state == .partial }
    parts.append(block("open steps", open.map { row($0.line, $0.number.map { "\($0). " } ?? "", $0.text) }))
    let decisions = plan.decisions()
    parts.append(block("open blockers", Self.openBlockers(decisions).map(row)))
    parts.append(block("last decisions", decisions.suffix(Self.count).reversed().map(row)))
    parts.append(versions)
    parts.append(findings)
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  // MARK: - Top

  private var header: String {
    let title = plan.title.map(SafeText.escaped) ?? "(no title)"
    var rows: [(String, String)] = [("path", details.file.displayPath), ("slug", details.slug)]
    if let place = details.place { rows.append(("lives in", place)) }
    if let commit = details.commit { rows.append(("commit", "\(commit.shown) (\(commit.name))")) }
    rows.append(("state", stateText))
    rows.append(("profile", plan.profile.name))
    rows.append(("age", ageText))
    let progress = plan.progress
    if progress.total > 0 || progress.dropped > 0 { rows.append(("progress", Self.text(of: progress))) }
    if !plan.owners.isEmpty { rows.append(("owners", plan.owners.joined(separator: ", "))) }
    if !plan.dependencies.isEmpty { rows.append(("waits for", plan.dependencies.joined(separator: ", "))) }
    return rows.reduce(into: palette.apply(.bold, to: title) + "\n") { text, row in
      let key = row.0 + String(repeating: " ", count: 10 - row.0.count)
      text += palette.apply(.dim, to: key) + SafeText.escaped(row.1) + "\n"
    }
  }

  private var stateText: String {
    let decision = details.decision
    guard !decision.declarations.isEmpty else { return "\(decision.state.rawValue) (declared nowhere)" }
    let places = decision.declarations.map { "\($0.place.rawValue): \($0.text)" }
    return "\(decision.state.rawValue) (\(places.joined(separator: "; ")))"
  }

  private var ageText: String {
    guard let stamp = details.age.text else { return "unknown: no entry begins with a time" }
    let days = details.age.isInFuture ? "in the future" : details.age.shortText
    return "\(days), newest stamp \(stamp) (not checked against git)"
  }

  static func text(of progress: Progress) -> String {
    var text = "\(progress.done) of \(progress.total) done"
    if progress.partial > 0 { text += ", \(progress.partial) begun" }
    if progress.dropped > 0 { text += ", \(progress.dropped) dropped" }
    return text
  }

  // MARK: - Blocks

  private var newestEntries: [String] {
    let stamped = plan.entries.filter { $0.role == .status && $0.time != nil }.enumerated().sorted {
      let times = ($0.element.time?.earliestInstant ?? 0, $1.element.time?.earliestInstant ?? 0)
      return times.0 == times.1 ? $0.offset > $1.offset : times.0 > times.1
    }
    return stamped.prefix(Self.count).map { _, entry in
      row(entry.line, entry.timeText.map { plan.string($0) + "  " } ?? "", plan.textLine(of: entry))
    }
  }

  /// Returns the blockers that no later entry lifts.
  static func openBlockers(_ decisions: [Decision]) -> [Decision] {
    var open: [Decision] = []
    for decision in decisions {
      if decision.kind == .blocker { open.append(decision) }
      if decision.kind == .unblocked { _ = open.popLast() }
    }
    return open
  }

  /// The versions that differ from the one of this tree.
  private var versions: String {
    guard !details.versions.isEmpty else { return "" }
    var table = TextTable(columns: [
      TextTable.Column(title: "VERSION"), TextTable.Column(title: "STATE"),
      TextTable.Column(title: "CHANGED"), TextTable.Column(title: "COMMITS", alignment: .right),
      TextTable.Column(title: "PLACE", minimumWidth: 12, isFlexible: true),
    ])
    for version in details.versions {
      let state = version.details.decision.state
      table.append([
        TextTable.Cell(text: version.isNewer ? "newer" : "older", style: version.isNewer ? .yellow : .dim),
        TextTable.Cell(text: state.rawValue, style: state.style),
        TextTable.Cell(text: "\(UTCTimestamp(secondsSince1970: version.changed))"),
        TextTable.Cell(text: "+\(version.behind)"), TextTable.Cell(text: version.place),
      ])
    }
    return table.rendered(width: width, palette: palette)
  }

  private func row(_ decision: Decision) -> String {
    let kind = decision.kind == .decision ? "" : "\(decision.kind.label): "
    return row(decision.line, decision.timeText.map { plan.string($0) + "  " } ?? "", kind + decision.text)
  }

  private func row(_ line: Int, _ lead: String, _ text: String) -> String {
    let number = String(line)
    let place = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let content = SafeText.escaped(lead + text)
    let room = width.map { max(20, $0 - 7) } ?? TextTable.longestCell
    return palette.apply(.dim, to: place) + "  " + DisplayWidth.cutting(content, to: room)
  }

  private func block(_ title: String, _ rows: [String]) -> String {
    guard !rows.isEmpty else { return "" }
    let shown = rows.prefix(Self.count)
    let rest = rows.count > shown.count ? ["       … \(rows.count - shown.count) more"] : []
    return ([palette.apply(.dim, to: title.uppercased())] + shown + rest).joined(separator: "\n") + "\n"
  }

  private var findings: String {
    details.findings.map { finding in
      let place = plan.document.source.lines.location(of: finding.range.start)
      let style: DisplayStyle = finding.severity == .error ? .red : .yellow
      let label = palette.apply(style, to: "\(finding.severity.rawValue)[\(finding.id)]")
      let hint = finding.hint.map { "  hint: \(SafeText.escaped($0))\n" } ?? ""
      return "\(SafeText.escaped(details.file.displayPath)):\(place): \(label): "
        + "\(SafeText.escaped(finding.message))\n" + hint
    }.joined()
  }
}
