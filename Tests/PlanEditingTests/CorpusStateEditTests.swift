import Foundation
import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import PlanWorkspace
import Testing

/// Edits of states on real plans, which are named by the variable `EXECPLAN_CORPUS`.
///
/// Each edit may change only the lines it names, and the plan reads back with that change alone.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["EXECPLAN_CORPUS"] != nil))
struct CorpusStateEditTests {
  private static let seed: UInt64 = 300
  private static let reader = LibYAMLReader()

  /// Three hundred plans, each as it is, or with CRLF, or with a byte order mark.
  private func plans() throws -> [(path: String, plan: Plan)] {
    let folder = ProcessInfo.processInfo.environment["EXECPLAN_CORPUS"] ?? ""
    let paths = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".md") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var generator = SeededGenerator(seed: Self.seed)
    var found: [(String, Plan)] = []
    for path in paths.shuffled(using: &generator) where found.count < 300 {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
      var text = String(decoding: data, as: UTF8.self)
      switch found.count % 3 {
      case 1: text = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
      case 2: text = "\u{FEFF}" + text.drop { $0 == "\u{FEFF}" }
      default: break
      }
      found.append((path, read(text)))
    }
    return found
  }

  private func read(_ text: String) -> Plan { Plan(parsing: Array(text.utf8), yaml: Self.reader) }

  /// Applies edits and checks that new lines end as the others do.
  private func isolated(_ plan: Plan, _ edits: [TextEdit]) throws -> Plan {
    let bytes = try plan.document.source.applying(edits)
    let old = plan.document.source.bytes
    if old.contains(0x0D) {
      #expect(Self.bareLineEnds(bytes) == Self.bareLineEnds(old))
    } else {
      #expect(!bytes.contains(0x0D))
    }
    return Plan(parsing: bytes, yaml: Self.reader)
  }

  private static func bareLineEnds(_ bytes: [UInt8]) -> Int {
    bytes.indices.count { bytes[$0] == 0x0A && ($0 == 0 || bytes[$0 - 1] != 0x0D) }
  }

  private func rows(_ plan: Plan) -> [String] {
    plan.steps().map { "\($0.number ?? 0) \($0.state) \($0.text) \($0.owner ?? "-") \($0.dependencies)" }
  }

  private func entries(_ plan: Plan) -> [String] {
    plan.entries.map { "\($0.box) \($0.role?.rawValue ?? "-") \(plan.textLine(of: $0))" }
  }

  @Test func `a mark changes one step`() throws {
    let time = try UTCTimestamp(parsing: "2026-11-20 12:00Z")
    var generator = SeededGenerator(seed: Self.seed)
    var edited = 0
    let marks: [StepMark] = [
      .done, .partial(completed: "a (b", remaining: "c; after: 9"), .dropped(reason: "no `need"), .open,
    ]
    for (path, plan) in try plans() {
      let steps = plan.steps()
      guard !steps.isEmpty else { continue }
      let before = rows(plan)
      for mark in marks {
        let index = generator.below(steps.count)
        guard let edits = try? plan.marking(steps[index], as: mark, at: time) else { continue }
        let after = try isolated(plan, edits)
        edited += 1
        let now = rows(after)
        guard now.count == before.count else {
          Issue.record("\(path): \(steps[index].line): \(before.count) steps became \(now.count)")
          continue
        }
        for other in before.indices where other != index {
          #expect(now[other] == before[other], "\(path): \(steps[index].line) changed another step")
        }
        let step = after.steps()[index]
        #expect(step.state == mark.state, "\(path):\(steps[index].line)")
        #expect(step.owner == steps[index].owner, "\(path):\(steps[index].line) \(mark) \(step.text)")
        #expect(
          step.dependencies == steps[index].dependencies, "\(path):\(steps[index].line) \(mark) \(step.text)")
        if after.entries[step.entry].role == .status, mark != .open {
          let stamp = after.entries[step.entry].time
          #expect(stamp?.date == time.date, "\(path):\(steps[index].line) \(step.text)")
        }
        let block = plan.document.blocks[plan.entries[steps[index].entry].paragraph ?? 0]
        #expect(edits.allSatisfy { block.range.contains($0.range) }, "\(path):\(steps[index].line)")
        let outside = plan.document.source.bytes[..<(edits.map(\.range.start).min() ?? 0)]
        #expect(after.document.source.bytes.starts(with: outside))
        if mark == .done {
          #expect(after.document.source.lines.count >= plan.document.source.lines.count - 2)
        }
      }
    }
    #expect(edited > 500)
  }

  @Test func `a state is declared and nothing else changes`() throws {
    var edited = 0
    for (path, plan) in try plans() {
      for state in PlanState.allCases {
        guard let edits = try? plan.declaring(state) else { continue }
        let after = try isolated(plan, edits)
        if !edits.isEmpty { edited += 1 }
        let disagreeing = after.declarations.filter {
          $0.place != .banner && $0.state != nil && $0.state != state
        }
        #expect(disagreeing.isEmpty, "\(path) \(state) \(disagreeing)")
        #expect(after.sections.count == plan.sections.count, "\(path)")
        // A line that says the state may be an item of a list.
        let isEntry =
          plan.declarations.contains { $0.place == .section }
          || plan.metadata.contains { $0.place == .bullet }
        #expect(after.entries.map(\.box) == plan.entries.map(\.box), "\(path)")
        #expect(isEntry || entries(after) == entries(plan), "\(path)")
        #expect(after.title == plan.title)
        #expect(try after.declaring(state).isEmpty, "\(path) \(state)")
      }
    }
    #expect(edited > 300)
  }

  @Test func `a banner comes and goes`() throws {
    let day = try CalendarDate(parsing: "2026-11-20")
    for (path, plan) in try plans() {
      let words =
        "- it is 1. done # and > the `code is; fine = *so* " + String(repeating: "it goes on ", count: 20)
      let after = try isolated(plan, plan.settingBanner(Banner(.abandoned, on: day, text: words)))
      let declaration = after.declarations.first { $0.place == .banner }
      #expect(declaration?.state == .abandoned, "\(path)")
      #expect(entries(after) == entries(plan), "\(path)")
      #expect(after.sections.count == plan.sections.count, "\(path)")
      #expect(after.metadata.count == plan.metadata.count, "\(path)")
      guard !plan.declarations.contains(where: { $0.place == .banner }) else { continue }
      let back = try after.text(applying: after.removingBanner())
      let old = plan.string(ByteRange(0, plan.document.source.bytes.count))
      #expect(Self.squeezed(back) == Self.squeezed(old), "\(path)")
    }
  }

  @Test func `texts are added as they are`() throws {
    let time = try UTCTimestamp(parsing: "2026-11-20 12:00Z")
    var edited = 0
    for (path, plan) in try plans() {
      for words in ["# It works <b> - [ ] so", String(repeating: "1. it > goes ", count: 30)] {
        let text = try WrittenText(words)
        let added = [
          try? plan.addingOutcome(text, at: time), try? plan.addingUpdate(text, on: time.date),
        ]
        for edits in added.compactMap({ $0 }) where !edits.isEmpty {
          let after = try isolated(plan, edits)
          edited += 1
          #expect(after.sections.count == plan.sections.count, "\(path)")
          #expect(rows(after) == rows(plan), "\(path)")
          #expect(abs(after.entries.count - plan.entries.count) <= 1, "\(path)")
          #expect(after.decisions().count == plan.decisions().count, "\(path)")
        }
      }
      for task in plan.followUps() where !task.isDone {
        let after = try isolated(plan, plan.finishing(task))
        let old = plan.followUps().filter(\.isDone).count
        #expect(after.followUps().filter(\.isDone).count == old + 1, "\(path):\(task.line)")
        edited += 1
      }
    }
    #expect(edited > 100)
  }

  private static func squeezed(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
