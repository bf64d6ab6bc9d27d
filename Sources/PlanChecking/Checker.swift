import MarkdownSyntax
package import PlanModel
import PlanText
package import RuleFramework

/// Runs rules over plans and workspaces.
package struct Checker: Sendable {
  /// The rules that look at all plans together.
  private let workspaceRules: [any WorkspaceRule.Type]
  /// The rules that look at the history of plans.
  private let historyRules: [any HistoryRule.Type]
  /// The rules that look at one file.
  private let planRules: [RunnableRule]
  /// The files that they look at.
  private let subjects: [RuleSubjects]
  private let selected: Set<String>

  /// Takes all rules, or those of the given names.
  ///
  /// - Parameters:
  ///   - ids: The names, or `nil` for all.
  ///   - hasHistory: Whether what git says is known, without which some rules cannot run.
  package init(selecting ids: Set<String>? = nil, hasHistory: Bool = true) {
    func isSelected(_ rule: any Rule.Type) -> Bool { ids.map { $0.contains(rule.info.id) } ?? true }
    let looking = RuleRegistry.planRules.filter { isSelected($0) }
    planRules = looking.map { RunnableRule($0) }
    subjects = looking.map { RuleSubjects($0.info) }
    workspaceRules = RuleRegistry.workspaceRules.filter { isSelected($0) }
    historyRules = hasHistory ? RuleRegistry.historyRules.filter { isSelected($0) } : []
    selected = Set(
      looking.map { $0.info.id } + workspaceRules.map { $0.info.id } + historyRules.map { $0.info.id }
        + RuleRegistry.commentRules.filter { isSelected($0) }.map { $0.info.id })
  }

  /// How many rules there are.
  package var ruleCount: Int { selected.count }

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
    let (kind, profile) = (context.kind, context.plan.profile.name)
    let (off, severities) = (context.settings.off, context.settings.severities)
    var found: [Finding] = []
    for index in subjects.indices where subjects[index].holds(kind) {
      if let profiles = planRules[index].profiles, kind == .plan, !profiles.contains(profile) { continue }
      let id = planRules[index].id
      if !off.isEmpty, off.contains(id) { continue }
      let severity = severities.isEmpty ? nil : severities[id]
      var report = Report(id: id, severity: severity ?? planRules[index].severity)
      planRules[index].rule.check(context, &report)
      guard !report.diagnostics.isEmpty else { continue }
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
    if found.count > 1 { found.sort(by: Finding.precedes) }
    return CheckedFile(path: context.path, findings: found, suppressions: suppressions)
  }

  /// Runs the rules that need the whole workspace.
  package func check(_ facts: WorkspaceFacts) -> [Finding] {
    var found: [Finding] = []
    for rule in workspaceRules where !facts.settings.off.contains(rule.info.id) {
      var report = WorkspaceReport(of: rule.info, settings: facts.settings)
      rule.init().check(facts, &report)
      found += report.findings
    }
    return found
  }

  /// Runs the rules that need the history of plans.
  package func check(_ facts: HistoryFacts) -> [Finding] {
    var found: [Finding] = []
    for rule in historyRules where !facts.settings.off.contains(rule.info.id) {
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
    var elsewhere = Dictionary(grouping: workspace) { PathKey($0.path) }
    var result: [Finding] = []
    result.reserveCapacity(files.reduce(workspace.count) { $0 + $1.findings.count })
    var silenced = 0
    var isSorted = true
    for file in files {
      var found = file.findings
      if !elsewhere.isEmpty, let others = elsewhere.removeValue(forKey: PathKey(file.path)) {
        found = (found + others).sorted(by: Finding.precedes)
      }
      if !file.suppressions.isEmpty {
        let left = applying(file.suppressions, to: found, settings)
        silenced += left.silenced
        found = left.findings.sorted(by: Finding.precedes)
      }
      // Those of one file are in order; whether the files are, too, shows where one follows the other.
      if let last = result.last, let first = found.first, Finding.precedes(first, last) { isSorted = false }
      result += found
    }
    guard isSorted, elsewhere.isEmpty else {
      for others in elsewhere.values { result += others }
      return (result.sorted(by: Finding.precedes), silenced)
    }
    return (result, silenced)
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

/// A rule that looks at one file, with what is said of it.
private final class RunnableRule: Sendable {
  let id: String
  let severity: Diagnostic.Severity
  let profiles: Set<String>?
  let rule: any PlanRule

  init(_ rule: any PlanRule.Type) {
    let info = rule.info
    id = info.id
    severity = info.severity
    profiles = info.profiles
    self.rule = rule.init()
  }
}

/// The kinds of files that a rule looks at.
private struct RuleSubjects: BitwiseCopyable {
  private let plans: Bool
  private let governed: Bool
  private let companions: Bool

  init(_ info: RuleInfo) {
    plans = !(info.subject == .governed)
    governed = info.subject == .documents || info.subject == .governed
    companions = info.subject == .documents && (info.family == .links || info.family == .safety)
  }

  func holds(_ kind: PlanContext.Kind) -> Bool {
    switch kind {
    case .plan: plans
    case .governed: governed
    case .companion: companions
    }
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
