import MarkdownSyntax
import PlanLanguage
import PlanModel
import PlanText

/// What the reader finds in the plans of one repository.
struct CorpusCounts {
  var files = 0
  var bytes = 0
  var unchanged = 0
  var headings = 0
  var sections: [SectionRole: Int] = [:]
  var entries: [SectionRole: Int] = [:]
  var stamped = 0
  var steps = 0
  var decisions = 0
  var discoveries = 0
  var commands = 0
  var timeShapes: [String: Int] = [:]

  /// Counts one file.
  ///
  /// - Parameters:
  ///   - plan: The plan that was read.
  ///   - bytes: The file it was read from, to compare with the leaves of the structure.
  mutating func add(_ plan: Plan, bytes: [UInt8]) {
    files += 1
    self.bytes += bytes.count
    let leaves = plan.document.leaves().flatMap { plan.document.source.bytes[$0.range.indices] }
    if leaves == bytes { unchanged += 1 }
    headings += plan.sections.count
    for section in plan.sections {
      if let role = section.role { sections[role, default: 0] += 1 }
    }
    for entry in plan.entries where entry.parent == nil {
      if let role = entry.role { entries[role, default: 0] += 1 }
      guard entry.role == .status, entry.time != nil, let text = entry.timeText else { continue }
      stamped += 1
      timeShapes[Self.shape(plan.string(text), entry.leadingTime?.wrapper ?? .none), default: 0] += 1
    }
    steps += plan.steps().count
    decisions += plan.decisions().count
    discoveries += plan.discoveries().count
    commands += plan.validationCommands().count
  }

  /// Adds the counts of another repository.
  mutating func add(_ other: CorpusCounts) {
    files += other.files
    bytes += other.bytes
    unchanged += other.unchanged
    headings += other.headings
    sections.merge(other.sections, uniquingKeysWith: +)
    entries.merge(other.entries, uniquingKeysWith: +)
    stamped += other.stamped
    steps += other.steps
    decisions += other.decisions
    discoveries += other.discoveries
    commands += other.commands
    timeShapes.merge(other.timeShapes, uniquingKeysWith: +)
  }

  /// Returns the form of a time, such as `(YYYY-MM-DD HH:MMZ)`; every named zone is `Zone`.
  private static func shape(_ text: String, _ wrapper: LeadingTime.Wrapper) -> String {
    var shape = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !shape.isEmpty { shape += " " }
      let isZone = word.first?.isLetter == true && word != "UTC" && word != "Z" && word != "GMT"
      shape += isZone ? "Zone" : String(word.map { $0.isNumber ? "9" : $0 })
    }
    for (digits, name) in [
      ("9999-99-99", "YYYY-MM-DD"), ("99:99:99", "HH:MM:SS"), ("99:99", "HH:MM"), ("+9999", "+HHMM"),
      ("+99", "+HH"),
    ] {
      shape = shape.replacing(digits, with: name)
    }
    switch wrapper {
    case .none: return shape
    case .parentheses: return "(\(shape))"
    case .brackets: return "[\(shape)]"
    case .bold: return "**\(shape)**"
    case .italic: return "*\(shape)*"
    case .code: return "`\(shape)`"
    }
  }
}
