import Foundation
import MarkdownSyntax
import PlanEditing
import PlanLanguage
import PlanModel
import PlanTestSupport
import PlanText
import PlanWorkspace
import Testing

/// Conversions of real plans, which are named by the variable `EXECPLAN_CORPUS`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["EXECPLAN_CORPUS"] != nil))
struct CorpusConversionTests {
  private static let seed: UInt64 = 4100
  private static let reader = LibYAMLReader()

  /// Three hundred plans, each as it is, or with CRLF, or with a byte order mark.
  private func samples() throws -> [(path: String, bytes: [UInt8])] {
    let folder = ProcessInfo.processInfo.environment["EXECPLAN_CORPUS"] ?? ""
    let paths = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".md") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var generator = SeededGenerator(seed: Self.seed)
    var found: [(String, [UInt8])] = []
    for path in paths.shuffled(using: &generator) where found.count < 300 {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
      var text = String(decoding: data, as: UTF8.self)
      switch found.count % 3 {
      case 1: text = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
      case 2: text = "\u{FEFF}" + text.drop { $0 == "\u{FEFF}" }
      default: break
      }
      found.append((path, Array(text.utf8)))
    }
    return found
  }

  private func read(_ bytes: [UInt8], _ profile: Profile? = nil) -> Plan {
    Plan(parsing: bytes, style: HouseStyle(base: profile), yaml: Self.reader)
  }

  private func converted(_ plan: Plan, to profile: Profile, _ state: PlanState) throws -> Plan {
    let subject = ConversionSubject(
      profile: profile, slug: plan.frontmatter?.text("slug") ?? "a-plan", state: state,
      today: try CalendarDate(parsing: "2026-11-20"))
    let edits = plan.converting(subject) { read($0, profile) }.edits
    return read(try plan.document.source.applying(edits), profile)
  }

  /// What must be the same in every form, counted without the check that the conversion makes itself.
  private func sayings(_ plan: Plan) -> [String: [String]] {
    let headings = plan.sections.filter { $0.role == nil }.map { plan.string($0.title) }
    let code = plan.document.blocks.filter { $0.kind == .fencedCode || $0.kind == .indentedCode }
    return [
      "entries": plan.entries.map { "\($0.box) \(plan.wholeText(of: $0))" },
      "steps": plan.steps().map { "\($0.state) \($0.text) \($0.owner ?? "") \($0.dependencies)" },
      "decisions": plan.decisions().map { "\($0.text) \($0.rationale ?? "") \($0.author ?? "")" },
      "discoveries": plan.discoveries().map { "\($0.text) \($0.evidence ?? "")" },
      "links": plan.links().map(\.target),
      "times": plan.entries.compactMap { $0.time.map { "\($0)" } },
      "code": code.map { plan.string($0.range) },
      "headings": headings,
      "title": [plan.title ?? ""],
    ].mapValues { $0.sorted() }
  }

  private func expectSame(_ old: Plan, _ new: Plan, _ place: String) {
    var before = sayings(old)
    let after = sayings(new)
    // A plan without a title gets its slug as one in the frontmatter.
    if before["title"] == [""] { before["title"] = after["title"] }
    for (name, texts) in before { #expect(after[name] == texts, "\(place): \(name)") }
  }

  @Test(arguments: Profile.builtIn.map(\.name))
  func `nothing is lost, twice is once, and there is a way back`(_ name: String) throws {
    let profile = try #require(Profile.builtIn.first { $0.name == name })
    var changed = 0
    for (path, bytes) in try samples() {
      let plan = read(bytes)
      let after = try converted(plan, to: profile, plan.state)
      if after.document.source.bytes != bytes { changed += 1 }
      expectSame(plan, after, "\(path) to \(name)")
      if let slug = plan.frontmatter?.text("slug") { #expect(after.frontmatter?.text("slug") == slug) }
      if Set(plan.declarations.compactMap(\.state)).count < 2 {
        #expect(after.state == plan.state, "\(path) to \(name)")
      }
      let new = after.document.source.bytes
      #expect(Self.bareLineEnds(new) == Self.bareLineEnds(bytes) || !bytes.contains(0x0D), "\(path)")
      #expect(new.contains(0x0D) == bytes.contains(0x0D), "\(path)")
      #expect(new.starts(with: [0xEF, 0xBB, 0xBF]) == bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(path)")
      let twice = try converted(after, to: profile, plan.state)
      #expect(twice.document.source.bytes == new, "\(path) to \(name) twice")
      expectSame(plan, try converted(after, to: plan.profile, plan.state), "\(path) to \(name) and back")
    }
    #expect(changed > 200)
  }

  private static func bareLineEnds(_ bytes: [UInt8]) -> Int {
    bytes.indices.count { bytes[$0] == 0x0A && ($0 == 0 || bytes[$0 - 1] != 0x0D) }
  }
}
