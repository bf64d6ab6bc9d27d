import MarkdownSyntax
import PlanChecking
import PlanIndexing
import PlanModel
import PlanTestSupport
import PlanText
import PlanWorkspace
import RuleFramework
import Testing

/// One plan and the places where one rule must find something.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  /// The rule.
  let id: String
  /// How the plan was made of an example.
  let variant: String
  /// The text of the plan.
  let text: String
  /// Where the findings of the rule begin, in bytes.
  let expected: [Int]
  /// The message of each of them.
  let message: String?
  /// The text after their repair, or `nil` when there is none.
  let fixed: String?
  /// What the text is to its workspace.
  let kind: PlanContext.Kind

  var testDescription: String { "\(id), \(variant)" }

  /// All findings about a text, as a check of it would report them at noon of 2026-02-01.
  static func findings(
    in text: String, kind: PlanContext.Kind = .plan, isProfileChosen: Bool = true
  ) throws -> [Diagnostic] {
    var settings = RuleSettings()
    settings.taxonomy = ["plans", "parsing", "testing"]
    settings.isProfileChosen = isProfileChosen
    settings.repository = "github.com/ann/parser"
    let plan = Plan(parsing: Array(text.utf8), yaml: LibYAMLReader())
    let context = PlanContext(
      plan: plan, path: "plans/add-parser.md", slug: plan.frontmatter?.text("slug") ?? "add-parser",
      now: try UTCTimestamp(parsing: "2026-02-01 12:00Z"), state: StateDecision(plan, indexed: nil),
      settings: settings, tree: SmallTree(), kind: kind)
    return Checker().check(context)
  }

  /// The examples of all rules and what follows from each.
  static let all: [ExampleCase] = RuleRegistry.rules.filter {
    $0.info.subject != .workspace && $0.info.subject != .history
  }.flatMap {
    rule in
    rule.info.examples.enumerated().flatMap { cases(of: rule.info, $0.element, number: $0.offset + 1) }
  }

  private static func cases(of info: RuleInfo, _ example: RuleExample, number: Int) -> [ExampleCase] {
    let text = example.text
    let places = example.flagged.map { [$0] } ?? []
    func make(
      _ variant: String, _ text: String, _ expected: [Int], fixed: String? = nil, linesBefore: Int = 0
    ) -> ExampleCase {
      ExampleCase(
        id: info.id, variant: "example \(number) \(variant)", text: text, expected: expected,
        message: example.message.map { moved($0, byLines: linesBefore) }, fixed: fixed,
        kind: info.subject == .governed ? .governed : .plan)
    }
    let breaks = places.map { place in text.utf8.prefix(place).count { $0 == ASCII.newline } }
    let windows = { (text: String) in String(text.map { $0 == "\n" ? "\r\n" : $0 }) }
    let unended = { (text: String) in String(text.dropLast(text.hasSuffix("\n") ? 1 : 0)) }
    var cases = [
      make("as it is", text, places, fixed: example.fixed),
      make(
        "with CRLF", windows(text), zip(places, breaks).map { $0 + $1 }, fixed: example.fixed.map(windows)),
      make("without a final newline", unended(text), places, fixed: example.fixed.map(unended)),
    ]
    if !text.hasPrefix("---") && info.family != .suppression && info.id != "wrapped-plan" {
      let prefix = "Vorwort: größer, 中文, 🙂.\n\n"
      cases.append(
        make(
          "behind multibyte text", prefix + text, places.map { info.isAbsence ? $0 : $0 + prefix.utf8.count },
          fixed: example.fixed.map { prefix + $0 }, linesBefore: info.isAbsence ? 0 : 2))
    }
    if example.flagged != nil, info.family != .suppression {
      let comment = "<!-- execplan:ignore-file \(info.id) -- an example -->\n\n"
      // Frontmatter must stay at the very beginning.
      let silenced = text.hasPrefix("---") ? text + "\n" + comment : comment + text
      if info.id != "wrapped-plan" { cases.append(make("suppressed", silenced, [])) }
    }
    if example.flagged != nil, info.scope == .text, info.family != .suppression || !text.contains("-->") {
      cases.append(make("in a fence", "# Show a fence\n\n~~~~~~\n\(text)\n~~~~~~\n", []))
      cases.append(make("in a comment", "# Show a comment\n\n<!--\n\(text)\n-->\n", []))
    } else if info.family == .suppression, example.flagged != nil {
      cases.append(make("in a fence", "# Show a fence\n\n~~~~~~\n\(text)\n~~~~~~\n", []))
    }
    return cases
  }

  /// Returns a message in which the numbers of lines are greater.
  private static func moved(_ message: String, byLines count: Int) -> String {
    message.replacing(/\bline (\d+)/) { "line \((Int($0.1) ?? 0) + count)" }
  }
}

/// The files around the examples.
private struct SmallTree: TreeFacts {
  private static let paths: Set<String> = [
    "plans", "plans/other.md", "README.md", "plans/add-parser/diagram.png", "plans/add-writer/diagram.png",
    "plans/add-writer.md",
  ]

  func exists(_ path: String) -> Bool? { Self.paths.contains(path) }

  func anchors(of path: String) -> Set<String>? { Self.paths.contains(path) ? ["usage"] : nil }
}

extension RuleInfo {
  /// Whether the rule reports what is not there at the beginning of the file.
  var isAbsence: Bool { id == "missing-title" || id == "missing-frontmatter" }
}
