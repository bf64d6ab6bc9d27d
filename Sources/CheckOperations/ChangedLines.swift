import MarkdownSyntax
package import PlanText
package import RuleFramework

/// The lines of files that differ from a commit, in the working tree as it is.
///
/// A file that was moved has changed in every line: its links lead elsewhere now.
package struct ChangedLines: Hashable, Sendable {
  /// The lines of a file that differ.
  package enum Extent: Hashable, Sendable {
    /// All of them, as in a file that the commit does not have or that cannot be compared.
    case all
    /// These, 1-based and in order; none when the file is as in the commit.
    case lines([ClosedRange<Int>])
  }

  /// The files that were compared, by path from the workspace.
  package var files: [PathKey: Extent] = [:]

  /// What could not be compared, in sentences for a person.
  package var notes: [String] = []

  /// Makes an empty comparison.
  init() {}

  /// Whether any file differs.
  var isEmpty: Bool { files.values.allSatisfy { $0 == .lines([]) } }

  /// Whether a finding is about a changed line; one in a file that was not compared is.
  package func concern(_ finding: Finding) -> Bool {
    guard case .lines(let lines) = files[PathKey(finding.path)] else { return true }
    let last = max(finding.start.line, finding.end.line)
    return lines.contains { $0.lowerBound <= last && $0.upperBound >= finding.start.line }
  }
}
