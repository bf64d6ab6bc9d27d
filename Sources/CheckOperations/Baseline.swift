import PlanModel
import PlanText
package import RuleFramework

/// Findings of an earlier check, which are not reported again.
///
/// A finding is the same when file, rule and words are; of several alike as many are left out as there were.
package struct Baseline: Hashable, Sendable {
  private struct Key: Hashable, Sendable {
    let path: PathKey
    let rule: String
    let message: PathKey
  }

  /// The longest document that is read, in bytes.
  package static let maximumByteCount = 64 << 20

  private var counts: [Key: Int] = [:]

  /// How many findings it holds.
  package var count: Int { counts.values.reduce(0, +) }

  /// Reads the JSON document of a check, or returns `nil` for any other text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init?(_ bytes: [UInt8]) {
    guard let root = try? JSONReader.read(bytes),
      root.pair("schema")?.scalar?.text == "execplan.check/1", let findings = root.pair("findings")?.elements
    else { return nil }
    for finding in findings {
      guard let path = finding.pair("path")?.scalar?.text, let rule = finding.pair("rule")?.scalar?.text,
        let message = finding.pair("message")?.scalar?.text
      else { return nil }
      counts[Key(path: PathKey(path), rule: rule, message: PathKey(message)), default: 0] += 1
    }
  }

  /// Takes the findings that it holds out of a list, and tells how many of its own are gone.
  package func compare(_ findings: [Finding]) -> (new: [Finding], gone: Int) {
    var left = counts
    let new = findings.filter { finding in
      let key = Key(
        path: PathKey(finding.path), rule: finding.id, message: PathKey(finding.diagnostic.message))
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
    return (new, left.values.reduce(0, +))
  }
}

extension YAMLNode {
  fileprivate func pair(_ key: String) -> YAMLNode? { pairs?.first { $0.key.text == key }?.value }
}
