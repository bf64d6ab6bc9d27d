import Foundation
import MarkdownSyntax
import PlanCore
import PlanRules
import PlanWorkspace

/// Counts what the rules find in a folder of repositories.
struct RuleCounts {
  private var counts: [String: [String: Int]] = [:]
  private var findings: [String] = []

  /// Checks every Markdown file below the repositories in `folder`.
  ///
  /// - Parameters:
  ///   - folder: A folder with one folder for each repository.
  ///   - now: The time of the check.
  /// - Throws: What the system says when the folder cannot be listed.
  init(reading folder: String, now: UTCTimestamp) throws {
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: folder).sorted() {
      let root = folder + "/" + name
      let paths = (files.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted()
      for path in paths where path.hasSuffix(".md") {
        guard let data = files.contents(atPath: root + "/" + path) else { continue }
        let parts = path.split(separator: "/").map(String.init)
        let state = parts.dropLast().last { PlanState.forFolder($0) != nil }
        let plan = Plan(parsing: [UInt8](data), stateFolder: state, yaml: LibYAMLReader())
        let context = PlanContext(
          plan: plan, path: path, slug: plan.frontmatter?.text("slug") ?? path, now: now,
          state: StateDecision(plan, indexed: nil))
        for finding in Checker().check(context) {
          counts[finding.id, default: [:]][name, default: 0] += 1
          findings.append(
            "\(finding.id)\t\(name)/\(path):\(plan.line(of: finding.range.start))\t\(finding.message)")
        }
      }
    }
  }

  /// Returns one row for each rule: how many findings in how many repositories.
  func table() -> String {
    var lines = ["| rule | findings | repositories |", "| --- | --: | --: |"]
    for rule in RuleRegistry.rules {
      let row = counts[rule.info.id] ?? [:]
      lines.append("| \(rule.info.id) | \(row.values.reduce(0, +)) | \(row.count) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns one line for each finding: rule, place and message.
  func list() -> String { findings.map { $0 + "\n" }.joined() }
}
