import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText

/// Applies edits to a plan and says what else than one addition they changed.
struct EditCheck {
  /// How many parts of each kind an edit may add.
  struct Additions {
    var entries = 0...0
    var decisions = 0...0
    var followUps = 0...0
    var sections = 0...0

    static let entry = Additions(entries: 1...1)
    static let decision = Additions(entries: 0...3, decisions: 1...1)
    static let followUp = Additions(entries: 1...1, followUps: 1...1)
    static let section = Additions(sections: 1...1)
  }

  /// The plan after the edits.
  let plan: Plan
  /// What is wrong, or `nil`.
  let problem: String?
  /// The place of the first new entry, or `nil`.
  let newEntry: Int?
  /// The place of the new decision, or `nil`.
  let newDecision: Int?
  /// The place of the new follow-up, or `nil`.
  let newFollowUp: Int?

  init(_ before: Plan, _ edits: [TextEdit], adds: Additions) throws {
    let bytes = try before.document.source.applying(edits)
    let after = Plan(parsing: bytes, style: HouseStyle(base: before.profile), yaml: FlatYAMLReader())
    var problems: [String] = []
    func place(_ name: String, _ old: [String], _ new: [String], _ count: ClosedRange<Int>) -> Int? {
      let added = new.count - old.count
      guard count.contains(added) else {
        problems.append("\(name): \(added) more")
        return nil
      }
      let start = zip(old, new).prefix { $0 == $1 }.count
      guard Array(new[..<start] + new[(start + added)...]) == old else {
        problems.append("\(name): others changed near \(start): \(new[start])")
        return nil
      }
      return added > 0 ? start : nil
    }
    newEntry = place("entries", Self.entries(before), Self.entries(after), adds.entries)
    newDecision = place("decisions", Self.decisions(before), Self.decisions(after), adds.decisions)
    newFollowUp = place(
      "follow-ups", before.followUps().map { "\($0.text) \($0.isDone) \($0.owner ?? "") \($0.due as Any)" },
      after.followUps().map { "\($0.text) \($0.isDone) \($0.owner ?? "") \($0.due as Any)" }, adds.followUps)
    _ = place("sections", Self.sections(before), Self.sections(after), adds.sections)
    _ = place("steps", Self.steps(before), Self.steps(after), 0...adds.entries.upperBound)
    _ = place(
      "discoveries", before.discoveries().map(\.text), after.discoveries().map(\.text), 0...0)
    _ = place(
      "commands", before.validationCommands().map(\.text), after.validationCommands().map(\.text), 0...0)
    _ = place("records", before.validationRecords().map(\.text), after.validationRecords().map(\.text), 0...0)
    _ = place(
      "declarations", before.declarations.map { "\($0.place) \($0.text)" },
      after.declarations.map { "\($0.place) \($0.text)" }, 0...0)
    _ = place(
      "metadata", before.metadata.map { before.string($0.key) + before.string($0.value) },
      after.metadata.map { after.string($0.key) + after.string($0.value) }, 0...0)
    _ = place("findings", before.diagnostics.map(\.id), after.diagnostics.map(\.id), 0...0)
    if before.title != after.title { problems.append("title") }
    if let fault = Self.lineFault(before.document.source.bytes, bytes) { problems.append(fault) }
    plan = after
    problem = problems.isEmpty ? nil : problems.joined(separator: "; ")
  }

  /// Returns what says that more happened than new lines in one place.
  private static func lineFault(_ old: [UInt8], _ new: [UInt8]) -> String? {
    let before = lines(old)
    let after = lines(new)
    let start = zip(before, after).prefix { $0 == $1 }.count
    let end = zip(before[start...].reversed(), after[start...].reversed()).prefix { $0 == $1 }.count
    return start + end == before.count ? nil : "a line was changed: \(start + 1)"
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      line.last == 0x0D ? Array(line.dropLast()) : Array(line)
    }
    // A final line end ends a line and begins none.
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func entries(_ plan: Plan) -> [String] {
    plan.entries.map { entry in
      let parts = [
        entry.role?.rawValue ?? "-", plan.string(plan.sections[entry.section].title), entry.box.rawValue,
        entry.timeText.map(plan.string) ?? "-", plan.wholeText(of: entry),
        entry.parent.map { plan.textLine(of: plan.entries[$0]) } ?? "top",
      ]
      return parts.joined(separator: " | ")
    }
  }

  private static func decisions(_ plan: Plan) -> [String] {
    plan.decisions().map { decision in
      "\(decision.kind) \(decision.text) | \(decision.rationale ?? "-") | \(decision.author ?? "-") "
        + "\(decision.time?.date.description ?? "-")"
    }
  }

  private static func steps(_ plan: Plan) -> [String] {
    plan.steps().map { "\($0.state) \($0.text) \($0.owner ?? "-") \($0.dependencies)" }
  }

  private static func sections(_ plan: Plan) -> [String] {
    plan.sections.map { section in
      let outer = section.parent.map { plan.string(plan.sections[$0].title) } ?? "-"
      return "\(plan.string(section.title)) \(section.level) \(section.role?.rawValue ?? "-") "
        + "\(section.effectiveRole?.rawValue ?? "-") \(outer)"
    }
  }
}

extension Plan {
  /// Returns the bytes of the plan with edits applied, as text.
  func applying(_ edits: [TextEdit]) throws -> String {
    String(decoding: try document.source.applying(edits), as: UTF8.self)
  }
}

/// Noon of 2026-11-20, which is "now" in tests of edits.
let editNow = UTCTimestamp(secondsSince1970: 1_795_176_000)
