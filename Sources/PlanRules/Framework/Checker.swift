import MarkdownSyntax
package import PlanCore

/// Runs rules over plans and workspaces.
package struct Checker: Sendable {
  private let rules: [any Rule.Type]
  /// The rules that look at one file, with what is said of them.
  private let planRules: [(info: RuleInfo, rule: any PlanRule)]
  private let selected: Set<String>

  /// Takes all rules, or those of the given names.
  ///
  /// - Parameters:
  ///   - ids: The names, or `nil` for all.
  ///   - hasHistory: Whether what git says is known, without which some rules cannot run.
  package init(selecting ids: Set<String>? = nil, hasHistory: Bool = true) {
    rules = RuleRegistry.rules.filter { rule in
      (hasHistory || rule.info.subject != .history) && ids.map { $0.contains(rule.info.id) } ?? true
    }
    selected = Set(rules.map { $0.info.id })
    planRules = rules.compactMap { rule in (rule as? any PlanRule.Type).map { ($0.info, $0.init()) } }
  }

  /// How many rules there are.
  package var ruleCount: Int { rules.count }

  /// Returns what is wrong with a plan, by place and by name of the rule.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the plan, for each rule.
  package func check(_ context: PlanContext) -> [Diagnostic] {
    settled([checked(context)], workspace: [], settings: context.settings).findings.map(\.diagnostic)
  }

  /// Runs the rules that need one file only.
  ///
  /// - Parameters:
  ///   - context: The file.
  ///   - hasExcerpts: Whether findings keep the line that they begin in.
  /// - Returns: What was found, before comments silence anything.
  package func checked(_ context: PlanContext, hasExcerpts: Bool = false) -> CheckedFile {
    let source = context.plan.document.source
    var found: [Finding] = []
    for (info, rule) in planRules where applies(info, to: context) {
      var report = Report(of: info, settings: context.settings)
      rule.check(context, &report)
      found += report.diagnostics.map {
        Finding($0, path: context.path, source: source, hasExcerpt: hasExcerpts)
      }
    }
    let comments = context.marks.hasSuppressions ? Suppression.all(in: context.plan) : []
    let suppressions = comments.flatMap { suppression in
      suppression.names.map { name in
        let place = Diagnostic(id: name.id, severity: .warning, message: "", range: name.range, fix: nil)
        return PlacedSuppression(
          id: name.id, lines: suppression.lines,
          place: Finding(place, path: context.path, source: source, hasExcerpt: hasExcerpts))
      }
    }
    return CheckedFile(path: context.path, findings: found, suppressions: suppressions)
  }

  private func applies(_ info: RuleInfo, to context: PlanContext) -> Bool {
    guard !context.settings.off.contains(info.id) else { return false }
    switch context.kind {
    case .plan: return info.subject != .governed && info.profiles?.contains(context.plan.profile.name) ?? true
    case .governed: return info.subject == .documents || info.subject == .governed
    case .companion: return info.subject == .documents && (info.family == .links || info.family == .safety)
    }
  }

  /// Runs the rules that need the whole workspace.
  package func check(_ facts: WorkspaceFacts) -> [Finding] {
    var found: [Finding] = []
    for rule in rules {
      guard let rule = rule as? any WorkspaceRule.Type, !facts.settings.off.contains(rule.info.id) else {
        continue
      }
      var report = WorkspaceReport(of: rule.info, settings: facts.settings)
      rule.init().check(facts, &report)
      found += report.findings
    }
    return found
  }

  /// Runs the rules that need the history of plans.
  package func check(_ facts: HistoryFacts) -> [Finding] {
    var found: [Finding] = []
    for rule in rules {
      guard let rule = rule as? any HistoryRule.Type, !facts.settings.off.contains(rule.info.id) else {
        continue
      }
      var report = WorkspaceReport(of: rule.info, settings: facts.settings)
      rule.init().check(facts, &report)
      found += report.findings
    }
    return found
  }

  /// Leaves out what comments silence, and reports comments that silence nothing.
  ///
  /// - Parameters:
  ///   - files: What was found in single files.
  ///   - workspace: What was found in the workspace; a comment in a file that is not among `files` silences
  ///     nothing.
  ///   - settings: What the workspace sets.
  /// - Returns: The findings by path, place and rule, and how many were silenced.
  /// - Complexity: O(*n* log *n*) in the number of findings and comments.
  package func settled(
    _ files: [CheckedFile], workspace: [Finding], settings: RuleSettings
  ) -> (findings: [Finding], silenced: Int) {
    let elsewhere = Dictionary(grouping: workspace, by: \.path)
    var result: [Finding] = []
    var silenced = 0
    var seen: Set<String> = []
    for file in files {
      seen.insert(file.path)
      let found = file.findings + (elsewhere[file.path] ?? [])
      guard !file.suppressions.isEmpty else {
        result += found
        continue
      }
      let left = applying(file.suppressions, to: found, settings)
      silenced += left.silenced
      result += left.findings
    }
    result += workspace.filter { !seen.contains($0.path) }
    return (result.sorted(by: Finding.precedes), silenced)
  }

  private func applying(
    _ suppressions: [PlacedSuppression], to found: [Finding], _ settings: RuleSettings
  ) -> (findings: [Finding], silenced: Int) {
    let known = Set(RuleRegistry.rules.map { $0.info.id })
    let lines = Dictionary(grouping: found, by: \.id).mapValues { $0.map(\.start.line).sorted() }
    let covered = Dictionary(grouping: suppressions, by: \.id).mapValues { LineSet($0.map(\.lines)) }
    var left = found.filter { !(covered[$0.id]?.contains($0.start.line) ?? false) }
    let silenced = found.count - left.count
    for suppression in suppressions {
      let isKnown = known.contains(suppression.id)
      let info = isKnown ? UselessSuppression.info : UnknownSuppression.info
      guard selected.contains(info.id), !settings.off.contains(info.id) else { continue }
      var report = Report(of: info, settings: settings)
      let range = suppression.place.diagnostic.range
      if !isKnown {
        report.misspelt(suppression.id, at: range, known: known)
      } else if selected.contains(suppression.id), !settings.off.contains(suppression.id),
        !Self.isAny(of: lines[suppression.id] ?? [], in: suppression.lines)
      {
        report.silencesNothing(suppression.id, at: range)
      }
      left += report.diagnostics.map {
        Finding(
          path: suppression.place.path, diagnostic: $0, start: suppression.place.start,
          end: suppression.place.end, excerpt: suppression.place.excerpt)
      }
    }
    return (left, silenced)
  }

  /// Whether one of the lines, which are in order, lies in a range.
  private static func isAny(of lines: [Int], in range: ClosedRange<Int>) -> Bool {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low] <= range.upperBound
  }
}

/// Lines, as ranges that do not touch.
private struct LineSet {
  private var ranges: [ClosedRange<Int>] = []

  init(_ all: [ClosedRange<Int>]) {
    for range in all.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  func contains(_ line: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(line)
  }
}
