import MarkdownSyntax
import PlanCore
package import PlanRules
import PlanWorkspace

/// Findings of an earlier check, which are not reported again.
///
/// A finding is the same when file, rule and words are; of several alike as many are left out as there were.
package struct Baseline: Hashable, Sendable {
  private struct Key: Hashable, Sendable {
    let path: String
    let rule: String
    let message: String
  }

  private var counts: [Key: Int] = [:]

  /// Reads the JSON document of a check, or returns `nil` for any other text.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    // JSON is YAML, but for corners that no document of a check has.
    guard let root = LibYAMLReader().read(bytes, in: ByteRange(0, bytes.count)).root,
      root.pair("schema")?.scalar?.text == "execplan.check/1", let findings = root.pair("findings")?.elements
    else { return nil }
    for finding in findings {
      guard let path = finding.pair("path")?.scalar?.text, let rule = finding.pair("rule")?.scalar?.text,
        let message = finding.pair("message")?.scalar?.text
      else { return nil }
      counts[Key(path: path, rule: rule, message: message), default: 0] += 1
    }
  }

  /// Returns the findings that are new.
  package func new(among findings: [Finding]) -> [Finding] {
    var left = counts
    return findings.filter { finding in
      let key = Key(path: finding.path, rule: finding.id, message: finding.diagnostic.message)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }
}

extension YAMLNode {
  fileprivate func pair(_ key: String) -> YAMLNode? { pairs?.first { $0.key.text == key }?.value }
}
