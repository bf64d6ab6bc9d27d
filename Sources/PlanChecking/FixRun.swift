import MarkdownSyntax
package import PlanModel
package import RuleFramework

/// Makes the repairs that rules offer, until none is left to make.
package struct FixRun: Sendable {
  /// What came of a file.
  package struct Result: Hashable, Sendable {
    /// The bytes afterwards.
    package let bytes: [UInt8]
    /// How often a repair of each rule was made.
    package let made: [String: Int]
    /// The rules whose repairs undo each other, in the order of their names; the file is left as it was then.
    package let oscillating: [String]
  }

  /// How many rounds are made; each one makes all repairs that do not touch each other.
  static let maximumRounds = 50

  /// How many combinations of repairs are tried in one round.
  private static let maximumAttempts = 200

  private let checker: Checker
  private let safeties: Set<Fix.Safety>

  /// Makes repairs of some kinds.
  package init(_ checker: Checker, making safeties: Set<Fix.Safety>) {
    self.checker = checker
    self.safeties = safeties
  }

  /// Repairs a file.
  ///
  /// A repair is kept only when no rule finds more afterwards than before, and no entry or section is lost: even
  /// a byte that nobody sees can be what makes a line an entry.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - read: Reads the file as it is after some repairs.
  /// - Returns: The file afterwards, and what was done.
  /// - Complexity: At most 50 rounds, each with one check of the file, and for each repair that has to be left out
  ///   O(log *n*) more, at most 200.
  package func run(_ bytes: [UInt8], reading read: ([UInt8]) -> PlanContext) -> Result {
    var current = bytes
    var made: [String: Int] = [:]
    var seen: [[UInt8]] = [bytes]
    // Every round begins without memory, so that the last one is what a second run would do.
    for _ in 0..<Self.maximumRounds {
      let context = read(current)
      let found = checker.check(context)
      var round = Round(bytes: current, before: State(context.plan, found))
      add(Self.choice(found.filter(isWanted))[...], to: &round, read)
      guard !round.kept.isEmpty, round.result != current else {
        return Result(bytes: current, made: made, oscillating: [])
      }
      if seen.contains(round.result) {
        return Result(bytes: bytes, made: [:], oscillating: Set(round.kept.map(\.id)).sorted())
      }
      for finding in round.kept { made[finding.id, default: 0] += 1 }
      seen.append(round.result)
      current = round.result
    }
    let last = checker.check(read(current)).filter(isWanted)
    return Result(bytes: bytes, made: [:], oscillating: Set(last.map(\.id)).sorted())
  }

  /// What becomes of a file in one round.
  private struct Round {
    let bytes: [UInt8]
    let before: State
    var kept: [Diagnostic] = []
    var result: [UInt8] = []
    var attempts = 0
  }

  /// Adds as many repairs to a round as make nothing worse: all of them, else those of each half.
  private func add(
    _ findings: ArraySlice<Diagnostic>, to round: inout Round, _ read: ([UInt8]) -> PlanContext
  ) {
    guard !findings.isEmpty, round.attempts < Self.maximumAttempts else { return }
    round.attempts += 1
    let all = round.kept + findings
    if let next = Self.applying(all, to: round.bytes), !isWorse(next, than: round.before, read) {
      round.kept = all
      round.result = next
      return
    }
    guard findings.count > 1 else { return }
    let middle = findings.startIndex + findings.count / 2
    add(findings[..<middle], to: &round, read)
    add(findings[middle...], to: &round, read)
  }

  private func isWanted(_ finding: Diagnostic) -> Bool {
    finding.fix.map { safeties.contains($0.safety) && !$0.edits.isEmpty } ?? false
  }

  /// What a repair must not make worse.
  private struct State {
    let entries: Int
    let sections: Int
    let findings: [String: Int]

    init(_ plan: Plan, _ found: [Diagnostic]) {
      entries = plan.entries.count
      sections = plan.sections.count
      findings = found.reduce(into: [:]) { $0[$1.id, default: 0] += 1 }
    }
  }

  private func isWorse(_ bytes: [UInt8], than before: State, _ read: ([UInt8]) -> PlanContext) -> Bool {
    let context = read(bytes)
    let after = State(context.plan, checker.check(context))
    return after.entries < before.entries || after.sections < before.sections
      || after.findings.contains { $0.value > before.findings[$0.key] ?? 0 }
  }

  /// Returns the findings whose repairs can be made together: no two of them touch.
  private static func choice(_ findings: [Diagnostic]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var end = -1
    let placed = findings.compactMap { finding -> (Diagnostic, Int, Int)? in
      guard let edits = finding.fix?.edits, let start = edits.map(\.range.start).min(),
        let end = edits.map(\.range.end).max()
      else { return nil }
      return (finding, start, end)
    }
    for (finding, start, last) in placed.sorted(by: { ($0.1, $0.2) < ($1.1, $1.2) }) where start > end {
      result.append(finding)
      end = last
    }
    return result
  }

  private static func applying(_ findings: [Diagnostic], to bytes: [UInt8]) -> [UInt8]? {
    try? SourceText(bytes).applying(findings.flatMap { $0.fix?.edits ?? [] })
  }
}
